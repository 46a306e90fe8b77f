import type { Consent, Conversation } from '../domain/conversation.ts';
import type { NewDraft } from '../domain/draft.ts';
import type { NewEscalation } from '../domain/escalation.ts';
import type { NewNotification } from '../domain/notification.ts';
import type { CounterOffer, NewPaymentPlan } from '../domain/payment-plan.ts';
import {
  type ClaimedDraft,
  claimedDraftRow,
  type DecidedPlan,
  type Decision,
  decidedPlanRow,
  decisionRow,
  type FoundPlan,
  foundPlanRow,
  type HandledEscalation,
  handledEscalationRow,
  type RaisedEscalation,
  type RecordedDelivery,
  type ReleasedDraft,
  raisedEscalationRow,
  recordedDeliveryRow,
  releasedDraftRow,
  type SubmittedPlan,
  submittedPlanRow,
  type WrittenMessage,
  writtenMessageRow,
} from './action-rows.ts';
import type { Database } from './database.ts';
import { escalationRecord } from './escalation-record.ts';
import { isUuid } from './identifiers.ts';
import { conversationRow } from './rows.ts';

/** What a human decided about a payment plan; a counter-offer with the reply that makes it. */
export type PlanDecision = { actor: string; note: string | null } & (
  | { status: 'APPROVED' | 'REJECTED' }
  | {
      status: 'COUNTERED';
      counterOffer: CounterOffer;
      draft: NewDraft;
      notification: NewNotification;
      reminderMs: number;
    }
);

/** What people do beside deciding about a draft. Each is one function of the database; ids that are none are unknown. */
export interface ActionStore {
  /** A human takes an escalation, or settles it with a resolution, which ends its hold. */
  handleEscalation(
    escalationId: string,
    actor: string,
    handling: { status: 'ACKNOWLEDGED' } | { status: 'RESOLVED'; resolution: string },
  ): Promise<HandledEscalation>;
  escalateConversation(
    conversationId: string,
    actor: string,
    escalation: NewEscalation,
    notification: NewNotification,
  ): Promise<RaisedEscalation>;
  /** Withdraws the draft of that version, and has another written. */
  regenerateDraft(draftId: string, version: number, actor: string, guidance: string | null): Promise<Decision>;
  /** Somebody looks at a draft, for these milliseconds. */
  claimDraft(
    draftId: string,
    version: number | null,
    holder: { id: string; email: string | null },
    claimMs: number,
  ): Promise<ClaimedDraft>;
  releaseDraft(draftId: string, actor: string): Promise<ReleasedDraft>;
  /** Sends a text that a human wrote, now or not before `sendAt`. */
  sendMessage(conversationId: string, actor: string, draft: NewDraft, sendAt: Date | null): Promise<WrittenMessage>;
  setConsent(phoneNumber: string, consent: Consent, actor: string, reason: string): Promise<Conversation>;
  recordDeliveryStatus(delivery: {
    providerId: string;
    status: string;
    error: string | null;
    optedOut: boolean;
    escalation: NewEscalation | null;
    notification: NewNotification | null;
  }): Promise<RecordedDelivery>;
  submitPaymentPlan(
    conversationId: string,
    tenantId: string,
    actor: string,
    plan: Omit<NewPaymentPlan, 'workflowId'>,
  ): Promise<SubmittedPlan>;
  findPaymentPlan(id: string): Promise<FoundPlan | null>;
  decidePaymentPlan(id: string, decision: PlanDecision): Promise<DecidedPlan>;
}

