import type { NotificationService } from '../clients/notification-service.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedNotification } from '../store/turn-rows.ts';
import { backoffMs } from './backoff.ts';
import type { RetrySettings } from './run-claimed-turn.ts';

export interface DeliveryDependencies {
  notificationService: NotificationService;
  turns: Pick<Store['turns'], 'completeNotification' | 'releaseNotification'>;
  retry: RetrySettings;
  random(): number;
}

/** A notification that was never tried costs no attempt, so its waits do not grow; it looks again after this. */
const sparedAttempt = 6;

/** Delivers one claimed notification, or gives it back for later. The tenant's text never waits for it. */
export async function deliverNotification(
  notification: ClaimedNotification,
  { notificationService, turns, retry, random }: DeliveryDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { id, leaseToken, attempts, subject, body, priority, metadata } = notification;
  try {
    await notificationService.send({ subject, body, priority, metadata }, signal);
  } catch (error) {
    const upstream = error instanceof UpstreamError ? error : null;
    if (signal.aborted && upstream === null) return turns.releaseNotification(id, leaseToken, 0, null);
    const retryAfterMs = upstream?.retryAfterMs ?? null;
    if (upstream?.notTried) {
      const delayMs = backoffMs(Math.max(attempts, sparedAttempt), retryAfterMs, random(), retry);
      return turns.releaseNotification(id, leaseToken, delayMs, null);
    }
    const final = upstream?.kind === 'refused' || attempts >= retry.maxAttempts;
    const delayMs = final ? null : backoffMs(attempts, retryAfterMs, random(), retry);
    return turns.releaseNotification(id, leaseToken, delayMs, error instanceof Error ? error.message : String(error));
  }
  await turns.completeNotification(id, leaseToken);
}
