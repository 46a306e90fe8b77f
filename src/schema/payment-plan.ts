import { textFor } from '../auth/masking.ts';
import { findPaymentPlan } from '../resolvers/find-by-id.ts';
import { listPaymentPlans } from '../resolvers/lists.ts';
import { offerMadeFor, readSchedule, suggestionFor } from '../resolvers/payment-plan-schedule.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { PaymentIntervalEnum, PaymentPlanStatusEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { CounterOfferRef, numbered, PaymentPlanInstallmentRef } from './payment-plan-schedule.ts';
import { PlanIssueRef } from './plan-issue.ts';
import { PaymentPlanRef, TenantRef, WorkflowRef } from './refs.ts';

PaymentPlanRef.implement({
  description: 'What a tenant offers to pay, measured against the rules.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    status: t.expose('status', { type: PaymentPlanStatusEnum, description: 'Where it stands.' }),
    workflow: t.field({
      type: WorkflowRef,
      nullable: true,
      description: 'The workflow whose texts offer it.',
      sees: 'audience',
      resolve: ({ workflowId }, _args, { loaders }) => (workflowId === null ? null : loaders.workflow.load(workflowId)),
    }),
    tenant: t.field({
      type: TenantRef,
      nullable: true,
      description: 'Who offers it.',
      sees: 'audience',
      resolve: ({ tenantId }, _args, { loaders }) => (tenantId === null ? null : loaders.tenant.load(tenantId)),
    }),
    amountCents: t.exposeInt('amountCents', { description: 'Of one installment, in cents.' }),
    interval: t.expose('interval', { type: PaymentIntervalEnum, description: 'How often.' }),
    installments: t.exposeInt('installments', { nullable: true, description: 'How many; null: until it is paid.' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'The first payment: where it was said, and of every plan that is agreed.',
    }),
    totalCents: t.exposeInt('totalCents', { nullable: true, description: 'All installments together, in cents.' }),
    coverage: t.exposeFloat('coverage', { nullable: true, description: 'The total over what the tenant owed then.' }),
    autoApprovable: t.exposeBoolean('autoApprovable', {
      description: 'Short, whole and clear enough to need no human.',
    }),
    issues: t.stringList({
      longest: 20,
      description: 'What speaks against it, in words.',
      sees: 'audience',
      resolve: ({ issues }, _args, { viewer }) => issues.map((issue) => textFor(viewer, issue)),
    }),
    reasons: t.field({
      type: [PlanIssueRef],
      longest: 20,
      description: 'The same by codes; empty also in plans from before there were codes.',
      resolve: ({ reasons }) => reasons,
    }),
    schedule: t.field({
      type: [PaymentPlanInstallmentRef],
      longest: 520,
      description:
        'Every payment, the last of them what is left. Those of an agreed plan are its promises; another without a first day ' +
        'is shown as if it were agreed now, the first payment one interval later. Empty where nobody knows how many there are, and beyond 520.',
      sees: 'audience',
      resolve: async (plan, _args, context) => numbered(await readSchedule(context, plan)),
    }),
    suggestion: t.field({
      type: CounterOfferRef,
      nullable: true,
      description:
        'The nearest plan that pays all that was owed and keeps every rule, for one that breaks a rule; null where there ' +
        'is none. What COUNTER offers when no terms are given.',
      resolve: suggestionFor,
    }),
    counterOffer: t.field({
      type: CounterOfferRef,
      nullable: true,
      description: 'What was offered in its place, once it is COUNTERED.',
      resolve: offerMadeFor,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was offered.' }),
  }),
});

const PaymentPlanConnectionRef = connectionOf('PaymentPlan', PaymentPlanRef);

const PaymentPlanFilterInput = builder.inputType('PaymentPlanFilter', {
  description: 'Narrows a list of payment plans; what is absent does not.',
  fields: (t) => ({
    statuses: t.field({ type: [PaymentPlanStatusEnum], description: 'One of these.' }),
    tenantIds: t.idList({ description: 'Of one of these tenants.' }),
    decidedBy: t.stringList({ description: 'The ids of who decided: one of these.' }),
    coverageBelow: t.float({ description: 'Covers less than this of the debt: 1 for plans below full coverage.' }),
    languages: t.stringList({ description: 'ISO 639-1, of the conversation as last known: one of these.' }),
    from: t.field({ type: 'DateTime', description: 'Offered then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Offered before.' }),
  }),
});

builder.queryField('paymentPlan', (t) =>
  t.field({
    type: PaymentPlanRef,
    nullable: true,
    description: 'One payment plan.',
    authScopes: allowed('paymentPlan'),
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, context) => findPaymentPlan(context, id),
  }),
);

builder.queryField('paymentPlans', (t) =>
  t.field({
    type: PaymentPlanConnectionRef,
    description: 'Payment plans, newest first.',
    authScopes: allowed('paymentPlans'),
    args: { filter: t.arg({ type: PaymentPlanFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listPaymentPlans(context, withoutNulls(filter), page),
  }),
);
