import { z } from 'zod';
import { consents } from '../domain/conversation.ts';
import { deadlineKinds } from '../domain/deadline.ts';
import { instant } from '../domain/instant.ts';
import { outboundKinds } from '../domain/outbound-kind.ts';
import { promiseSchema } from '../domain/promise.ts';
import { webhookSchema } from '../domain/webhook.ts';
import { workflowSchema } from '../domain/workflow.ts';
import { each, problemOf } from './each.ts';
import { conversationRow } from './rows.ts';

/** The answers of the functions that work on turns. */

const outboundRow = z.object({
  id: z.string(),
  kind: z.enum(outboundKinds),
  body: z.string(),
  attempts: z.number().int(),
  firstAttemptAt: instant.nullable(),
  lastAttemptAt: instant.nullable(),
  outcomeUnknown: z.boolean(),
});
/** The text of a workflow on its way to the SMS Agent, and what is known of its attempts. */
export type OutboundMessage = z.infer<typeof outboundRow>;

/** An attempt that nobody knows the outcome of, and what may help to prove it. */
const unprovenSendRow = z.object({
  outbound: outboundRow,
  /** SIDs of texts to the same number, of the last week, that are known to be others. */
  knownProviderIds: z.array(z.string()),
  /** The tenant's own texts of the turn; of one that a person began, the newest before it. */
  tenantTexts: z.array(z.object({ messageId: z.string(), content: z.string(), receivedAt: instant })),
  /** Since the last attempt began, in milliseconds. */
  elapsedMs: z.number(),
});
export type UnprovenSend = z.infer<typeof unprovenSendRow>;
export const foundUnprovenRow = unprovenSendRow.nullable();

const turnRow = z.object({
  workflow: workflowSchema,
  leaseToken: z.string(),
  conversation: conversationRow,
  /** It was open when a database was saved that has been restored since: up to this moment all is known. */
  restoredFrom: instant.nullable().default(null),
  /** Of the request that handed its first text in. */
  trace: z.string().nullable().default(null),
  /** Another worker had it, and let its lease run out. */
  takenOver: z.boolean().default(false),
  /** The open promises of the tenant, oldest due first. */
  promises: each(promiseSchema).default([]),
  /** A human has the conversation. */
  held: z.boolean(),
  /** Texts before this turn went to or came from the number. */
  hasEarlierTexts: z.boolean(),
  /** Answers to keywords that the number caused in the last 24 hours. */
  keywordAnswers: z.number().int(),
  /** Another draft was asked for, with these words; null: it was not. */
  guidance: z.string().nullable(),
  /** Its texts were read before, and it waited for a place to be drafted in. */
  wantsDraft: z.boolean(),
  /** Milliseconds since the first failure of what it is doing now; null: none yet. */
  failingMs: z.number().nullable(),
  texts: z.array(
    z.object({
      content: z.string(),
      mediaUrls: z.array(z.string()),
      receivedAt: instant,
      consentChange: z.enum(consents).nullable(),
    }),
  ),
});
/** Names what the approved forms and the landlord's facts were when a turn was claimed. */
const revisionsRow = z.object({ forms: z.string(), facts: z.string() });

/** A claimed turn: all that is needed to run it, and the token that fences every write about it. */
export type ClaimedTurn = z.infer<typeof turnRow> & {
  /** Null: not known, or no longer. */
  revisions: z.infer<typeof revisionsRow> | null;
};

const notificationRow = z.object({
  id: z.string(),
  leaseToken: z.string(),
  subject: z.string(),
  body: z.string(),
  priority: z.enum(['low', 'normal', 'high', 'critical']),
  metadata: z.record(z.string(), z.unknown()),
  attempts: z.number().int(),
});
export type ClaimedNotification = z.infer<typeof notificationRow>;

const deadlineRow = z.object({
  workflowId: z.string(),
  kind: z.enum(deadlineKinds),
  /** The instant to the microsecond, as the database wrote it: it names the deadline. */
  at: z.string(),
  phoneNumber: z.string(),
  tenantName: z.string().nullable(),
});
/** A deadline that has passed. */
export type PassedDeadline = z.infer<typeof deadlineRow>;

const claimedWebhookRow = webhookSchema.extend({ leaseToken: z.string() });
/** A webhook that something may have happened for. */
export type ClaimedWebhook = z.infer<typeof claimedWebhookRow>;

const claimRow = z.object({ leaseToken: z.string(), workflow: z.object({ id: z.string() }) });

/** A claimed turn that cannot be read, but for what it takes to settle its claim. */
export interface UnreadableTurn {
  workflowId: string;
  leaseToken: string;
  problem: string;
}

const readOrNotRow = z.unknown().transform((value, context): z.infer<typeof turnRow> | UnreadableTurn => {
  const turn = turnRow.safeParse(value);
  if (turn.success) return turn.data;
  const claim = claimRow.safeParse(value);
  if (claim.success) {
    const { leaseToken, workflow } = claim.data;
    return { workflowId: workflow.id, leaseToken, problem: problemOf(turn.error) };
  }
  context.addIssue({ code: 'custom', message: problemOf(turn.error) });
  return z.NEVER;
});

export const claimedWorkRow = z
  .object({
    turns: each(readOrNotRow),
    notifications: each(notificationRow),
    deadlines: each(deadlineRow),
    webhooks: each(claimedWebhookRow).default([]),
    revisions: revisionsRow.nullish(),
    /** Milliseconds until the next known work is due; null when there is none. */
    nextDueInMs: z.number().nullable(),
    /** Ledgers of tenants who promised something are due to be read. */
    ledgersDue: z.boolean().default(false),
  })
  .transform(({ turns, revisions = null, ...work }) => ({
    ...work,
    turns: turns.filter((turn) => 'workflow' in turn).map((turn): ClaimedTurn => ({ ...turn, revisions })),
    unreadable: turns.filter((turn) => 'problem' in turn),
  }));
export type ClaimedWork = z.infer<typeof claimedWorkRow>;

const leaseLost = z.object({ outcome: z.literal('lease_lost') });

export const routedTurnRow = z.discriminatedUnion('outcome', [
  leaseLost,
  z.looseObject({ outcome: z.enum(['superseded', 'suppressed', 'awaiting_approval', 'escalated', 'scheduled']) }),
  z.object({ outcome: z.literal('send'), outbound: outboundRow }),
]);
export type RoutedTurn = z.infer<typeof routedTurnRow>;

export const begunSendRow = z.discriminatedUnion('outcome', [
  leaseLost,
  z.object({ outcome: z.enum(['suppressed', 'scheduled']) }),
  z.object({ outcome: z.literal('send'), outbound: outboundRow }),
  unprovenSendRow.extend({ outcome: z.literal('lookup') }),
]);
export type BegunSend = z.infer<typeof begunSendRow>;

/** What came of a turn, which is nobody's business but the database's. */
export const outcomeRow = z.object({ outcome: z.string() }).transform((): void => undefined);
