import type { NotificationService } from '../clients/notification-service.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import type { NotificationItem } from '../domain/notification-batch.ts';
import { type MailSettings, notificationMail } from '../domain/notification-mail.ts';
import { signNotification } from '../domain/notification-signature.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedNotification } from '../store/turn-rows.ts';
import { backoffMs } from './backoff.ts';
import type { RetrySettings } from './run-claimed-turn.ts';

export interface NotificationSettings extends MailSettings {
  /** At most one message goes out in this time, and tells all that came up meanwhile; 0: each is told alone. In milliseconds. */
  windowMs: number;
  /** Signs what goes to webhooks; null: there are none. */
  secret: string | null;
}

export interface DeliveryDependencies {
  notificationService: NotificationService;
  turns: Pick<
    Store['turns'],
    'gatherNotifications' | 'noteTold' | 'completeBatch' | 'releaseBatch' | 'releaseNotification'
  >;
  notifications: NotificationSettings;
  retry: RetrySettings;
  now(): Date;
  random(): number;
}

/** A notification that was never tried costs no attempt, so its waits do not grow; it looks again after this. */
const sparedAttempt = 6;

/** More than that nobody reads in one message; the rest is told by the next. */
const mostInOne = 50;

/** Delivers a claimed notification with all that is due beside it, or gives it back for later. The tenant's text never waits for it. */
export async function deliverNotification(
  { id, leaseToken, attempts }: ClaimedNotification,
  { notificationService, turns, notifications, retry, now, random }: DeliveryDependencies,
  signal: AbortSignal,
): Promise<void> {
  const gathered = await turns.gatherNotifications(id, leaseToken, notifications.windowMs, mostInOne);
  if (gathered.outcome === 'lease_lost') return;
  if (gathered.outcome === 'wait') return turns.releaseNotification(id, leaseToken, gathered.delayMs, null);
  const { batch, items, told } = gathered;
  const release = (delayMs: number | null, error: string | null) =>
    turns.releaseBatch(batch, leaseToken, delayMs, error);
  try {
    const message = messageOf(items, batch, notifications, now());
    for (const channel of notificationService.channels.filter((name) => !told.includes(name))) {
      await notificationService.send(message, signal, channel);
      await turns.noteTold(batch, leaseToken, channel);
    }
  } catch (error) {
    const upstream = error instanceof UpstreamError ? error : null;
    if (signal.aborted && upstream === null) return release(0, null);
    const retryAfterMs = upstream?.retryAfterMs ?? null;
    if (upstream?.notTried)
      return release(backoffMs(Math.max(attempts, sparedAttempt), retryAfterMs, random(), retry), null);
    const final = upstream?.kind === 'refused' || attempts >= retry.maxAttempts;
    const delayMs = final ? null : backoffMs(attempts, retryAfterMs, random(), retry);
    return release(delayMs, error instanceof Error ? error.message : String(error));
  }
  await turns.completeBatch(batch, leaseToken);
}

/** As the service takes it: the text is the body, the HTML stands beside it for a service that mails both. */
function messageOf(items: readonly NotificationItem[], batch: string, settings: NotificationSettings, now: Date) {
  const { subject, text: body, html, priority } = notificationMail(items, settings, now);
  const [first] = items;
  const signed =
    settings.secret === null ? { id: batch } : signNotification(settings.secret, batch, { subject, body }, now);
  return {
    subject,
    body,
    priority,
    metadata: { ...(items.length === 1 && first?.metadata), ...signed, html, items: items.length },
  };
}
