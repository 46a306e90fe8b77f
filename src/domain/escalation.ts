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

/** How urgent each type is unless a human says otherwise: what the law punishes first, then what upsets people. */
const usualSeverity: Partial<Record<EscalationType, Severity>> = {
  LEGAL_THREAT: 'CRITICAL',
  ATTORNEY: 'CRITICAL',
  BANKRUPTCY: 'CRITICAL',
  DISCRIMINATION: 'CRITICAL',
  SERVICEMEMBER: 'HIGH',
  DECEASED: 'HIGH',
  ACCOMMODATION: 'HIGH',
  HOSTILE_LANGUAGE: 'HIGH',
  PAYMENT_DISPUTE: 'HIGH',
  SYSTEM: 'HIGH',
  NO_RESPONSE: 'LOW',
};

export function usualSeverityOf(type: EscalationType): Severity {
  return usualSeverity[type] ?? 'MEDIUM';
}

/** An escalation that the gateway raises by itself. */
export function automaticEscalation(type: EscalationType, reason: string): NewEscalation {
  return { type, severity: usualSeverityOf(type), reason, automatic: true };
}
