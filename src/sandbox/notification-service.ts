import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, StandInRequest } from './interception.ts';
import { type Listening, type StandIn, startStandIn } from './stand-in-server.ts';

const notificationRequest = z
  .object({
    channel: z.enum(['email', 'sms', 'webhook', 'push']),
    recipient: z.string().min(1).optional(),
    recipients: z.array(z.string().min(1)).min(1).optional(),
    content: z.object({ subject: z.string(), body: z.string() }),
    priority: z.enum(['low', 'normal', 'high', 'critical']).default('normal'),
    metadata: z.record(z.string(), z.unknown()).default({}),
  })
  .refine((request) => (request.recipient === undefined) !== (request.recipients === undefined), {
    message: 'Either recipient or recipients is required',
    path: ['recipient'],
  });

/** A notification that was accepted. */
export interface SentNotification {
  channel: 'email' | 'sms' | 'webhook' | 'push';
  /** One or several: who was named in `recipient` or in `recipients`. */
  recipients: string[];
  content: { subject: string; body: string };
  priority: 'low' | 'normal' | 'high' | 'critical';
  metadata: Record<string, unknown>;
  at: Date;
}

/** A stand-in for the Notification Service. Like the real one, it has no health endpoint. */
export interface NotificationServiceStandIn extends StandIn {
  /** Everything that was asked, oldest first. */
  readonly requests: readonly StandInRequest[];
  /** Every notification that was accepted, oldest first. */
  readonly notifications: readonly SentNotification[];
}

/** Starts a Notification Service that keeps what it is given. */
export async function startNotificationService(listening: Listening): Promise<NotificationServiceStandIn> {
  const requests: StandInRequest[] = [];
  const notifications: SentNotification[] = [];
  const standIn = await startStandIn({
    ...listening,
    routes: { 'POST /notifications/send': ({ body }) => send(notifications, body) },
    onRequest: (request) => requests.push(request),
  });
  return Object.assign(standIn, { requests, notifications });
}

function send(notifications: SentNotification[], requestBody: unknown): Answer {
  const parsed = notificationRequest.safeParse(requestBody);
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => ({ loc: ['body', ...issue.path], msg: issue.message }));
    return { status: 422, body: { detail } };
  }
  const { recipient, recipients = recipient ? [recipient] : [], ...rest } = parsed.data;
  notifications.push({ ...rest, recipients, at: new Date() });
  if (recipient !== undefined) return { status: 200, body: { tracking_id: randomUUID() } };
  return { status: 200, body: { tracking_ids: recipients.map(() => randomUUID()), count: recipients.length } };
}
