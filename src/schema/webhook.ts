import { mostWebhooks, type Webhook, webhookStatusTable, webhookTopicTable } from '../domain/webhook.ts';
import { createWebhook, listWebhooks, removeWebhook, updateWebhook, type WebhookNow } from '../resolvers/webhooks.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';

const WebhookTopicEnum = enumOf('WebhookTopic', 'What a webhook is told of.', webhookTopicTable);
const WebhookStatusEnum = enumOf('WebhookStatus', 'How a webhook fares.', webhookStatusTable);

const WebhookRef = builder.objectRef<Webhook>('Webhook').implement({
  description: 'An address that is told what happens, in the order in which it happened. Its secret cannot be read.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    url: t.exposeString('url', { description: 'Where messages go.' }),
    topics: t.field({
      type: [WebhookTopicEnum],
      longest: 4,
      description: 'What it is told of.',
      resolve: ({ topics }) => topics,
    }),
    propertyNames: t.stringList({
      nullable: true,
      longest: 100,
      description: 'Of which properties; null: of all.',
      resolve: ({ propertyNames }) => propertyNames,
    }),
    personalData: t.exposeBoolean('personalData', {
      description: 'Whether words of tenants and of drafts go out in full; else their length.',
    }),
    status: t.expose('status', { type: WebhookStatusEnum, description: 'How it fares.' }),
    cursor: t.exposeString('cursor', { description: 'All up to there was taken, or is not for it.' }),
    failingSince: t.expose('failingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when nothing was taken; null: the last message was.',
    }),
    error: t.exposeString('error', { nullable: true, description: 'What failed last, in words of the gateway.' }),
    deliveredAt: t.expose('deliveredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a message was taken last.',
    }),
    createdBy: t.exposeString('createdBy', { description: 'Which administrator made it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
  }),
});

const WebhookSuccessRef = builder.objectRef<WebhookNow>('WebhookSuccess').implement({
  description: 'It is done.',
  fields: (t) => ({
    webhook: t.field({
      type: WebhookRef,
      description: 'The webhook as it is now, or was until it was removed.',
      resolve: ({ webhook }) => webhook,
    }),
    secret: t.exposeString('secret', {
      nullable: true,
      description: 'What its messages are signed with, where it is new. It is told here and never again.',
    }),
  }),
});

const WebhookResultRef = builder.unionType('WebhookResult', {
  description: 'What came of a webhook.',
  types: [WebhookSuccessRef, ValidationErrorRef, NotFoundErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'WebhookSuccess',
});

const CreateWebhookInput = builder.inputType('CreateWebhookInput', {
  description: 'An address that is to be told what happens.',
  fields: (t) => ({
    url: t.string({ required: true, description: 'https, of the public network, without a query.' }),
    topics: t.field({ type: [WebhookTopicEnum], required: true, description: 'What of.' }),
    propertyNames: t.stringList({ description: 'Of these properties; of all when absent.' }),
    personalData: t.boolean({ description: 'Words of tenants and drafts in full; not when absent.' }),
    after: t.string({ description: 'All that happened after this cursor; from now on when absent.' }),
  }),
});

const UpdateWebhookInput = builder.inputType('UpdateWebhookInput', {
  description: 'What is to change of a webhook; what is absent stays.',
  fields: (t) => ({
    webhookId: t.id({ required: true, description: 'Which one.' }),
    url: t.string({ description: 'Where messages go.' }),
    topics: t.field({ type: [WebhookTopicEnum], description: 'What of.' }),
    propertyNames: t.stringList({ description: 'Of which properties; null: of all.' }),
    personalData: t.boolean({ description: 'Words in full.' }),
    paused: t.boolean({ description: 'True: nothing is sent; false: it goes on where it was.' }),
    after: t.string({
      description: 'Goes on from this cursor: to be told again, or past something; null: from now on.',
    }),
    newSecret: t.boolean({
      description: 'True: a new secret. For a day messages are signed with the one before too.',
    }),
  }),
});

const RemoveWebhookInput = builder.inputType('RemoveWebhookInput', {
  description: 'A webhook that is told nothing any more.',
  fields: (t) => ({ webhookId: t.id({ required: true, description: 'Which one.' }) }),
});

builder.queryField('webhooks', (t) =>
  t.field({
    type: [WebhookRef],
    longest: mostWebhooks,
    description: 'Who is told what happens by webhook, the oldest first.',
    authScopes: allowed('webhooks'),
    resolve: (_root, _args, context) => listWebhooks(context),
  }),
);

builder.mutationFields((t) => ({
  createWebhook: t.field({
    type: WebhookResultRef,
    description: 'Has an address told what happens. The answer has its secret, once.',
    authScopes: allowed('createWebhook'),
    args: { input: t.arg({ type: CreateWebhookInput, required: true, description: 'Which, and what of.' }) },
    resolve: (_root, { input }, context) => createWebhook({ ...context, viewer: viewerOf(context) }, input),
  }),
  updateWebhook: t.field({
    type: WebhookResultRef,
    description: 'Changes a webhook, pauses it or lets it go on, tells it something again, or gives it a new secret.',
    authScopes: allowed('updateWebhook'),
    args: { input: t.arg({ type: UpdateWebhookInput, required: true, description: 'What changes.' }) },
    resolve: (_root, { input }, context) => updateWebhook({ ...context, viewer: viewerOf(context) }, input),
  }),
  removeWebhook: t.field({
    type: WebhookResultRef,
    description: 'Has a webhook told nothing any more.',
    authScopes: allowed('removeWebhook'),
    args: { input: t.arg({ type: RemoveWebhookInput, required: true, description: 'Which one.' }) },
    resolve: (_root, { input }, context) => removeWebhook({ ...context, viewer: viewerOf(context) }, input),
  }),
}));
