import { type EscalationType, usualSeverityOf } from './escalation-type.ts';
import type { Severity } from './severity.ts';
import { namesOf } from './value-table.ts';

/** Whether somebody has taken an escalation. */
export const escalationStatusTable = {
  OPEN: { description: 'Nobody has taken it.' },
  ACKNOWLEDGED: { description: 'Somebody has it.' },
  RESOLVED: { description: 'It is settled.' },
} as const;
export type EscalationStatus = keyof typeof escalationStatusTable;
export const escalationStatuses = namesOf(escalationStatusTable);

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

/** An escalation that the gateway raises by itself; its words may make it more or less urgent than its type is. */
export function automaticEscalation(
  type: EscalationType,
  reason: string,
  severity: Severity = usualSeverityOf(type),
): NewEscalation {
  return { type, severity, reason, automatic: true };
}
