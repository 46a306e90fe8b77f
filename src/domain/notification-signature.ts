import { createHmac } from 'node:crypto';

/** What lets who receives a message know that the gateway sent it, and that it is the same one again. */
export interface NotificationSignature {
  /** The same for each try of one message. */
  id: string;
  /** Seconds since 1970, when it was signed. */
  timestamp: string;
  /** `v1,` and the base64 HMAC-SHA256 of `id.timestamp.subject\nbody`. */
  signature: string;
}

export function signNotification(
  secret: string,
  id: string,
  { subject, body }: { subject: string; body: string },
  now: Date,
): NotificationSignature {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const mac = createHmac('sha256', secret).update(`${id}.${timestamp}.${subject}\n${body}`).digest('base64');
  return { id, timestamp, signature: `v1,${mac}` };
}
