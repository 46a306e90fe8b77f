import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import { recheckBody } from '../domain/checks.ts';
import type { Draft } from '../domain/draft.ts';
import { type EscalationType, type Severity, usualSeverityOf } from '../domain/escalation.ts';
import { escalationNotification } from '../domain/notification.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { sendAtOrNow } from '../domain/quiet-hours.ts';
import { toSmsText } from '../domain/sms.ts';
import type { Workflow } from '../domain/workflow.ts';
import { ConflictError, NotFoundError, OptedOutError, ValidationError } from '../errors.ts';
import type { DraftDecision } from '../store/store.ts';
import { validate } from './validate.ts';

/** The draft and its workflow after a decision. */
export interface DecidedDraft {
  draft: Draft;
  workflow: Workflow;
}

export type DecideDraftResult = DecidedDraft | ValidationError | NotFoundError | ConflictError | OptedOutError;

interface DecisionContext extends UseCaseContext {
  viewer: Viewer;
}

/** Which draft, and the version of it that the approver saw. */
interface DraftReference {
  draftId: string;
  version: number;
}

const note = z.string().trim().max(2000, 'is longer than 2,000 characters').nullish();
const reason = z.string().trim().min(1, 'must not be blank').max(2000, 'is longer than 2,000 characters');
const editedBody = z
  .string()
  .max(1600, 'is longer than 1,600 characters')
  .refine((text) => toSmsText(text) !== '', 'must not be blank')
  .refine((text) => text.isWellFormed(), 'is not well-formed Unicode')
  .nullish();

const approvalSchema = z.object({ body: editedBody, note });
const reasonSchema = z.object({ reason });

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
  const draft = (await context.store.read.drafts([input.draftId]))[0];
  if (draft === undefined) return unknownDraft(input.draftId);
  const body = valid.body ? withOptOutLine(toSmsText(valid.body), draft.language) : draft.body;
  return decide(context, {
    kind: 'APPROVE',
    ...decisionOf(context, input, valid.note),
    body,
    checks: recheckBody(draft.checks, body, draft.facts),
    sendAt: sendAtOrNow(context.now(), context.settings.quietHours, context.settings.businessTimeZone),
  });
}

export async function rejectDraft(
  context: DecisionContext,
  input: DraftReference & { reason: string },
): Promise<DecideDraftResult> {
  const valid = validate(reasonSchema, input);
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
  const valid = validate(reasonSchema, input);
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
  const decided = await context.store.decideDraft(decision);
  switch (decided.outcome) {
    case 'decided':
      return { draft: decided.draft, workflow: decided.workflow };
    case 'conflict':
      return new ConflictError(
        `The draft is ${decided.draft.status} in version ${decided.draft.version}; the decision was about version ${decision.version}.`,
        { draftId: decided.draft.id, workflowId: decided.workflow.id },
      );
    case 'opted_out':
      return new OptedOutError('The tenant has opted out of text messages; nothing was sent.');
    case 'not_found':
      return unknownDraft(decision.draftId);
  }
}

function unknownDraft(draftId: string): NotFoundError {
  return new NotFoundError(`There is no draft ${draftId}.`);
}
