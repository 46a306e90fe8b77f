import { z } from 'zod';
import { audiencesOf, type NotificationAudience } from '../domain/notification-audience.ts';
import { openConnectionPool } from './connection-pool.ts';
import { callHttp, notAsAgreed } from './http.ts';
import { createResilience } from './resilience.ts';
import type { UpstreamClient, UpstreamOptions } from './upstream-client.ts';
import { upstreamTable } from './upstream-table.ts';

export interface ManagerNotification {
  subject: string;
  body: string;
  priority: 'low' | 'normal' | 'high' | 'critical';
  metadata: Record<string, unknown>;
}

/** Tells managers that something waits for them. */
export interface NotificationService {
  /** Who is told, each by itself. */
  audiences: readonly NotificationAudience[];
  send(notification: ManagerNotification, audience: NotificationAudience, signal?: AbortSignal): Promise<void>;
}

const service = upstreamTable.notificationService.name;

const concurrency = 4;

const receipt = z.union([z.object({ tracking_id: z.string() }), z.object({ tracking_ids: z.array(z.string()) })]);

/** Notifications by email and webhook to fixed recipients. */
export function createNotificationService(
  options: UpstreamOptions & { recipients: readonly string[]; webhooks?: readonly string[] },
): NotificationService & UpstreamClient {
  const { baseUrl, recipients, webhooks, ...policy } = options;
  const pool = openConnectionPool(baseUrl, concurrency);
  // Tried again from its row, so not at once: a manager that is told twice trusts neither.
  const resilience = createResilience({ ...policy, service, lane: 'sending', concurrency, queue: 100, retries: 0 });
  return {
    audiences: audiencesOf(recipients, webhooks),
    async send({ subject, body, priority, metadata }, { channel, recipients: told }, signal) {
      const notification = { channel, recipients: told, content: { subject, body }, priority, metadata };
      const call = { service, pool, path: '/notifications/send', method: 'POST' as const, body: notification };
      await resilience.execute(async (attempt) => {
        const answer = await callHttp(call, attempt);
        // Without a tracking id nobody took it: a page from something in between is no receipt.
        if (answer.verdict !== 'done' || !receipt.safeParse(answer.body).success) {
          throw notAsAgreed(service, answer, { what: 'the answer' });
        }
      }, signal);
    },
    probe: null,
    close: () => pool.close(),
  };
}
