import type { EscalationType } from '../../domain/escalation-type.ts';
import type { Severity } from '../../domain/severity.ts';

/** What a signal calls for. */
export interface Signal {
  type: EscalationType;
  severity: Severity;
  /** What it is besides. */
  also?: { type: EscalationType; severity: Severity };
}

/**
 * How urgent each thing is that a text can say. CRITICAL: a next text by itself may break the law or somebody may come
 * to harm. HIGH: the law gives a right that a human must honour. MEDIUM: a human decides, but may take a day.
 */
export const signals = {
  // 15 U.S.C. 1692c(a)(2): from the moment that representation is known, every further text is a violation.
  represented: { type: 'ATTORNEY', severity: 'CRITICAL' },
  // No representation yet, so no ban; but the next text may meet one.
  seekingAttorney: { type: 'ATTORNEY', severity: 'HIGH' },
  // A lawyer is spoken of and nobody can tell whose.
  attorneyMentioned: { type: 'ATTORNEY', severity: 'MEDIUM' },
  // What is said from here on is evidence.
  suing: { type: 'LEGAL_THREAT', severity: 'CRITICAL' },
  reportingToAuthority: { type: 'LEGAL_THREAT', severity: 'HIGH' },
  // 15 U.S.C. 1692d, 1692k: the words that a claim under the Act begins with.
  callsItIllegal: { type: 'LEGAL_THREAT', severity: 'HIGH' },
  // 11 U.S.C. 362: the stay begins with the filing, known to the creditor or not.
  bankruptcyFiled: { type: 'BANKRUPTCY', severity: 'CRITICAL' },
  // Not filed yet, so no stay; the day of filing is not ours to know.
  bankruptcyAhead: { type: 'BANKRUPTCY', severity: 'HIGH' },
  // 42 U.S.C. 3604, 3617.
  discriminationClaimed: { type: 'DISCRIMINATION', severity: 'CRITICAL' },
  violenceThreatened: { type: 'HOSTILE_LANGUAGE', severity: 'CRITICAL' },
  // The person may come to harm today: whatever else they write about, a human first.
  crisis: { type: 'CRISIS', severity: 'CRITICAL', also: { type: 'HARDSHIP', severity: 'HIGH' } },
  // Gas, fire, a stranger at the door: the home is not safe now.
  dangerAtHome: { type: 'CRISIS', severity: 'CRITICAL' },
  // 34 U.S.C. 12491 (VAWA): protections that only a human may explain, in confidence.
  domesticViolence: { type: 'CRISIS', severity: 'CRITICAL', also: { type: 'HARDSHIP', severity: 'HIGH' } },
  // 50 U.S.C. 3901 ff.
  activeDuty: { type: 'SERVICEMEMBER', severity: 'HIGH' },
  // 12 CFR 1006.6(a)(4): only spouse, executor and the like may hear of the debt.
  death: { type: 'DECEASED', severity: 'HIGH' },
  // 42 U.S.C. 3604(f)(3)(B): refusing or delaying is itself discrimination.
  accommodation: { type: 'ACCOMMODATION', severity: 'HIGH' },
  // 15 U.S.C. 1692g(b).
  disputes: { type: 'PAYMENT_DISPUTE', severity: 'HIGH' },
  // A doubt rather than a denial; the stop of 1692g asks for a dispute, which this may be the start of.
  doubtsCharge: { type: 'PAYMENT_DISPUTE', severity: 'MEDIUM' },
  insult: { type: 'HOSTILE_LANGUAGE', severity: 'HIGH' },
  // Anger at the matter, not at a person.
  profanity: { type: 'HOSTILE_LANGUAGE', severity: 'MEDIUM' },
  // 15 U.S.C. 1692c(b): the next text would tell a stranger of a debt.
  wrongPerson: { type: 'WRONG_NUMBER', severity: 'HIGH' },
  // May be the tenant who does not know our number.
  asksWhoWrites: { type: 'WRONG_NUMBER', severity: 'MEDIUM' },
  lostIncome: { type: 'HARDSHIP', severity: 'MEDIUM' },
  illness: { type: 'HARDSHIP', severity: 'MEDIUM' },
  wantsPersonInCharge: { type: 'SUPERVISOR_REQUEST', severity: 'MEDIUM' },
  // Somebody asks whether a machine answers: they are owed the truth, by a human.
  asksForHuman: { type: 'SUPERVISOR_REQUEST', severity: 'LOW' },
} as const satisfies Record<string, Signal>;

export type SignalName = keyof typeof signals;
