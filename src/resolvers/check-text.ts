import { z } from 'zod';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Draft } from '../domain/draft.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { Escalation } from '../domain/escalation.ts';
import type { LedgerFacts } from '../domain/facts.ts';
import { beyond } from '../domain/gate.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { sendAtOrNow } from '../domain/send-time.ts';
import { toSmsText } from '../domain/sms.ts';
import { type ConflictError, type NotFoundError, type OptedOutError, ValidationError } from '../errors.ts';
import { decidedBefore, optedOut, unknownDraft } from './draft-failures.ts';
import { holdsAgainst } from './gate.ts';
import { findRecipient, isRecipient, type RecipientInput } from './recipient.ts';
import { unsendable } from './unsendable.ts';
import { validate } from './validate.ts';
import { bodySchema } from './words.ts';
import { writtenText } from './written-text.ts';

/** What approving a draft with some words would send, and what the rules say of it. */
export interface CheckedText {
  facts: LedgerFacts;
  /** As it would be sent. */
  body: string;
  optOutLineAdded: boolean;
  checks: DraftCheck[];
  /** When it would go out; null: at once. */
  sendAt: Date | null;
}

/** With the holds that whoever sends it must answer for. */
export type CheckedBeforeSending = CheckedText & { holds: Escalation[] };

export type CheckTextResult = CheckedBeforeSending | ValidationError | NotFoundError | ConflictError | OptedOutError;

const inputSchema = z.object({ body: bodySchema });

type CheckContext = UseCaseContext & { loaders: Pick<Loaders, 'tenant' | 'escalationsOfConversation'> };

/** What `approveDraft` or, of a conversation, `sendMessage` with this body would answer right now; changes nothing. */
export async function checkText(
  context: CheckContext,
  input: RecipientInput & { draftId?: string | null | undefined; body: string },
): Promise<CheckTextResult> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const { draftId, conversationId, tenantId } = input;
  if ([draftId, conversationId, tenantId].filter((id) => id != null).length !== 1) {
    return new ValidationError([{ path: 'draftId', message: 'one of draftId, conversationId and tenantId is needed' }]);
  }
  return draftId != null ? checkEdit(context, draftId, valid.body) : checkWritten(context, input, valid.body);
}

async function checkWritten(context: CheckContext, input: RecipientInput, words: string): Promise<CheckTextResult> {
  const recipient = await findRecipient(context, input);
  if (!isRecipient(recipient)) return recipient;
  const { addressee, conversationId, path } = recipient;
  const refusal = unsendable(context, addressee, path);
  if (refusal !== null) return refusal;
  const { draft, optOutLineAdded } = await writtenText(context, addressee, words);
  const { body, facts, checks } = draft;
  const sendAt = sendAtOrNow(context.now(), addressee, context.settings);
  return { facts, body, optOutLineAdded, checks, sendAt, holds: await holdsAgainst(context, conversationId) };
}

async function checkEdit(context: CheckContext, draftId: string, words: string): Promise<CheckTextResult> {
  const found = await context.store.read.findDraft(draftId);
  if (found === null) return unknownDraft(draftId);
  const { draft, conversation } = found;
  if (draft.status !== 'PENDING') return decidedBefore(draft);
  if (conversation.consent === 'OPTED_OUT') return optedOut();
  const text = await textToSend(context, found, words);
  if (text instanceof ValidationError) return text;
  const holds = await holdsAgainst(context, conversation.id);
  const isSame = text.body === draft.body;
  return { ...text, holds: isSame ? beyond(draft.override, { checks: [], holds }).holds : holds };
}

/** The text that an approval would send: the draft's own, or the words that somebody wrote in its place. */
export async function textToSend(
  context: UseCaseContext,
  { draft, conversation }: { draft: Draft; conversation: Conversation },
  words: string | null | undefined,
): Promise<CheckedText | ValidationError> {
  const refusal = unsendable(context, conversation, 'draftId');
  if (refusal !== null) return refusal;
  const written = words ? toSmsText(words) : draft.body;
  const body = words ? withOptOutLine(written, draft.language) : draft.body;
  return {
    facts: draft.facts,
    body,
    optOutLineAdded: body !== written,
    checks: await context.rules.asked.recheckBody(draft.checks, body, draft.facts),
    sendAt: sendAtOrNow(context.now(), conversation, context.settings),
  };
}
