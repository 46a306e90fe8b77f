import type { Severity } from './severity.ts';
import { namesOf } from './value-table.ts';

interface EscalationTypeRow {
  description: string;
  /** How urgent it is, unless its words or a human say otherwise. */
  severity: Severity;
  /**
   * What may not be sent until a human has resolved it. `automatic`: nothing goes out by itself. `contact`: a human who
   * writes is warned as well, since the law may forbid their text too.
   */
  bars: 'nothing' | 'automatic' | 'contact';
  /** About what the tenant said, so that rules raise it from a text and people may choose it; else a finding of ours. */
  fromWords: boolean;
  /**
   * What was said may be evidence: while one of this type is open nothing of the conversation is erased, unless somebody says why.
   * Whoever can expect a lawsuit must keep what bears on it (Fed. R. Civ. P. 37(e)).
   */
  evidence?: true;
  /** What whoever takes it does first, where minutes count. */
  atOnce?: string;
}

/** Why a conversation needs a human, in the order of how often it comes up. */
export const escalationTypeTable = {
  PAYMENT_DISPUTE: {
    // 15 U.S.C. 1692g(b): after a written dispute collection ceases until the debt is verified. We count any, at any time.
    description: 'The tenant disputes the debt or its amount, or says that it is paid.',
    severity: 'HIGH',
    bars: 'automatic',
    fromWords: true,
    evidence: true,
  },
  CRISIS: {
    // The person may come to harm today. What is texted may be read by whoever harms them (34 U.S.C. 12491).
    description: 'Danger to life: violence, thoughts of suicide, a home that is not safe.',
    severity: 'CRITICAL',
    bars: 'automatic',
    fromWords: true,
    atOnce:
      'Call the tenant now; 911 where somebody is in danger. Thoughts of suicide: 988. Violence at home: 1-800-799-7233, and' +
      ' no texts about it, since somebody else may read them. Gas, fire or carbon monoxide: everybody out of the house first.',
  },
  HARDSHIP: {
    description: 'Lost work, illness or the like.',
    severity: 'MEDIUM',
    bars: 'automatic',
    fromWords: true,
  },
  SUPERVISOR_REQUEST: {
    description: 'The tenant wants to talk to a person.',
    severity: 'MEDIUM',
    bars: 'automatic',
    fromWords: true,
  },
  LOW_CONFIDENCE: {
    // About one draft, not about the person: the next text is a new question.
    description: 'The draft was not sure enough for an approver either.',
    severity: 'MEDIUM',
    bars: 'nothing',
    fromWords: false,
  },
  NO_RESPONSE: {
    description: 'The tenant did not answer a question in time.',
    severity: 'LOW',
    bars: 'nothing',
    fromWords: false,
  },
  UNREALISTIC_PROPOSAL: {
    // About one offer: the next text may hold a better one.
    description: 'A payment plan far from what the rules allow.',
    severity: 'MEDIUM',
    bars: 'nothing',
    fromWords: false,
  },
  HOSTILE_LANGUAGE: { description: 'Threats or insults.', severity: 'HIGH', bars: 'automatic', fromWords: true },
  LEGAL_THREAT: {
    // What is written from here on is evidence.
    description: 'The tenant says that they will sue or complain to an authority.',
    severity: 'CRITICAL',
    bars: 'automatic',
    fromWords: true,
    evidence: true,
  },
  ATTORNEY: {
    // 15 U.S.C. 1692c(a)(2), 12 CFR 1006.6(b)(2): once an attorney represents, only the attorney may be contacted.
    description: 'An attorney represents the tenant; only the attorney may be contacted.',
    severity: 'CRITICAL',
    bars: 'contact',
    fromWords: true,
    evidence: true,
  },
  BANKRUPTCY: {
    // 11 U.S.C. 362(a)(6): the automatic stay forbids any act to collect; 362(k) gives damages for each.
    description: 'The tenant speaks of bankruptcy.',
    severity: 'CRITICAL',
    bars: 'contact',
    fromWords: true,
    evidence: true,
  },
  DISCRIMINATION: {
    // 42 U.S.C. 3604, 3617: a complaint is protected, and business as usual after it looks like retaliation.
    description: 'The tenant complains of discrimination.',
    severity: 'CRITICAL',
    bars: 'automatic',
    fromWords: true,
    evidence: true,
  },
  ACCOMMODATION: {
    // 42 U.S.C. 3604(f)(3)(B), 29 U.S.C. 794: a request is answered promptly and by someone who may grant it.
    description: 'The tenant asks for something because of a disability.',
    severity: 'HIGH',
    bars: 'automatic',
    fromWords: true,
    evidence: true,
  },
  SERVICEMEMBER: {
    // 50 U.S.C. 3951, 3937: no eviction without a court order, interest capped; a human checks the status first.
    description: 'The tenant is on active duty.',
    severity: 'HIGH',
    bars: 'automatic',
    fromWords: true,
    evidence: true,
  },
  DECEASED: {
    // 12 CFR 1006.6(a)(4), 1006.34: only spouse, executor and the like may hear of the debt.
    description: 'Somebody wrote that the tenant has died, or that another person has; a person finds out who.',
    severity: 'HIGH',
    bars: 'contact',
    fromWords: true,
  },
  WRONG_NUMBER: {
    // 15 U.S.C. 1692c(b), 12 CFR 1006.6(d): no word about a debt to a third party.
    description: 'Whoever writes is not the tenant.',
    severity: 'HIGH',
    bars: 'contact',
    fromWords: true,
  },
  CONSENT_UNCLEAR: {
    // 47 U.S.C. 227, 47 CFR 64.1200(a)(10): any reasonable way to revoke counts, so what may be one is asked about first.
    description: 'The tenant may want no more texts: nothing goes out until a person has said.',
    severity: 'HIGH',
    bars: 'contact',
    fromWords: false,
  },
  UNKNOWN_NUMBER: {
    description: 'A number that no tenant has.',
    severity: 'MEDIUM',
    bars: 'contact',
    fromWords: false,
  },
  MEDIA: {
    // It may be the proof of a payment: nothing is asked of the tenant before somebody has looked.
    description: 'A text without words, such as a picture; somebody has to look at it.',
    severity: 'MEDIUM',
    bars: 'automatic',
    fromWords: false,
  },
  BROKEN_PROMISE: {
    // What to offer next is a person's to say, and nothing is asked of the tenant meanwhile.
    description: 'A promised payment was not kept: two in a row, or one where the tenant cannot be written to.',
    severity: 'MEDIUM',
    bars: 'automatic',
    fromWords: false,
  },
  SYSTEM: {
    // A fault of ours says nothing about the person, and the tenant's next text may well work.
    description: 'Something of ours failed, and the tenant still waits.',
    severity: 'HIGH',
    bars: 'nothing',
    fromWords: false,
  },
  MANUAL: {
    // Somebody took the conversation; the gateway must not talk over them.
    description: 'A person asked for it.',
    severity: 'MEDIUM',
    bars: 'automatic',
    fromWords: true,
  },
} as const satisfies Record<string, EscalationTypeRow>;
export type EscalationType = keyof typeof escalationTypeTable;
export const escalationTypes = namesOf(escalationTypeTable);

