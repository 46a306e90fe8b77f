import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { Draft } from '../domain/draft.ts';
import { type EscalationType, usualSeverityOf } from '../domain/escalation-type.ts';
import { escalationNotification } from '../domain/notification.ts';
import type { PlanDecision as PlanChoice } from '../domain/payment-plan.ts';
import type { Severity } from '../domain/severity.ts';
import type { Workflow } from '../domain/workflow.ts';
import {
  ChecksFailedError,
  type ConflictError,
  type NotFoundError,
  type OptedOutError,
  ValidationError,
} from '../errors.ts';
import type { Decision, DraftDecision } from '../store/operations/drafts.ts';
import { textToSend } from './check-text.ts';
import { figuresIn } from './draft-facts.ts';
import { decidedBefore, optedOut, unknownDraft } from './draft-failures.ts';
import { clearText, heldMeanwhile } from './gate.ts';
import { type ResolvingInput, resolvedWith } from './resolve-with.ts';
import { validate } from './validate.ts';
import { bodySchema, noteSchema, overrideReasonSchema, reasonSchema } from './words.ts';

/** The draft and its workflow after a decision. */
export interface DecidedDraft {
  draft: Draft;
  workflow: Workflow;
}

export type DecideDraftResult =
  | DecidedDraft
  | ChecksFailedError
  | ValidationError
  | NotFoundError
  | ConflictError
  | OptedOutError;

export interface DecisionContext extends UseCaseContext {
  viewer: Viewer;
}

/** Which draft, and the version of it that the approver saw. */
export interface DraftReference {
  draftId: string;
  version: number;
}

const approvalSchema = z.object({
  body: bodySchema.nullish(),
  note: noteSchema,
  overrideReason: overrideReasonSchema,
});
const refusalSchema = z.object({ reason: reasonSchema });

/** What an approver says of the plan that waits with a draft. */
interface PlanBeside {
  paymentPlanDecision?: PlanChoice | null | undefined;
}

/**
 * Approves a draft as it is, or with another body, which is checked again. What fails its figures or content, or goes into a
 * hold that forbids contact, needs a reason (B38). A text that states an agreed plan agrees to it (B64).
 */
export async function approveDraft(
  context: DecisionContext & { loaders: Pick<Loaders, 'escalationsOfConversation'> },
  input: DraftReference &
    ResolvingInput &
    PlanBeside & {
      body?: string | null | undefined;
      note?: string | null | undefined;
      overrideReason?: string | null | undefined;
    },
): Promise<DecideDraftResult> {
  const valid = validate(approvalSchema, input);
  if (valid instanceof ValidationError) return valid;
  const plan = planStatusOf(input.paymentPlanDecision);
  if (plan instanceof ValidationError) return plan;
  const found = await context.store.read.findDraft(input.draftId);
  if (found === null) return unknownDraft(input.draftId);
  const { draft, conversation } = found;
  // An opt-out and another's decision come before any question of a reason; the database looks at both again.
  if (conversation.consent === 'OPTED_OUT') return optedOut();
  if (draft.status !== 'PENDING' || draft.version !== input.version) return decidedBefore(draft, input.version);
  const toSend = await textToSend(context, found, valid.body);
  if (toSend instanceof ValidationError) return toSend;
  const { body, checks, sendAt } = toSend;
  const resolve = await resolvedWith(context, conversation.id, input);
  if (resolve instanceof ValidationError) return resolve;
  const says = await agreesToPlan(context, draft, body);
  if (says && plan === 'REJECTED') {
    return new ValidationError([
      { path: 'paymentPlanDecision', message: 'is against the text, which agrees to the plan' },
    ]);
  }
  const agrees = says || plan === 'APPROVED';
  const asked = agrees ? 'any' : 'contact';
  const text = { body, checks, agrees };
  const answered = body === draft.body ? draft.override : null;
  const cleared = await clearText(context, conversation.id, text, valid.overrideReason, asked, resolve?.ids, answered);
  if (cleared instanceof ChecksFailedError) return cleared;
  const decision = { ...decisionOf(context, input, valid.note), resolve, plan };
  return decide(context, { kind: 'APPROVE', ...decision, text: cleared, sendAt });
}

