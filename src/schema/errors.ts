import {
  ChecksFailedError,
  ConflictError,
  type FieldError,
  LegalHoldError,
  NotFoundError,
  OptedOutError,
  RateLimitedError,
  ValidationError,
} from '../errors.ts';
import { builder } from './builder.ts';
import { DraftCheckRef } from './draft-check.ts';
import { DraftRef, EscalationRef, WorkflowRef } from './refs.ts';

const ErrorInterface = builder.interfaceRef<{ message: string; code: string }>('Error').implement({
  description: 'A failure that the caller can act on.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What went wrong, in words.' }),
    code: t.exposeString('code', { description: 'What went wrong, for programs.' }),
  }),
});

const FieldErrorRef = builder.objectRef<FieldError>('FieldError').implement({
  description: 'One thing wrong with the input.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The input field: `phoneNumber`.' }),
    message: t.exposeString('message', { description: 'What is wrong with it.' }),
  }),
});

export const ValidationErrorRef = builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'The input cannot be; nothing has changed.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    fields: t.field({
      type: [FieldErrorRef],
      longest: 50,
      description: 'All that is wrong.',
      resolve: (error) => [...error.fields],
    }),
  }),
});

export const NotFoundErrorRef = builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is no such thing.',
  interfaces: [ErrorInterface],
});

export const ConflictErrorRef = builder.objectType(ConflictError, {
  name: 'ConflictError',
  description:
    'Somebody else decided first, or what you decided about has changed. This call changed nothing. Read `draft` or `workflow`, and decide again if there is still something to decide.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    draft: t.field({
      type: DraftRef,
      nullable: true,
      description:
        'The draft as it is now, with who decided and when; null where the conflict is not about a draft. When its `decidedBy` is you, your decision was made the first time.',
      sees: 'audience',
      resolve: ({ draftId }, _args, { loaders }) => (draftId === null ? null : loaders.draft.load(draftId)),
    }),
    workflow: t.field({
      type: WorkflowRef,
      nullable: true,
      description: 'The workflow as it is now; null where the conflict is not about one.',
      sees: 'audience',
      resolve: ({ workflowId }, _args, { loaders }) => (workflowId === null ? null : loaders.workflow.load(workflowId)),
    }),
  }),
});

export const OptedOutErrorRef = builder.objectType(OptedOutError, {
  name: 'OptedOutError',
  description: 'The tenant does not want to be texted; nothing was sent.',
  interfaces: [ErrorInterface],
});

export const ChecksFailedErrorRef = builder.objectType(ChecksFailedError, {
  name: 'ChecksFailedError',
  description:
    'Checks that failed or holds that stand in the way: nothing was sent. The same again with `overrideReason` is done, and on ' +
    'record.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    checks: t.field({
      type: [DraftCheckRef],
      longest: 20,
      description: 'The failed checks that a person must answer for: of figures and of content.',
      resolve: ({ checks }) => [...checks],
    }),
    holds: t.field({
      type: [EscalationRef],
      longest: 20,
      description: 'The holds that must be answered for.',
      resolve: ({ holds }) => [...holds],
    }),
  }),
});

export const LegalHoldErrorRef = builder.objectType(LegalHoldError, {
  name: 'LegalHoldError',
  description:
    'The words may be evidence: nothing is erased. The same again with `overrideReason` is done, and on record.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    escalations: t.field({
      type: [EscalationRef],
      longest: 20,
      description: 'The open escalations that say so.',
      resolve: ({ escalations }) => [...escalations],
    }),
  }),
});

export const RateLimitedErrorRef = builder.objectType(RateLimitedError, {
  name: 'RateLimitedError',
  description: 'Too much at once; nothing was kept, and the same may come again.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', {
      description: 'When it may come again, in seconds from now.',
    }),
  }),
});

/** The type of a failure in a result, by name; undefined for what is none. */
export function failureTypeOf(value: object): string | undefined {
  if (value instanceof ValidationError) return 'ValidationError';
  if (value instanceof NotFoundError) return 'NotFoundError';
  if (value instanceof ConflictError) return 'ConflictError';
  if (value instanceof ChecksFailedError) return 'ChecksFailedError';
  if (value instanceof OptedOutError) return 'OptedOutError';
  if (value instanceof LegalHoldError) return 'LegalHoldError';
  if (value instanceof RateLimitedError) return 'RateLimitedError';
  return undefined;
}