export function createActionStore(database: Database): ActionStore {
  const unknown = { outcome: 'not_found' } as const;
  return {
    async handleEscalation(escalationId, actor, handling) {
      if (!isUuid(escalationId)) return unknown;
      const handled = handledEscalationRow.parse(
        await database.call('handle_escalation', {
          p_escalation_id: escalationId,
          p_status: handling.status,
          p_actor: actor,
          p_resolution: handling.status === 'RESOLVED' ? handling.resolution : null,
        }),
      );
      if (handled.outcome === 'done') database.announceChange('log');
      return handled;
    },
    async escalateConversation(conversationId, actor, escalation, notification) {
      const raised = raisedEscalationRow.parse(
        await database.call('escalate_conversation', {
          p_conversation_id: conversationId,
          p_actor: actor,
          p_escalation: escalationRecord(escalation),
          p_notification: notification,
        }),
      );
      database.announceChange('work');
      return raised;
    },
    async regenerateDraft(draftId, version, actor, guidance) {
      if (!isUuid(draftId)) return unknown;
      const regenerated = decisionRow.parse(
        await database.call('regenerate_draft', {
          p_draft_id: draftId,
          p_version: version,
          p_actor: actor,
          p_guidance: guidance,
        }),
      );
      if (regenerated.outcome === 'decided') database.announceChange('work');
      return regenerated;
    },
    async claimDraft(draftId, version, holder, claimMs) {
      if (!isUuid(draftId)) return unknown;
      const claimed = claimedDraftRow.parse(
        await database.call('claim_draft', {
          p_draft_id: draftId,
          p_version: version,
          p_actor: holder.id,
          p_email: holder.email,
          p_ms: claimMs,
        }),
      );
      if (claimed.outcome === 'claimed') database.announceChange('log');
      return claimed;
    },
    async releaseDraft(draftId, actor) {
      if (!isUuid(draftId)) return unknown;
      const released = releasedDraftRow.parse(
        await database.call('release_draft', { p_draft_id: draftId, p_actor: actor }),
      );
      if (released.outcome === 'released') database.announceChange('log');
      return released;
    },
    async sendMessage(conversationId, actor, draft, sendAt) {
      const sent = writtenMessageRow.parse(
        await database.call('send_message', {
          p_conversation_id: conversationId,
          p_actor: actor,
          p_draft: draft,
          p_send_at: sendAt,
        }),
      );
      if (sent.outcome === 'sent') database.announceChange('work');
      return sent;
    },
    async setConsent(phoneNumber, consent, actor, reason) {
      const conversation = conversationRow.parse(
        await database.call('set_consent', {
          p_phone_number: phoneNumber,
          p_consent: consent,
          p_actor: actor,
          p_reason: reason,
        }),
      );
      database.announceChange('log');
      return conversation;
    },
    async recordDeliveryStatus({ providerId, status, error, optedOut, escalation, notification }) {
      const recorded = recordedDeliveryRow.parse(
        await database.call('record_delivery_status', {
          p_provider_id: providerId,
          p_status: status,
          p_error: error,
          p_opted_out: optedOut,
          p_escalation: escalation && escalationRecord(escalation),
          p_notification: notification,
        }),
      );
      if (recorded.outcome === 'recorded') database.announceChange('work');
      return recorded;
    },
    async submitPaymentPlan(conversationId, tenantId, actor, plan) {
      const submitted = submittedPlanRow.parse(
        await database.call('submit_payment_plan', {
          p_conversation_id: conversationId,
          p_tenant_id: tenantId,
          p_plan: plan,
          p_actor: actor,
        }),
      );
      database.announceChange('log');
      return submitted;
    },
    async findPaymentPlan(id) {
      if (!isUuid(id)) return null;
      return foundPlanRow.nullable().parse(await database.call('find_payment_plan', { p_id: id }));
    },
    async decidePaymentPlan(id, decision) {
      if (!isUuid(id)) return unknown;
      const offer = decision.status === 'COUNTERED' ? decision : null;
      const decided = decidedPlanRow.parse(
        await database.call('decide_payment_plan', {
          p_payment_plan_id: id,
          p_status: decision.status,
          p_actor: decision.actor,
          p_note: decision.note,
          p_counter_offer: offer?.counterOffer ?? null,
          p_draft: offer?.draft ?? null,
          p_notification: offer?.notification ?? null,
          p_reminder_ms: offer?.reminderMs ?? null,
        }),
      );
      if (decided.outcome === 'done') database.announceChange('work');
      return decided;
    },
  };
}
