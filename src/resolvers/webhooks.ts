import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import { refusalOf } from '../clients/webhook-client.ts';
import type { UseCaseContext } from '../context.ts';
import { isCursor } from '../domain/log-cursor.ts';
import { mostWebhooks, type Webhook, type WebhookRules, webhookTopics } from '../domain/webhook.ts';
import { webhookSecret } from '../domain/webhook-secret.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { validate } from './validate.ts';
import { lineSchema } from './words.ts';

export interface WebhookNow {
  webhook: Webhook;
  /** Told once, where it is new. */
  secret: string | null;
}

export interface WebhookInput {
  url?: string | null | undefined;
  topics?: readonly string[] | null | undefined;
  propertyNames?: readonly string[] | null | undefined;
  personalData?: boolean | null | undefined;
  after?: string | null | undefined;
}

export interface WebhookUpdate extends WebhookInput {
  webhookId: string;
  paused?: boolean | null | undefined;
  newSecret?: boolean | null | undefined;
}

function inputSchema({ key, privateHosts }: WebhookRules) {
  return z.object({
    url: z
      .string()
      .trim()
      .max(500, 'is longer than 500 characters')
      .superRefine((url, context) => {
        const refusal = key === null ? 'cannot be told: WEBHOOK_SECRET is not set' : refusalOf(url, privateHosts);
        if (refusal !== null) context.addIssue({ code: 'custom', message: refusal });
      }),
    topics: z
      .array(z.enum(webhookTopics))
      .min(1, 'must name one')
      .transform((topics) => [...new Set(topics)]),
    propertyNames: z.array(lineSchema(200)).min(1, 'must name one, or be absent for all').max(100).nullable(),
    personalData: z.boolean(),
    after: z.string().refine(isCursor, 'is not a cursor of this log').nullable(),
  });
}

const unknownCursor = () => new ValidationError([{ path: 'after', message: 'is of a log that a restore replaced' }]);

export async function createWebhook(
  { store, settings: { webhooks }, viewer }: UseCaseContext & { viewer: Viewer },
  { url, topics, propertyNames = null, personalData, after = null }: WebhookInput,
): Promise<WebhookNow | ValidationError> {
  const input = { url, topics, propertyNames, personalData: personalData ?? false, after };
  const valid = validate(inputSchema(webhooks), input);
  if (valid instanceof ValidationError) return valid;
  const { after: from, ...said } = valid;
  const made = await store.webhooks.create(said, from, viewer.id);
  if (made.outcome === 'created') return withSecret(made.webhook, webhooks);
  return made.outcome === 'unknown_cursor'
    ? unknownCursor()
    : new ValidationError([{ path: 'url', message: `is one too many: there are ${mostWebhooks} webhooks` }]);
}

/** What is absent stays; `after` null goes on from now. */
export async function updateWebhook(
  { store, settings: { webhooks }, viewer }: UseCaseContext & { viewer: Viewer },
  { webhookId, paused, newSecret, ...changes }: WebhookUpdate,
): Promise<WebhookNow | ValidationError | NotFoundError> {
  const given = Object.fromEntries(
    Object.entries(changes).filter(([name, value]) =>
      name === 'propertyNames' || name === 'after' ? value !== undefined : value != null,
    ),
  );
  const valid = validate(inputSchema(webhooks).partial(), given);
  if (valid instanceof ValidationError) return valid;
  const said = Object.fromEntries(Object.entries(valid).filter(([, value]) => value !== undefined));
  const switches = { ...(paused != null && { paused }), ...(newSecret && { newSecret }) };
  const known = z.uuid().safeParse(webhookId).success;
  const done = known ? await store.webhooks.update(webhookId, { ...said, ...switches }, viewer.id) : null;
  if (done?.outcome === 'unknown_cursor') return unknownCursor();
  if (done?.outcome !== 'updated') return noWebhook(webhookId);
  if (done.webhook.status !== 'PAUSED') await store.alerts.end(`webhook ${webhookId}`);
  return newSecret ? withSecret(done.webhook, webhooks) : { webhook: done.webhook, secret: null };
}

export async function removeWebhook(
  { store, viewer }: UseCaseContext & { viewer: Viewer },
  { webhookId }: { webhookId: string },
): Promise<WebhookNow | NotFoundError> {
  const known = z.uuid().safeParse(webhookId).success;
  const webhook = known ? await store.webhooks.remove(webhookId, viewer.id) : null;
  if (webhook === null) return noWebhook(webhookId);
  await store.alerts.end(`webhook ${webhookId}`);
  return { webhook, secret: null };
}

export function listWebhooks({ store }: Pick<UseCaseContext, 'store'>): Promise<Webhook[]> {
  return store.webhooks.list();
}

const noWebhook = (id: string) => new NotFoundError(`There is no webhook ${id}.`);

function withSecret(webhook: Webhook, { key }: WebhookRules): WebhookNow {
  return { webhook, secret: key === null ? null : webhookSecret(key, webhook.id, webhook.secretVersion) };
}
