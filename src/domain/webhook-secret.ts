import { createHmac } from 'node:crypto';

/** Messages are signed with the secret of before too for this long, in milliseconds: time to exchange it at the receiver. */
const overlapMs = 86_400_000;

/** As receivers take it: after the prefix, base64 of the key. Derived, so that nothing that could sign stands in the database. */
export function webhookSecret(key: string, webhookId: string, version: number): string {
  return `whsec_${createHmac('sha256', key).update(`webhook ${webhookId} ${version}`).digest('base64')}`;
}

/** The headers of Standard Webhooks: an id, the time and a signature for each secret that is valid. */
export function webhookHeaders(
  key: string,
  webhook: { id: string; secretVersion: number; secretReplacedAt: Date | null },
  { id, body }: { id: string; body: string },
  now: Date,
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const { secretVersion, secretReplacedAt } = webhook;
  const isBothValid = secretReplacedAt !== null && now.getTime() - secretReplacedAt.getTime() < overlapMs;
  const versions = isBothValid ? [secretVersion, secretVersion - 1] : [secretVersion];
  const signatures = versions.map((version) => {
    const secret = Buffer.from(webhookSecret(key, webhook.id, version).slice('whsec_'.length), 'base64');
    return `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
