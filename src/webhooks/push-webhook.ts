import type { WebhookClient } from '../clients/webhook-client.ts';
import type { NewNotification } from '../domain/notification.ts';
import { webhookHeaders } from '../domain/webhook-secret.ts';
import { type BackoffLimits, backoffMs } from '../pipeline/backoff.ts';
import type { LogPage } from '../store/operations/log.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedWebhook } from '../store/turn-rows.ts';
import { type EventsStore, webhookEvents } from './webhook-events.ts';

export interface PushDependencies {
  store: EventsStore & {
    readEvents(after: string | null, limit: number, actions: null): Promise<LogPage>;
    webhooks: Pick<Store['webhooks'], 'note' | 'release'>;
    alerts: Pick<Store['alerts'], 'raise'>;
  };
  client: WebhookClient;
  /** Secrets are derived from it. */
  key: string;
  retry: BackoffLimits;
  now(): Date;
  random(): number;
}

/** Events that are read, and so at most told, in one request. */
const pageSize = 100;

/** Longer than a request may take; renewed with each. In milliseconds. */
const leaseMs = 60_000;

/** Whoever takes nothing for so long is not tried for ever: a person has to look. In milliseconds. */
const giveUpMs = 3 * 86_400_000;

/** Events wait for a writer of the log to end. */
const behindMs = 200;

/** The name of the alert that stands while a webhook is paused by its failures. */
export const webhookAlert = (id: string) => `webhook ${id}`;

/**
 * Tells a claimed webhook what happened since its cursor, request by request in the order of the log, and moves the cursor with each
 * that was taken. What is not taken holds up all after it, so the order stands; it is tried again from the row.
 */
export async function pushWebhook(
  webhook: ClaimedWebhook,
  { store, client, key, retry, now, random }: PushDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { id, leaseToken } = webhook;
  let { cursor, attempts } = webhook;
  const release = (delayMs: number | null, error: string | null) =>
    store.webhooks.release(id, leaseToken, { delayMs, error, giveUpMs });
  while (!signal.aborted) {
    const page = await store.readEvents(cursor, pageSize, null);
    if (page.expired) {
      await alert(webhook, 'its cursor is of a log that a restore replaced', store.alerts);
      await release(null, 'the cursor is of a log that a restore replaced: say from where it goes on');
      return;
    }
    const events = await webhookEvents(webhook, page.events, store);
    if (events.length > 0) {
      const message = messageOf(events);
      const headers = webhookHeaders(key, webhook, message, now());
      const answer = await client.post(webhook.url, message.body, headers, signal);
      if (answer.outcome === 'aborted') break;
      if (answer.outcome !== 'taken') {
        const { error, retryAfterMs } = answer;
        const delayMs = answer.outcome === 'gone' ? null : backoffMs(attempts + 1, retryAfterMs, random(), retry);
        const { outcome } = await release(delayMs, error);
        if (outcome === 'paused') await alert(webhook, error, store.alerts);
        return;
      }
      attempts = 0;
    }
    if (page.cursor !== cursor) {
      const isHeld = await store.webhooks.note(id, leaseToken, {
        cursor: page.cursor,
        isTaken: events.length > 0,
        leaseMs,
      });
      if (!isHeld) return;
      cursor = page.cursor;
    }
    if (!page.more) {
      await release(page.behind ? behindMs : 0, null);
      return;
    }
  }
  await release(0, null);
}

function messageOf(events: readonly { cursor: string }[]): { id: string; body: string } {
  const id = `${events[0]?.cursor}-${events.at(-1)?.cursor}`;
  return { id, body: JSON.stringify({ events }) };
}

function alert({ id, url }: ClaimedWebhook, error: string, alerts: Pick<Store['alerts'], 'raise'>) {
  const host = URL.parse(url)?.host ?? 'an address';
  const notification: NewNotification = {
    subject: `A webhook is paused: ${host}`,
    body: `${host} is told nothing any more: ${error}. Nothing is lost: let it go on when it takes messages again.`,
    priority: 'high',
    metadata: { kind: 'webhook_paused', webhookId: id },
  };
  return alerts.raise(webhookAlert(id), notification);
}
