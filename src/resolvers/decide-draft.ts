import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import { recheckBody } from '../domain/checks.ts';
import type { Draft } from '../domain/draft.ts';
import { type EscalationType, type Severity, usualSeverityOf } from '../domain/escalation.ts';
import { escalationNotification } from '../domain/notification.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { sendAtOrNow, sendTime } from '../domain/send-time.ts';
import { toSmsText } from '../domain/sms.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ConflictError, NotFoundError, OptedOutError, ValidationError } from '../errors.ts';
import type { Decision } from '../store/action-rows.ts';
import type { DraftDecision } from '../store/store.ts';
import { validate } from './validate.ts';
import { bodySchema, noteSchema, reasonSchema } from './words.ts';

/** The draft and its workflow after a decision. */
export interface DecidedDraft {
  draft: Draft;
  workflow: Workflow;
}

export type DecideDraftResult = DecidedDraft | ValidationError | NotFoundError | ConflictError | OptedOutError;

export interface DecisionContext extends UseCaseContext {
  viewer: Viewer;
}

/** Which draft, and the version of it that the approver saw. */
export interface DraftReference {
  draftId: string;
  version: number;
}

const approvalSchema = z.object({ body: bodySchema.nullish(), note: noteSchema });
const refusalSchema = z.object({ reason: reasonSchema });

/**
 * Approves a draft as it is, or with another body. An edited body is checked again; a figure that is not in the
 * tenant's record is allowed, since a human decides, and named in the checks of the answer.
 */
export async function approveDraft(
  context: DecisionContext,
  input: DraftReference & { body?: string | null | undefined; note?: string | null | undefined },
): Promise<DecideDraftResult> {
  const valid = validate(approvalSchema, input);
  if (valid instanceof ValidationError) return valid;
  const found = await context.store.read.findDraft(input.draftId);
  if (found === null) return unknownDraft(input.draftId);
  const { draft, conversation } = found;
  if (sendTime(context.now(), conversation, context.settings) === null) {
    return new ValidationError([{ path: 'draftId', message: 'no hour is fit to text in every zone of this number' }]);
  }
  const body = valid.body ? withOptOutLine(toSmsText(valid.body), draft.language) : draft.body;
  return decide(context, {
    kind: 'APPROVE',
    ...decisionOf(context, input, valid.note),
    body,
    checks: recheckBody(draft.checks, body, draft.facts),
    sendAt: sendAtOrNow(context.now(), conversation, context.settings),
  });
}

export async function rejectDraft(
  context: DecisionContext,
  input: DraftReference & { reason: string },
): Promise<DecideDraftResult> {
  const valid = validate(refusalSchema, input);
  if (valid instanceof ValidationError) return valid;
  return decide(context, { kind: 'REJECT', ...decisionOf(context, input, valid.reason) });
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
    automatic: false,
  };
  return decide(context, {
    kind: 'ESCALATE',
    ...decisionOf(context, input, valid.reason),
    escalation,
    notification: escalationNotification(draft.workflowId, draft.facts.tenantName, escalation),
  });
}

function decisionOf(context: DecisionContext, { draftId, version }: DraftReference, words: string | null | undefined) {
  return { draftId, version, actor: context.viewer.id, note: words || null };
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
      return new ConflictError(
        `The draft is ${decided.draft.status} in version ${decided.draft.version}; the decision was about version ${version}.`,
        { draftId: decided.draft.id, workflowId: decided.workflow.id },
      );
    case 'opted_out':
      return optedOut();
    case 'not_found':
      return unknownDraft(draftId);
  }
}

export function optedOut(): OptedOutError {
  return new OptedOutError('The tenant has opted out of text messages; nothing was sent.');
}

function unknownDraft(draftId: string): NotFoundError {
  return new NotFoundError(`There is no draft ${draftId}.`);
}
