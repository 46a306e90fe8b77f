import { longList, longListLength } from '../limits/limits.ts';
import { mostPreviews, type OutreachPreview, previewOutreach } from '../resolvers/preview-outreach.ts';
import { type OutreachOutcome, type StartedOutreach, startOutreach } from '../resolvers/start-outreach.ts';
import { workflowsById } from '../resolvers/workflows-by-id.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { OutreachRefusalEnum } from './enums.ts';
import { ConflictErrorRef, failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';
import { TenantRef, WorkflowRef } from './refs.ts';

const OutreachResultRef = builder.objectRef<OutreachOutcome>('OutreachResult').implement({
  description: 'What became of one of the tenants: a workflow, or a reason why there is no text.',
  fields: (t) => ({
    tenantId: t.exposeID('tenantId', { description: 'As it was given.' }),
    workflow: t.field({
      type: WorkflowRef,
      nullable: true,
      description: 'Of the text that is on its way, also of the one that the same call began earlier today.',
      resolve: ({ workflow }) => workflow,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no text, in words.',
      resolve: ({ refused }) => refused?.reason ?? null,
    }),
    code: t.field({
      type: OutreachRefusalEnum,
      nullable: true,
      description: 'The same for programs.',
      resolve: ({ refused }) => refused?.code ?? null,
    }),
  }),
});

const StartOutreachSuccessRef = builder.objectRef<StartedOutreach>('StartOutreachSuccess').implement({
  description: 'Each tenant has an outcome; texts go out one by one.',
  fields: (t) => ({
    results: t.field({
      type: [OutreachResultRef],
      longest: longListLength,
      description: 'One for each tenant, in the order in which they were named; a tenant who was named twice has one.',
      resolve: ({ results }) => results,
    }),
  }),
});

const StartOutreachResultRef = builder.unionType('StartOutreachResult', {
  description: 'What came of writing to several tenants first. A form that is not approved is a ConflictError.',
  types: [StartOutreachSuccessRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'StartOutreachSuccess',
});

const StartOutreachInput = builder.inputType('StartOutreachInput', {
  description: 'Several tenants at once, each by an approved form; each passes every guard of its own.',
  fields: (t) => ({
    tenantIds: t.idList({
      required: true,
      extensions: longList,
      description: `The Collections Monitor's ids, ${longListLength} at most.`,
    }),
    replyFormId: t.id({ required: true, description: 'A form with the intent `outreach`.' }),
  }),
});

builder.mutationField('startOutreach', (t) =>
  t.field({
    type: StartOutreachResultRef,
    description:
      'Writes to several tenants first: who writes, the form filled from the record of each, and how to opt out. A tenant gets one such ' +
      'text a day at most: the same call again sends nothing more, and tells of the same workflows. Texts go out at the configured pace, ' +
      'each past every guard once more.',
    authScopes: allowed('startOutreach'),
    args: { input: t.arg({ type: StartOutreachInput, required: true, description: 'To whom, and by which form.' }) },
    resolve: (_root, { input }, context) => startOutreach({ ...context, viewer: viewerOf(context) }, input),
  }),
);

const OutreachPreviewRef = builder.objectRef<OutreachPreview>('OutreachPreview').implement({
  description: 'What `startOutreach` would send to one tenant now, or why nothing.',
  fields: (t) => ({
    tenantId: t.exposeID('tenantId', { description: 'As it was given.' }),
    tenant: t.field({
      type: TenantRef,
      nullable: true,
      description: 'Whom it would go to.',
      resolve: ({ tenant }) => tenant,
    }),
    body: t.string({
      nullable: true,
      description: 'The text as it would be sent.',
      resolve: ({ draft }) => draft?.body ?? null,
    }),
    sendAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it may go out at the earliest; null: at once, or not at all.',
      resolve: ({ sendAt }) => sendAt,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there would be no text, in words.',
      resolve: ({ refused }) => refused?.reason ?? null,
    }),
    code: t.field({
      type: OutreachRefusalEnum,
      nullable: true,
      description: 'The same for programs.',
      resolve: ({ refused }) => refused?.code ?? null,
    }),
  }),
});

builder.queryFields((t) => ({
  previewOutreach: t.field({
    type: [OutreachPreviewRef],
    longest: mostPreviews,
    description: 'What `startOutreach` would send to tenants by a form; changes nothing, asks no model.',
    authScopes: allowed('previewOutreach'),
    args: {
      tenantIds: t.arg.idList({
        required: true,
        description: `The Collections Monitor's ids, ${mostPreviews} at most.`,
      }),
      replyFormId: t.arg.id({ required: true, description: 'An approved form with the intent `outreach`.' }),
    },
    resolve: (_root, input, context) => previewOutreach(context, input),
  }),
  workflowsById: t.field({
    type: [WorkflowRef],
    longest: longListLength,
    description: 'Workflows by their ids, to see how far texts to several tenants have come; unknown ids are left out.',
    authScopes: allowed('workflowsById'),
    args: {
      workflowIds: t.arg.idList({
        required: true,
        extensions: longList,
        description: `Their ids, ${longListLength} at most.`,
      }),
    },
    resolve: (_root, { workflowIds }, context) => workflowsById(context, workflowIds),
  }),
}));
