import { z } from 'zod';
import type { NewDraft } from '../../domain/draft.ts';
import { escalationSchema } from '../../domain/escalation.ts';
import type { Cleared } from '../../domain/gate.ts';
import { instant } from '../../domain/instant.ts';
import { outreachRefusals } from '../../domain/outreach/refusal.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';
import { conversationRow } from '../rows.ts';

/** A tenant, and their numbers in the order of the record. */
export interface Reachable {
  tenantId: string;
  /** Those that texts may go to. */
  phoneNumbers: readonly string[];
  /** All: an opt-out at any of them counts. */
  recordNumbers: readonly string[];
}

/** A number of a tenant's record, and what a conversation with it begins with where there is none. */
export interface TenantNumber {
  tenantId: string;
  phoneNumber: string;
  language: string | null;
  /** IANA. */
  timeZone: string | null;
}

/** A text to a tenant first. */
export interface FirstText extends TenantNumber {
  /** All of their record. */
  recordNumbers: readonly string[];
  draft: Cleared<NewDraft>;
  sendAt: Date;
}

const obstacle = z.enum(outreachRefusals).nullable();

const standingRow = z.object({
  tenantId: z.string(),
  /** Of those that texts may go to, the one that they would go to; null: there is none. */
  phoneNumber: z.string().nullable(),
  /** With that number; null: none yet. */
  conversation: conversationRow.nullable(),
  /** When the tenant last wrote from it; null: never. */
  wroteAt: instant.nullable(),
  /** When the tenant last had a text of ours, at any number. */
  lastTextedAt: instant.nullable(),
  /** Why they are not written to first; null: nothing in the database speaks against it. */
  obstacle,
  /** The outreach that they had on the day asked about. */
  today: z.object({ workflowId: z.string().nullable(), replyFormId: z.string() }).nullable(),
});
/** Where a tenant stands with texts of ours. */
export type ContactStanding = z.infer<typeof standingRow>;

const startedRow = z.object({ tenantId: z.string(), workflow: workflowSchema.nullable(), obstacle });

/** Whose token names properties acts for tenants of these alone: to the database the others are unknown. */
const ofTenants = {
  kind: 'tenants' as const,
  narrow: <Args extends { p_properties: readonly string[] | null }>(
    args: Args,
    properties: readonly string[],
  ): Args => ({
    ...args,
    p_properties: properties,
  }),
};

const everywhere: readonly string[] | null = null;

/** Texts to tenants first. */
export const outreach = {
  /** `day`, of the business, as `YYYY-MM-DD`: outreach of which day is told. `maxUnasked`: texts in 7 days. */
  standing: operation({
    name: 'contact_standing',
    args: (tenants: readonly Reachable[], day: string, maxUnasked: number) => ({
      p_tenants: { tenants },
      p_day: day,
      p_max_unasked: maxUnasked,
      p_properties: everywhere,
    }),
    answer: each(standingRow),
    announces: null,
    scope: ofTenants,
  }),

  /** When texts are planned to go out, from an instant on. */
  planned: operation({
    name: 'outreach_planned',
    args: (from: Date) => ({ p_from: from }),
    answer: z.array(instant),
    announces: null,
    scope: { kind: 'shared' },
  }),

  /** Begins the texts by one form, each with its own outcome, in one transaction. */
  start: operation({
    name: 'start_outreach',
    args: (
      texts: readonly FirstText[],
      { replyFormId, day, actor, maxUnasked }: { replyFormId: string; day: string; actor: string; maxUnasked: number },
    ) => ({
      p_texts: { texts: texts.map(({ draft, ...text }) => ({ ...text, draft: draft.sent })) },
      p_reply_form_id: replyFormId,
      p_day: day,
      p_actor: actor,
      p_max_unasked: maxUnasked,
      p_properties: everywhere,
    }),
    answer: each(startedRow),
    announces: 'work',
    scope: ofTenants,
  }),

  /** Sends a text that a human wrote to a number of a tenant's record, now or not before `sendAt`. */
  sendToTenant: operation({
    name: 'send_to_tenant',
    args: (to: TenantNumber, actor: string, draft: Cleared<NewDraft>, sendAt: Date | null) => ({
      p_tenant_id: to.tenantId,
      p_phone_number: to.phoneNumber,
      p_language: to.language,
      p_time_zone: to.timeZone,
      p_actor: actor,
      p_draft: draft.sent,
      p_send_at: sendAt,
      p_override: draft.override,
      p_properties: everywhere,
    }),
    answer: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('held'), holds: each(escalationSchema) }),
      z.object({ outcome: z.enum(['not_found', 'opted_out', 'other_tenant']) }),
      z.object({ outcome: z.enum(['sent', 'duplicate']), workflow: workflowSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'sent' ? 'work' : null),
    scope: ofTenants,
  }),
};
