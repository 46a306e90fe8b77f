import type { NotificationService } from '../clients/notification-service.ts';
import { UpstreamError } from '../clients/upstream-error.ts';
import type { NotificationAudience } from '../domain/notification-audience.ts';
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
    'gatherNotifications' | 'noteTold' | 'completeBatch' | 'releaseBatch' | 'releaseNotification' | 'splitBatch'
  >;
  notifications: NotificationSettings;
  retry: RetrySettings;
  now(): Date;
  random(): number;
}

/** A notification that was never tried costs no attempt, so its waits do not grow; it looks again after this. */
const sparedAttempt = 6;

/** Beyond what one call of the service may take; renewed with each audience. In milliseconds. */
const leaseMs = 60_000;

/** More than that nobody reads in one message; the rest is told by the next. */
const mostInOne = 50;

/** Delivers a claimed notification with all that is due beside it, or gives it back for later. The tenant's text never waits for it. */
export async function deliverNotification(
  { id, leaseToken, attempts }: ClaimedNotification,
  { notificationService, turns, notifications, retry, now, random }: DeliveryDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { windowMs } = notifications;
  const gathered = await turns.gatherNotifications(id, leaseToken, { windowMs, most: mostInOne, leaseMs });
  if (gathered.outcome === 'wait') return turns.releaseNotification(id, leaseToken, gathered.delayMs, null);
  if (gathered.outcome !== 'deliver') return;
  const { batch, items, told } = gathered;
  const release = (delayMs: number | null, error: string | null) =>
    turns.releaseBatch(batch, leaseToken, delayMs, error);
  const failures: unknown[] = [];
  for (const audience of notificationService.audiences.filter(({ name }) => !told.includes(name))) {
    try {
      const own = items.filter((item) => isFor(audience, item));
      if (own.length > 0)
        await notificationService.send(messageOf(own, batch, audience, notifications, now()), audience, signal);
    } catch (error) {
      if (signal.aborted && !(error instanceof UpstreamError)) return release(0, null);
      failures.push(error);
      continue;
    }
    if (!(await turns.noteTold(batch, leaseToken, audience.name, leaseMs))) return;
  }
  if (failures.length === 0) return turns.completeBatch(batch, leaseToken);

  const tried = failures.filter((error) => !(error instanceof UpstreamError && error.notTried));
  const error = tried.find((failure) => !isRefusal(failure)) ?? tried[0] ?? failures[0];
  const retryAfterMs = error instanceof UpstreamError ? error.retryAfterMs : null;
  if (tried.length === 0)
    return release(backoffMs(Math.max(attempts, sparedAttempt), retryAfterMs, random(), retry), null);
  const words = error instanceof Error ? error.message : String(error);
  if (failures.every(isRefusal)) {
    return items.length > 1 ? turns.splitBatch(batch, leaseToken, words) : release(null, words);
  }
  return release(attempts >= retry.maxAttempts ? null : backoffMs(attempts, retryAfterMs, random(), retry), words);
}

/** Final: the same message is refused again. */
function isRefusal(error: unknown): boolean {
  return error instanceof UpstreamError && error.kind === 'refused';
}

/** What is of no known property is for those who see all; what is about the gateway itself names no tenant. */
function isFor({ properties }: NotificationAudience, { about }: NotificationItem): boolean {
  if (properties === null || about === null) return true;
  return about.propertyName !== null && properties.includes(about.propertyName);
}

/** As the service takes it: the text is the body, the HTML stands beside it for a service that mails both. */
function messageOf(
  items: readonly NotificationItem[],
  batch: string,
  { properties }: NotificationAudience,
  settings: NotificationSettings,
  now: Date,
) {
  const { subject, text: body, html, priority } = notificationMail(items, settings, now);
  const [first] = items;
  // Who sees some properties gets another message than the others.
  const id = properties === null ? batch : `${batch} ${properties.join(', ')}`;
  const signed = settings.secret === null ? { id } : signNotification(settings.secret, id, { subject, body }, now);
  return {
    subject,
    body,
    priority,
    metadata: { ...(items.length === 1 && first?.metadata), ...signed, html, items: items.length },
  };
}
