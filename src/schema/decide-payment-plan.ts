import { decidePaymentPlan, type PlanNow, submitPaymentPlan } from '../resolvers/payment-plans.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { PaymentIntervalEnum, PaymentPlanDecisionEnum } from './enums.ts';
import {
  ChecksFailedErrorRef,
  ConflictErrorRef,
  failureTypeOf,
  NotFoundErrorRef,
  ValidationErrorRef,
} from './errors.ts';
import { PaymentPlanRef } from './refs.ts';
import { resolvingFields } from './resolving.ts';

const PaymentPlanSuccessRef = builder.objectRef<PlanNow>('PaymentPlanSuccess').implement({
  description: 'It is done.',
  fields: (t) => ({
    paymentPlan: t.field({
      type: PaymentPlanRef,
      description: 'The plan as it is now.',
      resolve: ({ paymentPlan }) => paymentPlan,
    }),
  }),
});

const PaymentPlanResultRef = builder.unionType('PaymentPlanResult', {
  description: 'What came of a payment plan.',
  types: [PaymentPlanSuccessRef, ChecksFailedErrorRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'PaymentPlanSuccess',
});

const SubmitPaymentPlanInput = builder.inputType('SubmitPaymentPlanInput', {
  description: 'A plan that came by another way than a text.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: "The gateway's id, or the SMS Agent's." }),
    tenantId: t.id({ required: true, description: 'Whose debt it is measured against.' }),
    message: t.string({ description: 'The words of the offer; read for whatever is absent below.' }),
    amountCents: t.int({ description: 'Of one installment, in cents.' }),
    interval: t.field({ type: PaymentIntervalEnum, description: 'How often.' }),
    installments: t.int({ description: 'How many; until it is paid when absent.' }),
    startDate: t.field({ type: 'Date', description: 'The first.' }),
  }),
});

const DecidePaymentPlanInput = builder.inputType('DecidePaymentPlanInput', {
  description: 'A decision about a plan. For COUNTER the terms of the other offer; without any, the suggested one.',
  fields: (t) => ({
    paymentPlanId: t.id({ required: true, description: 'The plan.' }),
    decision: t.field({ type: PaymentPlanDecisionEnum, required: true, description: 'The decision.' }),
    note: t.string({ description: 'For the audit trail.' }),
    overrideReason: t.string({
      description:
        'Why it is agreed past a hold, or offered past one that forbids contact; without one that is a ChecksFailedError.',
    }),
    ...resolvingFields(t),
    amountCents: t.int({ description: "Of one installment, in cents; the plan's when absent." }),
    interval: t.field({ type: PaymentIntervalEnum, description: "How often; the plan's when absent." }),
    installments: t.int({ description: 'How many; as many as the debt needs when absent.' }),
    startDate: t.field({ type: 'Date', description: "The first; the plan's when absent." }),
  }),
});

builder.mutationFields((t) => ({
  submitPaymentPlan: t.field({
    type: PaymentPlanResultRef,
    description: 'Keeps a plan, measured against the rules and the debt.',
    authScopes: allowed('submitPaymentPlan'),
    args: { input: t.arg({ type: SubmitPaymentPlanInput, required: true, description: 'The plan.' }) },
    resolve: (_root, { input }, context) => submitPaymentPlan({ ...context, viewer: viewerOf(context) }, input),
  }),
  decidePaymentPlan: t.field({
    type: PaymentPlanResultRef,
    description:
      'Approves a plan, which sends the text that says so, rejects it, or answers it with another offer: a draft that waits ' +
      'for approval.',
    authScopes: allowed('decidePaymentPlan'),
    args: { input: t.arg({ type: DecidePaymentPlanInput, required: true, description: 'The decision.' }) },
    resolve: (_root, { input }, context) => decidePaymentPlan({ ...context, viewer: viewerOf(context) }, input),
  }),
}));
