import { textFor } from '../auth/masking.ts';
import { outboundKinds } from '../domain/outbound-kind.ts';
import type { SentText } from '../domain/sent-text.ts';
import { listSentTexts } from '../resolvers/lists.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { withoutNulls } from './filter.ts';
import { DraftRef, WorkflowRef } from './refs.ts';

const SentTextRef = builder.objectRef<SentText>('SentText').implement({
  description: 'A text that the SMS Agent took, with what is known of why it went out.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When the SMS Agent took it.' }),
    kind: t.exposeString('kind', {
      description: `What it is: ${outboundKinds.map((kind) => `\`${kind}\``).join(', ')}.`,
    }),
    alone: t.exposeBoolean('alone', {
      description: 'No person decided about it: a fixed text, or a draft that needed nobody.',
    }),
    body: t.string({
      description: 'What was sent.',
      sees: 'audience',
      resolve: ({ body }, _args, { viewer }) => textFor(viewer, body),
    }),
    deliveryStatus: t.exposeString('deliveryStatus', { nullable: true, description: 'As the provider last said.' }),
    propertyName: t.exposeString('propertyName', { nullable: true, description: "The tenant's property." }),
    workflow: t.field({
      type: WorkflowRef,
      description: 'The turn that it answers.',
      sees: 'audience',
      resolve: async ({ workflowId }, _args, { loaders }) => {
        const workflow = await loaders.workflow.load(workflowId);
        if (workflow === null) throw new Error(`text without its workflow ${workflowId}`);
        return workflow;
      },
    }),
    draft: t.field({
      type: DraftRef,
      nullable: true,
      description: 'The draft, whose checks and facts say where each figure comes from; null: a fixed text.',
      sees: 'audience',
      resolve: ({ draftId }, _args, { loaders }) => (draftId === null ? null : loaders.draft.load(draftId)),
    }),
  }),
});

const SentTextFilterInput = builder.inputType('SentTextFilter', {
  description: 'Narrows a list of sent texts; what is absent does not.',
  fields: (t) => ({
    alone: t.boolean({ description: 'True: those that no person decided about; false: the others.' }),
    languages: t.stringList({ description: 'ISO 639-1: drafts in one of these languages, no fixed texts.' }),
    decidedBy: t.stringList({ description: 'The ids of who decided about it: one of these.' }),
    day: t.field({ type: 'Date', description: "Sent on this day of the business's time zone." }),
    from: t.field({ type: 'DateTime', description: 'Sent then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Sent before.' }),
  }),
});

const SentTextConnectionRef = connectionOf('SentText', SentTextRef);

builder.queryField('sentTexts', (t) =>
  t.field({
    type: SentTextConnectionRef,
    description: 'Texts that went out, the last first.',
    authScopes: allowed('sentTexts'),
    args: { filter: t.arg({ type: SentTextFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listSentTexts(context, withoutNulls(filter), page),
  }),
);
