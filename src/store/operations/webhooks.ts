import { z } from 'zod';
import { mostWebhooks, type WebhookChanges, type WebhookSettings, webhookSchema } from '../../domain/webhook.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';

/** Who is told by webhook. Administrators of all properties say so; workers move the cursors. */
export const webhooks = {
  /** The oldest first. */
  list: operation({
    name: 'list_webhooks',
    args: () => ({}),
    answer: each(webhookSchema),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** `after`: where it begins; null: now. */
  create: operation({
    name: 'create_webhook',
    args: (webhook: WebhookSettings, after: string | null, actor: string) => ({
      p_webhook: webhook,
      p_after: after,
      p_actor: actor,
      p_most: mostWebhooks,
    }),
    answer: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('created'), webhook: webhookSchema }),
      z.object({ outcome: z.enum(['too_many', 'unknown_cursor']) }),
    ]),
    announces: ({ outcome }) => (outcome === 'created' ? 'work' : null),
    scope: { kind: 'all' },
  }),

  update: operation({
    name: 'update_webhook',
    args: (id: string, changes: WebhookChanges, actor: string) => ({
      p_id: id,
      p_changes: Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
      p_actor: actor,
    }),
    answer: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('updated'), webhook: webhookSchema }),
      z.object({ outcome: z.enum(['not_found', 'unknown_cursor']) }),
    ]),
    announces: ({ outcome }) => (outcome === 'updated' ? 'work' : null),
    scope: { kind: 'all' },
  }),

  /** Null where there is none. */
  remove: operation({
    name: 'remove_webhook',
    args: (id: string, actor: string) => ({ p_id: id, p_actor: actor }),
    answer: webhookSchema.nullable(),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Moves the cursor of a claimed one and keeps its lease. False: another worker has it, or it was changed. */
  note: operation({
    name: 'note_webhook',
    args: (id: string, leaseToken: string, { cursor, isTaken, leaseMs }: Noted) => ({
      p_id: id,
      p_lease_token: leaseToken,
      p_cursor: cursor,
      p_taken: isTaken,
      p_lease_ms: leaseMs,
    }),
    answer: z.boolean(),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** `delayMs` null pauses it; an error counts as a failure, and one that fails for too long is paused. */
  release: operation({
    name: 'release_webhook',
    args: (id: string, leaseToken: string, { delayMs, error, giveUpMs }: Released) => ({
      p_id: id,
      p_lease_token: leaseToken,
      p_delay_ms: delayMs === null ? null : Math.round(delayMs),
      p_error: error,
      p_give_up_ms: giveUpMs,
    }),
    answer: z.object({ outcome: z.enum(['released', 'paused', 'lease_lost']) }),
    announces: null,
    scope: { kind: 'all' },
  }),
};

interface Noted {
  cursor: string;
  /** The receiver took something. */
  isTaken: boolean;
  leaseMs: number;
}

interface Released {
  delayMs: number | null;
  error: string | null;
  giveUpMs: number;
}
