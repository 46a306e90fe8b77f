import { z } from 'zod';
import {
  type FormWording,
  type ReplyFormStatus,
  replyFormImpactSchema,
  replyFormSchema,
} from '../../domain/reply-form.ts';
import { each } from '../each.ts';
import { isUuid } from '../identifiers.ts';
import { operation } from '../operation.ts';
import { notFoundRow } from './not-found.ts';
import { pageOf } from './page.ts';

export interface ReplyFormFilter {
  statuses?: readonly ReplyFormStatus[] | undefined;
  languages?: readonly string[] | undefined;
}

/** The words of a form, its key, and when it may be said. */
export type StoredWording = FormWording & { key: string };

/** A form of the product; a courtesy states nothing. */
export type ProductWording = StoredWording & { courtesy: boolean };

/** What an administrator decided about a form; what is null stays as it is. */
export interface ReplyFormDecision {
  id: string;
  decision: 'APPROVE' | 'RETIRE';
  actor: string;
  wording: { [Part in 'text' | 'key']: string | null } & {
    [Part in 'intents' | 'conditions']: readonly string[] | null;
  };
}

/** Sentences that may go out without a human. */
export const replyForms = {
  /** At start: the product's own forms are there. */
  offer: operation({
    name: 'offer_product_forms',
    args: (forms: readonly ProductWording[]) => ({ p_forms: { forms } }),
    answer: z.number(),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** All approved forms; null where `known` is still their revision. */
  approved: operation({
    name: 'approved_reply_forms',
    args: (known: string | null) => ({ p_known: known }),
    answer: z.object({ revision: z.string(), forms: each(replyFormSchema).nullish() }),
    announces: null,
    scope: { kind: 'shared' },
  }),

  byIds: operation({
    name: 'get_reply_forms',
    args: (ids: readonly string[]) => ({ p_ids: ids.filter(isUuid) }),
    answer: each(replyFormSchema),
    announces: null,
    scope: { kind: 'shared' },
  }),

  list: operation({
    name: 'list_reply_forms',
    args: (filter: ReplyFormFilter, limit: number, after: string | null) => ({
      p_filter: filter,
      p_limit: limit,
      p_after: after,
    }),
    answer: pageOf(replyFormSchema),
    announces: null,
    scope: { kind: 'shared' },
  }),

  count: operation({
    name: 'count_reply_forms',
    args: (filter: ReplyFormFilter, most: number) => ({ p_filter: filter, p_most: most }),
    answer: z.number(),
    announces: null,
    scope: { kind: 'shared' },
  }),

  /** What forms would have changed since an instant, of at most so many approvals. */
  impact: operation({
    name: 'reply_form_impact',
    args: (ids: readonly string[], since: Date, most: number) => ({
      p_ids: ids.filter(isUuid),
      p_since: since,
      p_most: most,
    }),
    answer: each(replyFormImpactSchema),
    announces: null,
    scope: { kind: 'all' },
  }),

  create: operation({
    name: 'create_reply_form',
    args: (form: StoredWording, actor: string) => ({ p_form: form, p_actor: actor }),
    answer: z.object({ outcome: z.enum(['created', 'conflict']), replyForm: replyFormSchema }),
    announces: null,
    scope: { kind: 'all' },
  }),

  decide: operation({
    name: 'decide_reply_form',
    args: ({ id, decision, actor, wording }: ReplyFormDecision) => ({
      p_id: id,
      p_decision: decision,
      p_actor: actor,
      p_wording: wording,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.enum(['decided', 'conflict']), replyForm: replyFormSchema }),
    ]),
    announces: null,
    scope: { kind: 'all' },
  }),
};
