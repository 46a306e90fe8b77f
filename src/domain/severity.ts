import { namesOf } from './value-table.ts';

interface SeverityRow {
  description: string;
  /** Hours until a human should have looked. Defaults of ours: no law sets them. */
  hoursUntilDue: number;
}

/** How urgent an escalation is, the least first. */
export const severityTable = {
  LOW: { description: 'To be looked at within 72 hours.', hoursUntilDue: 72 },
  MEDIUM: { description: 'To be looked at within 24 hours.', hoursUntilDue: 24 },
  HIGH: { description: 'To be looked at within 4 hours.', hoursUntilDue: 4 },
  CRITICAL: { description: 'To be looked at within the hour.', hoursUntilDue: 1 },
} as const satisfies Record<string, SeverityRow>;
export type Severity = keyof typeof severityTable;
export const severities = namesOf(severityTable);

const HOUR_MS = 3_600_000;

/** When a human should have looked at an escalation raised at `createdAt`. */
export function dueAt(severity: Severity, createdAt: Date): Date {
  return new Date(createdAt.getTime() + severityTable[severity].hoursUntilDue * HOUR_MS);
}