/** What rules may raise from a text, and people may choose. */
export const typesFromWords = escalationTypes.filter((type) => escalationTypeTable[type].fromWords);

/** The types while one of which is open the words may be evidence. */
export const evidenceTypes = escalationTypes.filter((type) => 'evidence' in escalationTypeTable[type]);

export type ContactBar = {
  [Type in EscalationType]: (typeof escalationTypeTable)[Type]['bars'] extends 'contact' ? Type : never;
}[EscalationType];

/** Those where minutes count. */
export type UrgentType = {
  [Type in EscalationType]: (typeof escalationTypeTable)[Type] extends { atOnce: string } ? Type : never;
}[EscalationType];

/** What whoever takes an escalation of this type does first; null where minutes do not count. */
export function firstStepOf(type: EscalationType): string | null {
  const row: EscalationTypeRow = escalationTypeTable[type];
  return row.atOnce ?? null;
}

export function usualSeverityOf(type: EscalationType): Severity {
  return escalationTypeTable[type].severity;
}

/** Whether nothing may go out by itself in the conversation until a human has resolved an escalation of this type. */
export function holds(type: EscalationType): boolean {
  return escalationTypeTable[type].bars !== 'nothing';
}

/** The types for which the law may forbid even what a human writes, until they are resolved. */
export const contactBars = escalationTypes.filter(
  (type): type is ContactBar => escalationTypeTable[type].bars === 'contact',
);