/** Whether a text states the plan of its turn, which the rules let a reply agree to: to send it is to agree. */
async function agreesToPlan(
  { store }: Pick<UseCaseContext, 'store'>,
  { workflowId, facts }: Draft,
  body: string,
): Promise<boolean> {
  if (facts.plan == null) return false;
  // Not through the loaders, which would show the plan as it was before the decision.
  const plans = await store.read.paymentPlansOfWorkflows([workflowId]);
  const isOpen = plans.some(({ status, autoApprovable }) => status === 'VALID' && autoApprovable);
  return isOpen && figuresIn(body, facts).some(({ fact }) => fact?.kind === 'amount' && fact.of === 'installment');
}

export async function rejectDraft(
  context: DecisionContext,
  input: DraftReference & ResolvingInput & PlanBeside & { reason: string },
): Promise<DecideDraftResult> {
  const valid = validate(refusalSchema, input);
  if (valid instanceof ValidationError) return valid;
  if (input.paymentPlanDecision != null && input.paymentPlanDecision !== 'REJECT') {
    return new ValidationError([{ path: 'paymentPlanDecision', message: 'can only be REJECT where nothing is sent' }]);
  }
  const plan = input.paymentPlanDecision == null ? null : 'REJECTED';
  const found = await context.store.read.findDraft(input.draftId);
  if (found === null) return unknownDraft(input.draftId);
  const resolve = await resolvedWith(context, found.conversation.id, input);
  if (resolve instanceof ValidationError) return resolve;
  return decide(context, { kind: 'REJECT', ...decisionOf(context, input, valid.reason), resolve, plan });
}

function planStatusOf(decision: PlanChoice | null | undefined): 'APPROVED' | 'REJECTED' | null | ValidationError {
  if (decision == null) return null;
  if (decision === 'COUNTER') {
    return new ValidationError([
      { path: 'paymentPlanDecision', message: 'another offer is a text of its own: decidePaymentPlan' },
    ]);
  }
  return decision === 'APPROVE' ? 'APPROVED' : 'REJECTED';
}

/** Hands the conversation to a human in place of the draft. */
export async function escalateDraft(
  context: DecisionContext,
  input: DraftReference & {
    reason: string;
    type?: EscalationType | null | undefined;
    severity?: Severity | null | undefined;
  },
): Promise<DecideDraftResult> {
  const valid = validate(refusalSchema, input);
  if (valid instanceof ValidationError) return valid;
  const draft = (await context.store.read.drafts([input.draftId]))[0];
  if (draft === undefined) return unknownDraft(input.draftId);
  const type = input.type ?? 'MANUAL';
  const escalation = {
    type,
    severity: input.severity ?? usualSeverityOf(type),
    reason: valid.reason,
    reasons: [],
    automatic: false,
  };
  return decide(context, {
    kind: 'ESCALATE',
    ...decisionOf(context, input, valid.reason),
    escalation,
    notification: escalationNotification(draft.facts.tenantName, escalation),
  });
}

function decisionOf(context: DecisionContext, { draftId, version }: DraftReference, words: string | null | undefined) {
  return { draftId, version, actor: context.viewer.id, note: words || null, learning: context.settings.learning };
}

async function decide(context: DecisionContext, decision: DraftDecision): Promise<DecideDraftResult> {
  return decisionResult(await context.store.decideDraft(decision), decision);
}

/** What came of a decision, for whoever made it. */
export function decisionResult(decided: Decision, { draftId, version }: DraftReference): DecideDraftResult {
  switch (decided.outcome) {
    case 'decided':
      return { draft: decided.draft, workflow: decided.workflow };
    case 'conflict':
      return decidedBefore(decided.draft, version);
    case 'opted_out':
      return optedOut();
    case 'held':
      return heldMeanwhile(decided.holds);
    case 'not_found':
      return unknownDraft(draftId);
  }
}
