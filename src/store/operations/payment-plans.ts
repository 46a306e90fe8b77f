import { z } from 'zod';
import type { NewDraft } from '../../domain/draft.ts';
import { escalationSchema } from '../../domain/escalation.ts';
import type { Cleared } from '../../domain/gate.ts';
import type { NewNotification } from '../../domain/notification.ts';
import type { CounterOffer, NewPaymentPlan } from '../../domain/payment-plan.ts';
import { counterOfferSchema, paymentPlanSchema } from '../../domain/payment-plan.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';
import { conversationRow } from '../rows.ts';
import type { ResolvedWith } from './drafts.ts';
import { notFound, notFoundRow } from './not-found.ts';

/** What a human decided about a payment plan; a counter-offer with the reply that makes it. */
export type PlanDecision = { actor: string; note: string | null; resolve?: ResolvedWith | null } & (
  | { status: 'REJECTED' }
  /** The text tells the tenant; null: they have opted out, and are told in another way. `firstDay`: where the plan names none. */
  | { status: 'APPROVED'; agreement: Cleared<NewDraft | null>; firstDay: string; sendAt: Date | null }
  | {
      status: 'COUNTERED';
      counterOffer: CounterOffer;
      draft: Cleared<NewDraft>;
      notification: NewNotification;
      reminderMs: number;
    }
);

const decidedPlanRow = z.discriminatedUnion('outcome', [
  notFoundRow,
  z.object({ outcome: z.enum(['done', 'conflict', 'opted_out']), paymentPlan: paymentPlanSchema }),
  z.object({ outcome: z.literal('held'), holds: each(escalationSchema) }),
]);
export type DecidedPlan = z.infer<typeof decidedPlanRow>;

const foundPlanRow = z.object({
  paymentPlan: paymentPlanSchema,
  counterOffer: counterOfferSchema.nullable(),
  conversation: conversationRow,
});
/** A plan with what is needed to decide about it. */
export type FoundPlan = z.infer<typeof foundPlanRow>;

/** What people do with payment plans. */
export const paymentPlans = {
  submitPaymentPlan: operation({
    name: 'submit_payment_plan',
    args: (conversationId: string, tenantId: string, actor: string, plan: Omit<NewPaymentPlan, 'workflowId'>) => ({
      p_conversation_id: conversationId,
      p_tenant_id: tenantId,
      p_plan: plan,
      p_actor: actor,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.literal('done'), paymentPlan: paymentPlanSchema }),
    ]),
    announces: 'log',
    scope: { kind: 'row', table: 'conversations', argument: 'p_conversation_id', absent: notFound },
  }),

  findPaymentPlan: operation({
    name: 'find_payment_plan',
    args: (id: string) => ({ p_id: id }),
    answer: foundPlanRow.nullable(),
    announces: null,
    scope: { kind: 'row', table: 'payment_plans', argument: 'p_id', absent: null },
  }),

  decidePaymentPlan: operation({
    name: 'decide_payment_plan',
    args: (id: string, decision: PlanDecision) => {
      const offer = decision.status === 'COUNTERED' ? decision : null;
      const agreement = decision.status === 'APPROVED' ? decision : null;
      const text = offer?.draft ?? agreement?.agreement ?? null;
      return {
        p_payment_plan_id: id,
        p_resolve: decision.resolve ?? null,
        p_status: decision.status,
        p_actor: decision.actor,
        p_note: decision.note,
        p_counter_offer: offer?.counterOffer ?? null,
        p_draft: text?.sent ?? null,
        p_override: text?.override ?? null,
        p_send_at: agreement?.sendAt ?? null,
        p_first_day: agreement?.firstDay ?? null,
        p_notification: offer?.notification ?? null,
        p_reminder_ms: offer?.reminderMs ?? null,
      };
    },
    answer: decidedPlanRow,
    announces: ({ outcome }) => (outcome === 'done' ? 'work' : null),
    scope: { kind: 'row', table: 'payment_plans', argument: 'p_payment_plan_id', absent: notFound },
  }),
};
