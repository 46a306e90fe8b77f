import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Draft } from '../domain/draft.ts';
import { type EscalationType, usualSeverityOf } from '../domain/escalation-type.ts';
import { escalationNotification } from '../domain/notification.ts';
import type { Severity } from '../domain/severity.ts';
import type { Workflow } from '../domain/workflow.ts';
import { type ConflictError, type NotFoundError, type OptedOutError, ValidationError } from '../errors.ts';
import type { Decision, DraftDecision } from '../store/operations/drafts.ts';
import { textToSend } from './check-text.ts';
import { decidedBefore, optedOut, unknownDraft } from './draft-failures.ts';
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
  const text = textToSend(context, found, valid.body);
  if (text instanceof ValidationError) return text;
  const { body, checks, sendAt } = text;
  return decide(context, { kind: 'APPROVE', ...decisionOf(context, input, valid.note), body, checks, sendAt });
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
    notification: escalationNotification(draft.facts.tenantName, escalation),
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
      return decidedBefore(decided.draft, version);
    case 'opted_out':
      return optedOut();
    case 'not_found':
      return unknownDraft(draftId);
  }
}
