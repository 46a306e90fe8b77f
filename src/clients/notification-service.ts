import { answered, callHttp, endpoint } from './http.ts';
import { createResilience, type ResilienceOptions } from './resilience.ts';
import { UpstreamError } from './upstream-error.ts';

export interface ManagerNotification {
  subject: string;
  body: string;
  priority: 'low' | 'normal' | 'high' | 'critical';
  metadata: Record<string, unknown>;
}

/** Tells managers that something waits for them. */
export interface NotificationService {
  send(notification: ManagerNotification, signal?: AbortSignal): Promise<void>;
}

const service = 'Notification Service';

/** Notifications by email to fixed recipients; without any, sending does nothing. */
export function createNotificationService(
  baseUrl: string,
  recipients: readonly string[],
  options: Pick<ResilienceOptions, 'onCircuitChange'> = {},
): NotificationService {
  const resilience = createResilience({
    ...options,
    service,
    timeoutMs: 5_000,
    concurrency: 4,
    queue: 100,
    retries: 0,
  });
  return {
    async send({ subject, body, priority, metadata }, signal) {
      if (recipients.length === 0) return;
      const answer = await resilience.execute(
        (attempt) =>
          callHttp({
            service,
            url: endpoint(baseUrl, '/notifications/send'),
            method: 'POST',
            body: { channel: 'email', recipients, content: { subject, body }, priority, metadata },
            signal: attempt,
          }),
        signal,
      );
      if (answer.status >= 400) throw new UpstreamError(service, 'refused', answered(answer.status, answer.body));
    },
  };
}
