import { textFor } from '../auth/masking.ts';
import { actorKindOf } from '../domain/actor.ts';
import type { LogEvent } from '../domain/event.ts';
import { describeEvent } from '../resolvers/describe-event.ts';
import { listEvents } from '../resolvers/lists.ts';
import { personOf } from '../resolvers/people.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { ActorKindEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { PersonRef } from './person.ts';

const AuditEventRef = builder.objectRef<LogEvent>('AuditEvent').implement({
  description: 'One entry of the log: what happened, and by whom. Entries are never changed or removed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its number in the log.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened.' }),
    actor: t.exposeString('actor', {
      description: "By whom: a person's id, or `tenant`, `system` or `provider`.",
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person; null where the actor is none who signs in to decide.',
      sees: 'audience',
      resolve: ({ actor }, _args, context) => personOf(context, actor),
    }),
    actorKind: t.field({
      type: ActorKindEnum,
      description: 'What the actor is. Nobody with a token can be anything but CALLER.',
      resolve: ({ actor }) => actorKindOf(actor),
    }),
    action: t.exposeString('action', { description: 'What happened: `draft.approved`.' }),
    workflowId: t.exposeID('workflowId', { nullable: true, description: 'The workflow that it happened to.' }),
    conversationId: t.exposeID('conversationId', {
      nullable: true,
      description: "The conversation that it happened to, by the gateway's id.",
    }),
    detail: t.string({
      nullable: true,
      description: 'What there is to tell about it, in words.',
      sees: 'audience',
      resolve: (event, _args, { viewer }) => textFor(viewer, describeEvent(event)),
    }),
    hash: t.exposeString('hash', {
      description: "SHA-256 over this entry and the hash of the conversation's entry before it, in hexadecimal digits.",
    }),
  }),
});

const AuditFilterInput = builder.inputType('AuditFilter', {
  description: 'Narrows the audit trail; what is absent does not.',
  fields: (t) => ({
    conversationIds: t.idList({
      description: "Of one of these conversations, by the gateway's id or the SMS Agent's.",
    }),
    workflowIds: t.idList({ description: 'Of one of these workflows.' }),
    actors: t.stringList({ description: 'By one of these.' }),
    actions: t.stringList({ description: 'One of these.' }),
    from: t.field({ type: 'DateTime', description: 'Happened then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Happened before.' }),
  }),
});

const AuditEventConnectionRef = connectionOf('AuditEvent', AuditEventRef);

builder.queryField('auditTrail', (t) =>
  t.field({
    type: AuditEventConnectionRef,
    description: 'The log, newest first. Whose token names properties sees what is of the conversations of these.',
    authScopes: allowed('auditTrail'),
    args: { filter: t.arg({ type: AuditFilterInput, description: 'Which entries.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listEvents(context, withoutNulls(filter), page),
  }),
);
