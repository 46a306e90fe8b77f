import { textFor } from '../auth/masking.ts';
import { decisionKindOf } from '../domain/decision.ts';
import type { LogEvent } from '../domain/event.ts';
import { listDecisions } from '../resolvers/decisions.ts';
import { describeEvent } from '../resolvers/describe-event.ts';
import { personOf } from '../resolvers/people.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { DecisionKindEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { PersonRef } from './person.ts';
import { ConversationRef, DraftRef } from './refs.ts';

const DecisionRef = builder.objectRef<LogEvent>('Decision').implement({
  description: 'What a person decided.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its number in the log.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    kind: t.field({
      type: DecisionKindEnum,
      nullable: true,
      description: 'What was decided; null: something that this version does not know.',
      resolve: ({ action }) => decisionKindOf(action),
    }),
    by: t.exposeString('actor', { description: 'The id of who decided.' }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who decided; null: not somebody who signs in.',
      sees: 'audience',
      resolve: ({ actor }, _args, context) => personOf(context, actor),
    }),
    conversation: t.field({
      type: ConversationRef,
      nullable: true,
      description: 'About which conversation.',
      sees: 'audience',
      resolve: ({ conversationId }, _args, { loaders }) => loaders.conversation.load(conversationId),
    }),
    draft: t.field({
      type: DraftRef,
      nullable: true,
      description: 'About which draft, as it is now.',
      sees: 'audience',
      resolve: ({ draftId }, _args, { loaders }) => (draftId === null ? null : loaders.draft.load(draftId)),
    }),
    detail: t.string({
      nullable: true,
      description: 'What there is to tell about it, in words.',
      sees: 'audience',
      resolve: (event, _args, { viewer }) => textFor(viewer, describeEvent(event)),
    }),
  }),
});

const DecisionFilterInput = builder.inputType('DecisionFilter', {
  description: 'Narrows the decisions; what is absent does not.',
  fields: (t) => ({
    by: t.stringList({ description: 'The ids of who decided.' }),
    kinds: t.field({ type: [DecisionKindEnum], description: 'One of these.' }),
    from: t.field({ type: 'DateTime', description: 'Decided then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Decided before.' }),
  }),
});

const DecisionConnectionRef = connectionOf('Decision', DecisionRef);

builder.queryField('decisions', (t) =>
  t.field({
    type: DecisionConnectionRef,
    description: 'What people decided, newest first, to look through and to export page by page.',
    authScopes: allowed('decisions'),
    args: { filter: t.arg({ type: DecisionFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listDecisions(context, withoutNulls(filter), page),
  }),
);
