import { textFor } from '../auth/masking.ts';
import { listPromises } from '../resolvers/promises.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { PromiseStatusEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { ConversationRef, PaymentPlanRef, PromiseRef, TenantRef, WorkflowRef } from './refs.ts';

PromiseRef.implement({
  description: 'A payment that a tenant promised: one by itself, or one of an agreed plan.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    conversation: t.field({
      type: ConversationRef,
      description: 'In which it was made.',
      sees: 'audience',
      resolve: async ({ conversationId }, _args, { loaders }) => {
        const conversation = await loaders.conversation.load(conversationId);
        if (conversation === null) throw new Error(`promise of unknown conversation ${conversationId}`);
        return conversation;
      },
    }),
    tenant: t.field({
      type: TenantRef,
      nullable: true,
      description: 'Who made it.',
      sees: 'audience',
      resolve: ({ tenantId }, _args, { loaders }) => loaders.tenant.load(tenantId),
    }),
    workflow: t.field({
      type: WorkflowRef,
      nullable: true,
      description: 'The workflow whose texts made it; null where its plan came in another way.',
      sees: 'audience',
      resolve: ({ workflowId }, _args, { loaders }) => (workflowId === null ? null : loaders.workflow.load(workflowId)),
    }),
    paymentPlan: t.field({
      type: PaymentPlanRef,
      nullable: true,
      description: 'The plan of which it is a payment; null: a promise by itself.',
      sees: 'audience',
      resolve: ({ paymentPlanId }, _args, { loaders }) =>
        paymentPlanId === null ? null : loaders.paymentPlan.load(paymentPlanId),
    }),
    installment: t.exposeInt('installment', { nullable: true, description: 'Which payment of the plan, from 1.' }),
    amountCents: t.exposeInt('amountCents', { description: 'What was promised, in cents.' }),
    paidCents: t.exposeInt('paidCents', { description: 'What the ledger shows paid of it, in cents.' }),
    dueDate: t.expose('dueDate', { type: 'Date', description: 'Its day, in the zone of the tenant.' }),
    status: t.expose('status', { type: PromiseStatusEnum, description: 'Where it stands.' }),
    evidence: t.string({
      nullable: true,
      description: 'The words of the tenant that say so; null for a payment of a plan that came in another way.',
      sees: 'audience',
      resolve: ({ evidence }, _args, { viewer }) => textFor(viewer, evidence),
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is CANCELLED or UNCLEAR.' }),
    remindedAt: t.expose('remindedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its reminder went out; null: none did.',
    }),
    settledAt: t.expose('settledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last judged or cancelled; null while it is OPEN.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
});

const PromiseConnectionRef = connectionOf('PromiseToPay', PromiseRef);

const PromiseFilterInput = builder.inputType('PromiseFilter', {
  description: 'Narrows a list of promises; what is absent does not.',
  fields: (t) => ({
    statuses: t.field({ type: [PromiseStatusEnum], description: 'One of these.' }),
    tenantIds: t.idList({ description: 'Of one of these tenants.' }),
    conversationIds: t.idList({
      description: "In one of these conversations, by the gateway's id or the SMS Agent's.",
    }),
    dueFrom: t.field({ type: 'Date', description: 'Due on that day or later.' }),
    dueTo: t.field({ type: 'Date', description: 'Due on that day or before.' }),
  }),
});

builder.queryField('promises', (t) =>
  t.field({
    type: PromiseConnectionRef,
    description: 'What tenants promised to pay, newest first.',
    authScopes: allowed('promises'),
    args: { filter: t.arg({ type: PromiseFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listPromises(context, withoutNulls(filter), page),
  }),
);
