import { approveDraft, type DecidedDraft, escalateDraft, rejectDraft } from '../resolvers/decide-draft.ts';
import { regenerateDraft } from '../resolvers/regenerate-draft.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { EscalationTypeEnum, PaymentPlanDecisionEnum, SeverityEnum } from './enums.ts';
import {
  ChecksFailedErrorRef,
  ConflictErrorRef,
  failureTypeOf,
  NotFoundErrorRef,
  OptedOutErrorRef,
  ValidationErrorRef,
} from './errors.ts';
import { DraftRef, WorkflowRef } from './refs.ts';
import { resolvingFields } from './resolving.ts';

const DecideDraftSuccessRef = builder.objectRef<DecidedDraft>('DecideDraftSuccess').implement({
  description: 'The decision stands.',
  fields: (t) => ({
    draft: t.field({
      type: DraftRef,
      description: 'The draft as it is now; an edited body has been checked again.',
      resolve: ({ draft }) => draft,
    }),
    workflow: t.field({
      type: WorkflowRef,
      description: 'The workflow as it is now.',
      resolve: ({ workflow }) => workflow,
    }),
  }),
});

const DecideDraftResultRef = builder.unionType('DecideDraftResult', {
  description: 'What came of a decision.',
  types: [
    DecideDraftSuccessRef,
    ChecksFailedErrorRef,
    ValidationErrorRef,
    NotFoundErrorRef,
    ConflictErrorRef,
    OptedOutErrorRef,
  ],
  resolveType: (value) => failureTypeOf(value) ?? 'DecideDraftSuccess',
});

const draftId = { required: true, description: 'The draft.' } as const;
const version = { required: true, description: 'The version that was seen; any other is a ConflictError.' } as const;

const ApproveDraftInput = builder.inputType('ApproveDraftInput', {
  description: 'Approves a draft as it is, or with another body.',
  fields: (t) => ({
    draftId: t.id(draftId),
    version: t.int(version),
    body: t.string({ description: 'What to send instead; the opt-out line is added where it is missing.' }),
    note: t.string({ description: 'For the audit trail.' }),
    overrideReason: t.string({
      description: 'Why it goes out against failing checks or a hold; without one that is a ChecksFailedError.',
    }),
    paymentPlanDecision: t.field({
      type: PaymentPlanDecisionEnum,
      description:
        'APPROVE or REJECT: what becomes of the plan that waits with it, in the same moment. When absent, a text that states a plan ' +
        'that the rules allow agrees to it, and any other plan still waits.',
    }),
    ...resolvingFields(t),
  }),
});

const RejectDraftInput = builder.inputType('RejectDraftInput', {
  description: 'Refuses a draft; nothing is sent.',
  fields: (t) => ({
    draftId: t.id(draftId),
    version: t.int(version),
    reason: t.string({ required: true, description: 'Why, for the audit trail.' }),
    paymentPlanDecision: t.field({
      type: PaymentPlanDecisionEnum,
      description: 'REJECT: the plan that waits with it is refused in the same moment; it still waits when absent.',
    }),
    ...resolvingFields(t),
  }),
});

const EscalateDraftInput = builder.inputType('EscalateDraftInput', {
  description: 'Hands the conversation to a human in place of the draft.',
  fields: (t) => ({
    draftId: t.id(draftId),
    version: t.int(version),
    reason: t.string({ required: true, description: 'Why, for whoever takes over.' }),
    type: t.field({ type: EscalationTypeEnum, description: 'MANUAL when absent.' }),
    severity: t.field({ type: SeverityEnum, description: 'What is usual for the type when absent.' }),
  }),
});

const RegenerateDraftInput = builder.inputType('RegenerateDraftInput', {
  description: 'Has another draft written.',
  fields: (t) => ({
    draftId: t.id(draftId),
    version: t.int(version),
    guidance: t.string({ description: 'What the next one should be like, at most 1,000 characters.' }),
  }),
});

builder.mutationField('regenerateDraft', (t) =>
  t.field({
    type: DecideDraftResultRef,
    description: 'Withdraws a draft and has another written, which waits for approval in its place.',
    authScopes: allowed('regenerateDraft'),
    args: { input: t.arg({ type: RegenerateDraftInput, required: true, description: 'Which one, and how.' }) },
    resolve: (_root, { input }, context) => regenerateDraft({ ...context, viewer: viewerOf(context) }, input),
  }),
);

builder.mutationField('approveDraft', (t) =>
  t.field({
    type: DecideDraftResultRef,
    description: 'Approves a draft; the text goes out.',
    authScopes: allowed('approveDraft'),
    args: { input: t.arg({ type: ApproveDraftInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input }, context) => approveDraft({ ...context, viewer: viewerOf(context) }, input),
  }),
);

builder.mutationField('rejectDraft', (t) =>
  t.field({
    type: DecideDraftResultRef,
    description: 'Refuses a draft; nothing is sent.',
    authScopes: allowed('rejectDraft'),
    args: { input: t.arg({ type: RejectDraftInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input }, context) => rejectDraft({ ...context, viewer: viewerOf(context) }, input),
  }),
);

builder.mutationField('escalateDraft', (t) =>
  t.field({
    type: DecideDraftResultRef,
    description: 'Hands the conversation to a human; nothing is sent.',
    authScopes: allowed('escalateDraft'),
    args: { input: t.arg({ type: EscalateDraftInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input }, context) => escalateDraft({ ...context, viewer: viewerOf(context) }, input),
  }),
);
