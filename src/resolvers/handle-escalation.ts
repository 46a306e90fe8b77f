import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Escalation } from '../domain/escalation.ts';
import { type EscalationType, usualSeverityOf } from '../domain/escalation-type.ts';
import { escalationNotification } from '../domain/notification.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import type { Severity } from '../domain/severity.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { unknownConversation } from './conversation.ts';
import { validate } from './validate.ts';
import { reasonSchema } from './words.ts';

export interface HandledEscalation {
  escalation: Escalation;
}

type Context = UseCaseContext & { viewer: Viewer };
type Result = HandledEscalation | ValidationError | NotFoundError | ConflictError;
type Handling = Parameters<UseCaseContext['store']['handleEscalation']>[2];

const inputSchema = z.object({
  resolution: reasonSchema,
});

/** Says that somebody is on it. */
export function acknowledgeEscalation(context: Context, input: { escalationId: string }): Promise<Result> {
  return handle(context, input.escalationId, { status: 'ACKNOWLEDGED' });
}

/** Settles it; with the last one that holds a conversation, its hold ends. */
export async function resolveEscalation(
  context: Context,
  input: { escalationId: string; resolution: string },
): Promise<Result> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  return handle(context, input.escalationId, { status: 'RESOLVED', resolution: valid.resolution });
}

async function handle({ store, viewer }: Context, escalationId: string, handling: Handling): Promise<Result> {
  const handled = await store.handleEscalation(escalationId, viewer.id, handling);
  switch (handled.outcome) {
    case 'done':
      return { escalation: handled.escalation };
    case 'conflict':
      return new ConflictError(`The escalation is ${handled.escalation.status} already.`, {
        ...(handled.escalation.workflowId !== null && { workflowId: handled.escalation.workflowId }),
      });
    case 'not_found':
      return new NotFoundError(`There is no escalation ${escalationId}.`);
  }
}

const raiseSchema = z.object({
  reason: reasonSchema,
});

/** Hands a conversation to a human, with or without a text that gave the reason. */
export async function escalateConversation(
  { store, viewer }: Context,
  input: {
    conversationId: string;
    type: EscalationType;
    severity?: Severity | null | undefined;
    reason: string;
  },
): Promise<Result> {
  const valid = validate(raiseSchema, input);
  if (valid instanceof ValidationError) return valid;
  const conversation = await store.read.findConversation(input.conversationId);
  if (conversation === null) return unknownConversation(input.conversationId);
  const severity = input.severity ?? usualSeverityOf(input.type);
  const escalation = { type: input.type, severity, reason: valid.reason, reasons: [], automatic: false };
  const who = maskPhoneNumber(conversation.phoneNumber);
  const notification = escalationNotification(who, escalation);
  const raised = await store.escalateConversation(conversation.id, viewer.id, escalation, notification);
  return raised.outcome === 'done' ? { escalation: raised.escalation } : unknownConversation(input.conversationId);
}
