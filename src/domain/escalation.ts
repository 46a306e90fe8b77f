import { z } from 'zod';
import { type EscalationType, escalationTypes, usualSeverityOf } from './escalation-type.ts';
import { instant } from './instant.ts';
import { type Reason, reasonSchema, reasonsInWords } from './reason.ts';
import { type Severity, severities } from './severity.ts';
import { namesOf } from './value-table.ts';

/** Whether somebody has taken an escalation. */
export const escalationStatusTable = {
  OPEN: { description: 'Nobody has taken it.' },
  ACKNOWLEDGED: { description: 'Somebody has it.' },
  RESOLVED: { description: 'It is settled.' },
} as const;
export type EscalationStatus = keyof typeof escalationStatusTable;
export const escalationStatuses = namesOf(escalationStatusTable);

export const escalationSchema = z.object({
  id: z.string(),
  workflowId: z.string().nullable(),
  conversationId: z.string(),
  type: z.enum(escalationTypes),
  severity: z.enum(severities),
  status: z.enum(escalationStatuses),
  reason: z.string(),
  /** The same by codes; empty where a person wrote it, and in escalations from before there were codes. */
  reasons: z.array(reasonSchema).default([]),
  automatic: z.boolean(),
  acknowledgedBy: z.string().nullable(),
  resolvedBy: z.string().nullable(),
  resolution: z.string().nullable(),
  createdAt: instant,
  dueAt: instant.nullable(),
});
/** A conversation handed to a human. */
export type Escalation = z.infer<typeof escalationSchema>;

/** An escalation that is about to be raised. */
export type NewEscalation = Pick<Escalation, 'type' | 'severity' | 'reason' | 'reasons' | 'automatic'>;

/** An escalation that the gateway raises by itself; its words may make it more or less urgent than its type is. */
export function automaticEscalation(
  type: EscalationType,
  reasons: readonly Reason[],
  severity: Severity = usualSeverityOf(type),
): NewEscalation {
  return { type, severity, reason: reasonsInWords(reasons), reasons: [...reasons], automatic: true };
}
