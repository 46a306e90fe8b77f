import type { EscalationRowFragment, Severity } from '../graphql/generated/graphql.ts';

export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly Severity[];

/** Whether nobody has taken it by the time that somebody should have. */
export function isOverdue({ status, dueAt }: Pick<EscalationRowFragment, 'status' | 'dueAt'>, now: Date): boolean {
  return status === 'OPEN' && dueAt !== null && new Date(dueAt) < now;
}

/** What is overdue first, then what is due first; at the same time what is more urgent. */
export function byDueTime(rows: readonly EscalationRowFragment[], now: Date): EscalationRowFragment[] {
  return rows.toSorted(
    (one, other) =>
      Number(isOverdue(other, now)) - Number(isOverdue(one, now)) ||
      due(one) - due(other) ||
      severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
}

const due = ({ dueAt }: EscalationRowFragment) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
