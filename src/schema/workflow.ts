import { textFor } from '../auth/masking.ts';

import type { WorkflowStep } from '../domain/workflow.ts';
import { listWorkflows } from '../resolvers/lists.ts';
import { allowed, builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { RouteEnum, WorkflowStatusEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { ReasonRef } from './reason.ts';
import { ConversationRef, DraftRef, EscalationRef, PaymentPlanRef, TenantRef, WorkflowRef } from './refs.ts';
import { WorkflowConnectionRef } from './workflow-connection.ts';

const WorkflowStepRef = builder.objectRef<WorkflowStep>('WorkflowStep').implement({
  description: 'One step of the work on a turn.',
  fields: (t) => ({
    name: t.exposeString('name', { description: '`rules`, `context`, `draft`, `route`, `look_up` or `send`.' }),
    status: t.exposeString('status', { description: '`ok` or `failed`.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    durationMs: t.exposeInt('durationMs', { nullable: true, description: 'How long it took, in milliseconds.' }),
    detail: t.string({
      nullable: true,
      description: 'What came of it, in words.',
      sees: 'audience',
      resolve: ({ detail }, _args, { viewer }) => textFor(viewer, detail),
    }),
    reasons: t.field({
      type: [ReasonRef],
      longest: 16,
      description: 'The same by codes; empty where there is nothing to say, and in steps from before there were codes.',
      resolve: ({ reasons }) => reasons,
    }),
  }),
});

WorkflowRef.implement({
  description: 'The handling of one turn: one or more texts of a conversation, up to one reply.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    status: t.expose('status', { type: WorkflowStatusEnum, description: 'Where it stands.' }),
    route: t.expose('route', { type: RouteEnum, nullable: true, description: 'Where the checks sent its draft.' }),
    conversation: t.field({
      type: ConversationRef,
      description: 'The conversation.',
      sees: 'audience',
      resolve: async ({ conversationId }, _args, { loaders }) => {
        const conversation = await loaders.conversation.load(conversationId);
        if (conversation === null) throw new Error(`workflow without its conversation ${conversationId}`);
        return conversation;
      },
    }),
    tenant: t.field({
      type: TenantRef,
      nullable: true,
      description: 'The tenant who wrote; null when nobody has the number.',
      sees: 'audience',
      resolve: ({ tenantId }, _args, { loaders }) => (tenantId === null ? null : loaders.tenant.load(tenantId)),
    }),
    message: t.string({
      description: "The tenant's text; several texts of one turn are joined by line breaks.",
      sees: 'audience',
      resolve: ({ message }, _args, { viewer }) => textFor(viewer, message),
    }),
    mediaUrls: t.stringList({
      longest: 100,
      description: 'The addresses of the pictures that came with its texts.',
      sees: 'audience',
      resolve: ({ mediaUrls }, _args, { viewer }) => mediaUrls.map((url) => textFor(viewer, url)),
    }),
    draft: t.field({
      type: DraftRef,
      nullable: true,
      description: 'The newest draft.',
      sees: 'audience',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.draftsOfWorkflow.load(id))[0] ?? null,
    }),
    drafts: t.field({
      type: [DraftRef],
      longest: 20,
      description: 'Its drafts, newest first.',
      sees: 'audience',
      resolve: ({ id }, _args, { loaders }) => loaders.draftsOfWorkflow.load(id),
    }),
    paymentPlan: t.field({
      type: PaymentPlanRef,
      nullable: true,
      description: 'The plan that its texts offer.',
      sees: 'audience',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.paymentPlansOfWorkflow.load(id))[0] ?? null,
    }),
    escalations: t.field({
      type: [EscalationRef],
      longest: 20,
      description: 'The escalations that it raised, oldest first.',
      sees: 'audience',
      resolve: ({ id }, _args, { loaders }) => loaders.escalationsOfWorkflow.load(id),
    }),
    steps: t.field({
      type: [WorkflowStepRef],
      longest: 50,
      description: 'What was done, in order; the newest steps.',
      resolve: ({ steps }) => steps.slice(-50),
    }),
    attempts: t.exposeInt('attempts', { description: 'Tries at what it is doing now.' }),
    error: t.string({
      nullable: true,
      description: 'The last thing that went wrong, in words.',
      sees: 'audience',
      resolve: ({ error }, _args, { viewer }) => textFor(viewer, error),
    }),
    scheduledFor: t.expose('scheduledFor', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when a SCHEDULED text is held.',
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When its first text was received.' }),
    supersededBy: t.field({
      type: WorkflowRef,
      nullable: true,
      description:
        'Of a SUPERSEDED workflow: the one that took over its texts. Follow that one to learn what became of them.',
      sees: 'audience',
      resolve: async ({ id, status }, _args, { loaders }) => {
        const successor = status === 'SUPERSEDED' ? await loaders.supersededBy.load(id) : null;
        return successor === null ? null : loaders.workflow.load(successor);
      },
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last changed.' }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When it ended; null while more may happen by itself, or while nobody knows whether its text went out.',
    }),
  }),
});

const WorkflowFilterInput = builder.inputType('WorkflowFilter', {
  description: 'Narrows a list of workflows; what is absent does not.',
  fields: (t) => ({
    statuses: t.field({ type: [WorkflowStatusEnum], description: 'One of these.' }),
    routes: t.field({ type: [RouteEnum], description: 'One of these.' }),
    tenantIds: t.idList({ description: 'Of one of these tenants.' }),
    conversationIds: t.idList({
      description: "Of one of these conversations, by the gateway's id or the SMS Agent's.",
    }),
    from: t.field({ type: 'DateTime', description: 'Received then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Received before.' }),
  }),
});

builder.queryField('workflow', (t) =>
  t.field({
    type: WorkflowRef,
    nullable: true,
    description: 'One workflow.',
    authScopes: allowed('workflow'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { loaders }) => loaders.workflow.load(id),
  }),
);

builder.queryField('workflows', (t) =>
  t.field({
    type: WorkflowConnectionRef,
    description: 'Workflows, newest first.',
    authScopes: allowed('workflows'),
    args: { filter: t.arg({ type: WorkflowFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listWorkflows(context, withoutNulls(filter), page),
  }),
);
