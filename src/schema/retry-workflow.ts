import { type RetriedWorkflow, retryWorkflow } from '../resolvers/retry-workflow.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import {
  ChecksFailedErrorRef,
  ConflictErrorRef,
  failureTypeOf,
  NotFoundErrorRef,
  ValidationErrorRef,
} from './errors.ts';
import { WorkflowRef } from './refs.ts';

const RetryWorkflowSuccessRef = builder.objectRef<RetriedWorkflow>('RetryWorkflowSuccess').implement({
  description: 'The workflow is on its way again.',
  fields: (t) => ({
    workflow: t.field({
      type: WorkflowRef,
      description: 'The workflow as it is now.',
      resolve: ({ workflow }) => workflow,
    }),
  }),
});

const RetryWorkflowResultRef = builder.unionType('RetryWorkflowResult', {
  description: 'What came of starting a workflow again.',
  types: [RetryWorkflowSuccessRef, ChecksFailedErrorRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'RetryWorkflowSuccess',
});

const RetryWorkflowInput = builder.inputType('RetryWorkflowInput', {
  description: 'Starts a workflow again that gave up.',
  fields: (t) => ({
    workflowId: t.id({ required: true, description: 'The workflow.' }),
    reason: t.string({ required: true, description: 'Why, for the audit trail.' }),
    overrideReason: t.string({
      description: 'Why its text goes out into a hold that came since; without one that is a ChecksFailedError.',
    }),
  }),
});

builder.mutationField('retryWorkflow', (t) =>
  t.field({
    type: RetryWorkflowResultRef,
    description: 'Starts a workflow again that FAILED, where it left off.',
    authScopes: allowed('retryWorkflow'),
    args: { input: t.arg({ type: RetryWorkflowInput, required: true, description: 'Which one, and why.' }) },
    resolve: (_root, { input }, context) => retryWorkflow({ ...context, viewer: viewerOf(context) }, input),
  }),
);
