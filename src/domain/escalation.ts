export const escalationTypes = [
  'HOSTILE_LANGUAGE',
  'LEGAL_THREAT',
  'ATTORNEY',
  'PAYMENT_DISPUTE',
  'BANKRUPTCY',
  'DECEASED',
  'WRONG_NUMBER',
  'UNKNOWN_NUMBER',
  'SERVICEMEMBER',
  'HARDSHIP',
  'DISCRIMINATION',
  'ACCOMMODATION',
  'SUPERVISOR_REQUEST',
  'UNREALISTIC_PROPOSAL',
  'LOW_CONFIDENCE',
  'NO_RESPONSE',
  'SYSTEM',
  'MANUAL',
] as const;
export type EscalationType = (typeof escalationTypes)[number];

export const severities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
export type Severity = (typeof severities)[number];

export const escalationStatuses = ['OPEN', 'ACKNOWLEDGED', 'RESOLVED'] as const;
export type EscalationStatus = (typeof escalationStatuses)[number];

/** A conversation handed to a human. */
export interface Escalation {
  id: string;
  workflowId: string | null;
  conversationId: string;
  type: EscalationType;
  severity: Severity;
  status: EscalationStatus;
  reason: string;
  automatic: boolean;
  acknowledgedBy: string | null;
  resolvedBy: string | null;
  resolution: string | null;
  createdAt: Date;
  dueAt: Date | null;
}

/** An escalation that is about to be raised. */
export interface NewEscalation {
  type: EscalationType;
  severity: Severity;
  reason: string;
  automatic: boolean;
}

/** What follows from a type: how urgent it is unless its words or a human say otherwise, and whether it holds. */
interface Consequence {
  severity: Severity;
  holds: boolean;
}

/** The law's own stops first, then what upsets people, then our own doubts, which a human may settle draft by draft. */
const consequences: Record<EscalationType, Consequence> = {
  // 15 U.S.C. 1692c(a)(2), 12 CFR 1006.6(b)(2): once an attorney represents, only the attorney may be contacted.
  ATTORNEY: { severity: 'CRITICAL', holds: true },
  // What is written from here on is evidence.
  LEGAL_THREAT: { severity: 'CRITICAL', holds: true },
  // 11 U.S.C. 362(a)(6): the automatic stay forbids any act to collect; 362(k) gives damages for each.
  BANKRUPTCY: { severity: 'CRITICAL', holds: true },
  // 42 U.S.C. 3604, 3617: a complaint is protected, and business as usual after it looks like retaliation.
  DISCRIMINATION: { severity: 'CRITICAL', holds: true },
  // 50 U.S.C. 3951, 3937: no eviction without a court order, interest capped; a human checks the status first.
  SERVICEMEMBER: { severity: 'HIGH', holds: true },
  // 12 CFR 1006.6(a)(4), 1006.34: only spouse, executor and the like may hear of the debt.
  DECEASED: { severity: 'HIGH', holds: true },
  // 42 U.S.C. 3604(f)(3)(B), 29 U.S.C. 794: a request is answered promptly and by someone who may grant it.
  ACCOMMODATION: { severity: 'HIGH', holds: true },
  HOSTILE_LANGUAGE: { severity: 'HIGH', holds: true },
  // 15 U.S.C. 1692g(b): after a written dispute collection ceases until the debt is verified. We count any, at any time.
  PAYMENT_DISPUTE: { severity: 'HIGH', holds: true },
  // 15 U.S.C. 1692c(b), 12 CFR 1006.6(d): no word about a debt to a third party.
  WRONG_NUMBER: { severity: 'HIGH', holds: true },
  UNKNOWN_NUMBER: { severity: 'MEDIUM', holds: true },
  HARDSHIP: { severity: 'MEDIUM', holds: true },
  SUPERVISOR_REQUEST: { severity: 'MEDIUM', holds: true },
  // Somebody took the conversation; the gateway must not talk over them.
  MANUAL: { severity: 'MEDIUM', holds: true },
  // A fault of ours says nothing about the person, and the tenant's next text may well work.
  SYSTEM: { severity: 'HIGH', holds: false },
  // About one draft, not about the person: the next text is a new question.
  UNREALISTIC_PROPOSAL: { severity: 'MEDIUM', holds: false },
  LOW_CONFIDENCE: { severity: 'MEDIUM', holds: false },
  NO_RESPONSE: { severity: 'LOW', holds: false },
};

export function usualSeverityOf(type: EscalationType): Severity {
  return consequences[type].severity;
}

/** Whether nothing may go out by itself in the conversation until a human has resolved an escalation of this type. */
export function holds(type: EscalationType): boolean {
  return consequences[type].holds;
}

/** Hours until a human should have looked. Defaults of ours: no law sets them. */
const hoursUntilDue: Record<Severity, number> = { CRITICAL: 1, HIGH: 4, MEDIUM: 24, LOW: 72 };

const HOUR_MS = 3_600_000;

/** When a human should have looked at an escalation raised at `createdAt`. */
export function dueAt(severity: Severity, createdAt: Date): Date {
  return new Date(createdAt.getTime() + hoursUntilDue[severity] * HOUR_MS);
}

/** An escalation that the gateway raises by itself; its words may make it more or less urgent than its type is. */
export function automaticEscalation(
  type: EscalationType,
  reason: string,
  severity: Severity = usualSeverityOf(type),
): NewEscalation {
  return { type, severity, reason, automatic: true };
}
