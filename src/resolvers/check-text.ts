import { z } from 'zod';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { Escalation } from '../domain/escalation.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { sendAtOrNow } from '../domain/send-time.ts';
import { toSmsText } from '../domain/sms.ts';
import { type ConflictError, type NotFoundError, type OptedOutError, ValidationError } from '../errors.ts';
import { recheckBody } from '../language/checks.ts';
import { decidedBefore, optedOut, unknownDraft } from './draft-failures.ts';
import { holdsAgainst } from './gate.ts';
import { unsendable } from './unsendable.ts';
import { validate } from './validate.ts';
import { bodySchema } from './words.ts';

/** What approving a draft with some words would send, and what the rules say of it. */
export interface CheckedText {
  draft: Draft;
  /** As it would be sent. */
  body: string;
  optOutLineAdded: boolean;
  checks: DraftCheck[];
  /** When it would go out; null: at once. */
  sendAt: Date | null;
}

/** With the holds that whoever approves it must answer for. */
export type CheckedBeforeSending = CheckedText & { holds: Escalation[] };

export type CheckTextResult = CheckedBeforeSending | ValidationError | NotFoundError | ConflictError | OptedOutError;

const inputSchema = z.object({ body: bodySchema });

/** What `approveDraft` with this body would answer right now; changes nothing. */
export async function checkText(
  context: UseCaseContext & { loaders: Pick<Loaders, 'escalationsOfConversation'> },
  input: { draftId: string; body: string },
): Promise<CheckTextResult> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const found = await context.store.read.findDraft(input.draftId);
  if (found === null) return unknownDraft(input.draftId);
  const { draft, conversation } = found;
  if (draft.status !== 'PENDING') return decidedBefore(draft);
  if (conversation.consent === 'OPTED_OUT') return optedOut();
  const text = textToSend(context, found, valid.body);
  if (text instanceof ValidationError) return text;
  return { ...text, holds: await holdsAgainst(context, conversation.id) };
}

/** The text that an approval would send: the draft's own, or the words that somebody wrote in its place. */
export function textToSend(
  context: UseCaseContext,
  { draft, conversation }: { draft: Draft; conversation: Conversation },
  words: string | null | undefined,
): CheckedText | ValidationError {
  const refusal = unsendable(context, conversation, 'draftId');
  if (refusal !== null) return refusal;
  const written = words ? toSmsText(words) : draft.body;
  const body = words ? withOptOutLine(written, draft.language) : draft.body;
  return {
    draft,
    body,
    optOutLineAdded: body !== written,
    checks: recheckBody(draft.checks, body, draft.facts),
    sendAt: sendAtOrNow(context.now(), conversation, context.settings),
  };
}
