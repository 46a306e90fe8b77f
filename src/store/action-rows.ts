import { z } from 'zod';
import { conversationRow, counterOfferRow, draftRow, escalationRow, paymentPlanRow, workflowRow } from './rows.ts';

/** The answers of the functions by which people act: what came of it, and what it was about as it is now. */

export const decisionRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['decided', 'conflict', 'opted_out']), draft: draftRow, workflow: workflowRow }),
]);
export type Decision = z.infer<typeof decisionRow>;

export const claimedDraftRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['claimed', 'conflict']), draft: draftRow }),
]);
export type ClaimedDraft = z.infer<typeof claimedDraftRow>;

export const releasedDraftRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.literal('released'), draft: draftRow }),
]);
export type ReleasedDraft = z.infer<typeof releasedDraftRow>;

export const handledEscalationRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['done', 'conflict']), escalation: escalationRow }),
]);
export type HandledEscalation = z.infer<typeof handledEscalationRow>;

export const raisedEscalationRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.literal('done'), escalation: escalationRow }),
]);
export type RaisedEscalation = z.infer<typeof raisedEscalationRow>;

export const writtenMessageRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['not_found', 'opted_out']) }),
  z.object({ outcome: z.enum(['sent', 'duplicate']), workflow: workflowRow }),
]);
export type WrittenMessage = z.infer<typeof writtenMessageRow>;

export const recordedDeliveryRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['recorded', 'unchanged']), workflow: workflowRow }),
]);
export type RecordedDelivery = z.infer<typeof recordedDeliveryRow>;

export const decidedPlanRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['done', 'conflict', 'opted_out']), paymentPlan: paymentPlanRow }),
]);
export type DecidedPlan = z.infer<typeof decidedPlanRow>;

export const submittedPlanRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.literal('done'), paymentPlan: paymentPlanRow }),
]);
export type SubmittedPlan = z.infer<typeof submittedPlanRow>;

/** A plan with what is needed to decide about it. */
export const foundPlanRow = z.object({
  paymentPlan: paymentPlanRow,
  counterOffer: counterOfferRow.nullable(),
  conversation: conversationRow,
});
export type FoundPlan = z.infer<typeof foundPlanRow>;

export const retriedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('not_found') }),
  z.object({ outcome: z.enum(['retried', 'conflict']), workflow: workflowRow }),
]);
export type RetriedWorkflow = z.infer<typeof retriedRow>;
