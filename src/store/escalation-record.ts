import type { NewEscalation } from '../domain/escalation.ts';
import { dueAt } from '../domain/severity.ts';

const epoch = new Date(0);

/** A new escalation as the database's functions take it: with the time that its severity leaves. */
export function escalationRecord(escalation: NewEscalation) {
  return {
    ...escalation,
    dueInMs: dueAt(escalation.severity, epoch).getTime() - epoch.getTime(),
  };
}
