import { automaticEscalation } from '../domain/escalation.ts';
import { escalationNotification } from '../domain/notification.ts';
import { because } from '../domain/reason.ts';
import type { Store } from '../store/store.ts';
import type { UnreadableTurn } from '../store/turn-rows.ts';

/** Nobody can run a turn whose rows cannot be read: it is FAILED, and a person has it (B51). */
export async function quarantine(
  { problem, ...lease }: UnreadableTurn,
  turns: Pick<Store['turns'], 'fail'>,
): Promise<void> {
  const escalation = automaticEscalation('SYSTEM', [because('UNREADABLE', { error: problem })]);
  const error = escalation.reason;
  const notification = escalationNotification('a tenant', escalation);
  // Whether its text was handed over is not known here; the database knows whether there was one.
  await turns.fail(lease, { error, steps: [], escalation, notification, outcomeUnknown: true, noResponseMs: null });
}
