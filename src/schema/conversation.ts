import { phoneNumberFor, textFor } from '../auth/masking.ts';
import type { Message } from '../domain/conversation.ts';
import { maxPageSize } from '../limits/page-size.ts';
import {
  findConversation,
  localTimeOf,
  nextSendTimeOf,
  readThread,
  readThreadProblem,
} from '../resolvers/conversation.ts';
import { listEscalationsOf, listHolds } from '../resolvers/find-conversations.ts';
import { listWorkflowsOf } from '../resolvers/lists.ts';
import { personOf } from '../resolvers/people.ts';
import { listPromisesOf } from '../resolvers/promises.ts';
import { allowed, builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { ConsentEnum, EscalationStatusEnum, MessageDirectionEnum } from './enums.ts';
import { PersonRef } from './person.ts';
import { ConversationRef, EscalationRef, PromiseRef, TenantRef } from './refs.ts';
import { WorkflowConnectionRef } from './workflow-connection.ts';

const MessageRef = builder.objectRef<Message>('Message').implement({
  description: 'One text message.',
  fields: (t) => ({
    direction: t.expose('direction', { type: MessageDirectionEnum, description: 'Who wrote it.' }),
    body: t.string({
      description: 'What it says.',
      sees: 'audience',
      resolve: ({ body }, _args, { viewer }) => textFor(viewer, body),
    }),
    at: t.expose('at', {
      type: 'DateTime',
      description:
        "When it was sent or received. The SMS Agent's times name no zone: it is told by the tenant's own texts, and is UTC where none does.",
    }),
    mediaUrls: t.stringList({
      longest: 10,
      description: 'The addresses of the pictures that came with it.',
      sees: 'audience',
      resolve: ({ mediaUrls }, _args, { viewer }) => mediaUrls.map((url) => textFor(viewer, url)),
    }),
    translation: t.string({
      nullable: true,
      description: 'Of a text of ours into English, where it was drafted in another language and sent as drafted.',
      sees: 'audience',
      resolve: ({ translation }, _args, { viewer }) => textFor(viewer, translation),
    }),
    deliveryStatus: t.exposeString('deliveryStatus', {
      nullable: true,
      description: 'Of a text of ours, as the provider last told it: `sent`, `delivered`, `undelivered` and the like.',
    }),
    sentBy: t.exposeString('sentBy', {
      nullable: true,
      description:
        'Who sent a text of ours: the id of who approved or wrote it, or `system`; null where the gateway did not send it.',
    }),
    sender: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person who approved or wrote a text of ours.',
      sees: 'audience',
      resolve: ({ sentBy }, _args, context) => personOf(context, sentBy),
    }),
  }),
});

ConversationRef.implement({
  description: 'All that passes between the landlord and one phone number.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The gateway's id." }),
    phoneNumber: t.field({
      type: 'PhoneNumber',
      description: "The tenant's number.",
      sees: 'audience',
      resolve: ({ phoneNumber }, _args, { viewer }) => phoneNumberFor(viewer, phoneNumber),
    }),
    tenant: t.field({
      type: TenantRef,
      nullable: true,
      description: 'Who the number belongs to.',
      sees: 'audience',
      resolve: ({ tenantId }, _args, { loaders }) => (tenantId === null ? null : loaders.tenant.load(tenantId)),
    }),
    language: t.exposeString('language', { nullable: true, description: 'ISO 639-1, as last known.' }),
    consent: t.expose('consent', { type: ConsentEnum, description: 'Whether the number may be texted.' }),
    localTime: t.field({
      type: 'DateTime',
      description: 'What time it is for the tenant, with the offset of their zone: `2026-01-31T12:00:00-05:00`.',
      sees: 'audience',
      resolve: (conversation, _args, context) => localTimeOf(context, conversation),
    }),
    nextAllowedSendAt: t.field({
      type: 'DateTime',
      description: "When a text may go out next by the law's hours and the tenant's own; now, if it may go out now.",
      sees: 'audience',
      resolve: (conversation, _args, context) => nextSendTimeOf(context, conversation),
    }),
    messages: t.field({
      type: [MessageRef],
      longest: maxPageSize,
      description:
        "The thread from the SMS Agent's history, oldest first; empty when it cannot be read, and then " +
        '`messagesMissing` says why.',
      args: { last: t.arg.int({ description: 'The newest so many, 1 to 100; 20 when absent.' }) },
      sees: 'audience',
      resolve: async (conversation, { last }, context) => (await readThread(context, conversation, last)).messages,
    }),
    messagesMissing: t.string({
      nullable: true,
      description: 'Why the thread could not be read, in words; null: it could. Ask for it beside `messages`.',
      sees: 'audience',
      resolve: (conversation, _args, context) => readThreadProblem(context, conversation),
    }),
    lastActivityAt: t.expose('lastActivityAt', {
      type: 'DateTime',
      description: 'When the audit trail last told something of it: a text, a draft, a decision, an escalation.',
    }),
    escalations: t.field({
      type: [EscalationRef],
      longest: 100,
      description: 'Its escalations, newest first.',
      args: { statuses: t.arg({ type: [EscalationStatusEnum], description: 'In one of these; any when absent.' }) },
      sees: 'audience',
      resolve: (conversation, { statuses }, context) => listEscalationsOf(context, conversation, statuses),
    }),
    holds: t.field({
      type: [EscalationRef],
      longest: 100,
      description:
        'The escalations because of which a human has the conversation and nothing goes out by itself, newest first: each ' +
        'holds until it is resolved.',
      sees: 'audience',
      resolve: (conversation, _args, context) => listHolds(context, conversation),
    }),
    promises: t.field({
      type: [PromiseRef],
      longest: 100,
      description: 'What the tenant promised to pay, newest first.',
      sees: 'audience',
      resolve: ({ id }, _args, context) => listPromisesOf(context, id),
    }),
    workflows: t.field({
      type: WorkflowConnectionRef,
      description: 'Its workflows, newest first.',
      args: pageArguments(t.arg),
      sees: 'audience',
      resolve: ({ id }, page, context) => listWorkflowsOf(context, { conversationId: id }, page),
    }),
  }),
});

builder.queryField('conversation', (t) =>
  t.field({
    type: ConversationRef,
    nullable: true,
    description: 'One conversation.',
    authScopes: allowed('conversation'),
    args: { id: t.arg.id({ required: true, description: "The gateway's id, or the SMS Agent's." }) },
    resolve: (_root, { id }, context) => findConversation(context, id),
  }),
);
