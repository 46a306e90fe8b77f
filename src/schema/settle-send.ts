import { longList, longListLength } from '../limits/limits.ts';
import { type SettledSends, settleSend } from '../resolvers/settle-send.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { SendOutcomeEnum } from './enums.ts';
import {
  ChecksFailedErrorRef,
  ConflictErrorRef,
  failureTypeOf,
  NotFoundErrorRef,
  ValidationErrorRef,
} from './errors.ts';
import { WorkflowRef } from './refs.ts';

const SettleSendSuccessRef = builder.objectRef<SettledSends>('SettleSendSuccess').implement({
  description: 'The texts are settled, all of them.',
  fields: (t) => ({
    workflows: t.field({
      type: [WorkflowRef],
      longest: longListLength,
      description: 'Their workflows as they are now, in the order in which they were named.',
      resolve: ({ workflows }) => workflows,
    }),
  }),
});

const SettleSendResultRef = builder.unionType('SettleSendResult', {
  description: 'What came of settling texts.',
  types: [SettleSendSuccessRef, ChecksFailedErrorRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'SettleSendSuccess',
});

const SettleSendInput = builder.inputType('SettleSendInput', {
  description: 'Says what became of texts that are UNCONFIRMED.',
  fields: (t) => ({
    workflowIds: t.idList({ required: true, extensions: longList, description: 'The workflows, 500 at most.' }),
    outcome: t.field({ type: SendOutcomeEnum, required: true, description: 'What became of all of them.' }),
    overrideReason: t.string({
      description: 'Why they go out again into a hold that came since; without one that is a ChecksFailedError.',
    }),
  }),
});

builder.mutationField('settleSend', (t) =>
  t.field({
    type: SettleSendResultRef,
    description:
      'Says of texts that are UNCONFIRMED whether they went out, for all that are named or for none. NOT_SENT sends them ' +
      'again, through every guard. Saying the same again changes nothing.',
    authScopes: allowed('settleSend'),
    args: { input: t.arg({ type: SettleSendInput, required: true, description: 'Which ones, and what of them.' }) },
    resolve: (_root, { input }, context) => settleSend({ ...context, viewer: viewerOf(context) }, input),
  }),
);
