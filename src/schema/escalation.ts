import { textFor } from '../auth/masking.ts';
import { findEscalation } from '../resolvers/find-by-id.ts';
import { listEscalations } from '../resolvers/lists.ts';
import { personOf } from '../resolvers/people.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { EscalationStatusEnum, EscalationTypeEnum, SeverityEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { PersonRef } from './person.ts';
import { ReasonRef } from './reason.ts';
import { ConversationRef, EscalationRef, WorkflowRef } from './refs.ts';

EscalationRef.implement({
  description: 'A conversation handed to a human.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    type: t.expose('type', { type: EscalationTypeEnum, description: 'Why.' }),
    severity: t.expose('severity', { type: SeverityEnum, description: 'How urgent.' }),
    status: t.expose('status', { type: EscalationStatusEnum, description: 'Whether somebody has taken it.' }),
    reason: t.string({
      description: 'Why, in words.',
      sees: 'audience',
      resolve: ({ reason }, _args, { viewer }) => textFor(viewer, reason),
    }),
    reasons: t.field({
      type: [ReasonRef],
      longest: 16,
      description: 'The same by codes; empty where a person wrote it, and in escalations from before there were codes.',
      resolve: ({ reasons }) => reasons,
    }),
    automatic: t.exposeBoolean('automatic', { description: 'Raised by the gateway, not by a person.' }),
    workflow: t.field({
      type: WorkflowRef,
      nullable: true,
      description: 'The workflow that raised it.',
      sees: 'audience',
      resolve: ({ workflowId }, _args, { loaders }) => (workflowId === null ? null : loaders.workflow.load(workflowId)),
    }),
    conversation: t.field({
      type: ConversationRef,
      nullable: true,
      description: 'The conversation.',
      sees: 'audience',
      resolve: ({ conversationId }, _args, { loaders }) => loaders.conversation.load(conversationId),
    }),
    acknowledgedBy: t.exposeString('acknowledgedBy', { nullable: true, description: 'Who has taken it.' }),
    resolvedBy: t.exposeString('resolvedBy', { nullable: true, description: 'Who has resolved it.' }),
    acknowledger: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person who has taken it.',
      sees: 'audience',
      resolve: ({ acknowledgedBy }, _args, context) => personOf(context, acknowledgedBy),
    }),
    resolver: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person who has resolved it.',
      sees: 'audience',
      resolve: ({ resolvedBy }, _args, context) => personOf(context, resolvedBy),
    }),
    resolution: t.string({
      nullable: true,
      description: 'How, in words.',
      sees: 'audience',
      resolve: ({ resolution }, _args, { viewer }) => textFor(viewer, resolution),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was raised.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true, description: 'By when it should be taken.' }),
  }),
});

const EscalationConnectionRef = connectionOf('Escalation', EscalationRef);

const EscalationFilterInput = builder.inputType('EscalationFilter', {
  description: 'Narrows a list of escalations; what is absent does not.',
  fields: (t) => ({
    statuses: t.field({ type: [EscalationStatusEnum], description: 'One of these.' }),
    types: t.field({ type: [EscalationTypeEnum], description: 'One of these.' }),
    minSeverity: t.field({ type: SeverityEnum, description: 'As urgent as this, or more.' }),
    acknowledgedBy: t.stringList({ description: 'The ids of who has taken it: one of these.' }),
    resolvedBy: t.stringList({ description: 'The ids of who has resolved it: one of these.' }),
    languages: t.stringList({ description: 'ISO 639-1, of the conversation as last known: one of these.' }),
    from: t.field({ type: 'DateTime', description: 'Raised then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Raised before.' }),
  }),
});

builder.queryField('escalation', (t) =>
  t.field({
    type: EscalationRef,
    nullable: true,
    description: 'One escalation.',
    authScopes: allowed('escalation'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findEscalation(context, id),
  }),
);

builder.queryField('escalations', (t) =>
  t.field({
    type: EscalationConnectionRef,
    description: 'Escalations, newest first.',
    authScopes: allowed('escalations'),
    args: { filter: t.arg({ type: EscalationFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listEscalations(context, withoutNulls(filter), page),
  }),
);
