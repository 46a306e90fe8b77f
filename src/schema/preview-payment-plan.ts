import { segmentsOf } from '../domain/sms.ts';
import { type CounterOfferPreview, previewPaymentPlan } from '../resolvers/counter-offer.ts';
import { figuresIn } from '../resolvers/draft-facts.ts';
import { allowed, builder } from './builder.ts';
import { SmsSegmentsRef } from './draft.ts';
import { DraftCheckRef } from './draft-check.ts';
import { DraftClaimRef } from './draft-claim.ts';
import { PaymentIntervalEnum } from './enums.ts';
import { ConflictErrorRef, failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';
import { CounterOfferRef, numbered, PaymentPlanInstallmentRef } from './payment-plan-schedule.ts';
import { PlanIssueRef } from './plan-issue.ts';

const PreviewPaymentPlanSuccessRef = builder.objectRef<CounterOfferPreview>('PreviewPaymentPlanSuccess').implement({
  description: 'What a counter-offer would come to. Nothing has changed.',
  fields: (t) => ({
    offer: t.field({
      type: CounterOfferRef,
      description: 'The terms, with what was not given taken from the plan, or those suggested with it.',
      resolve: ({ offer }) => offer,
    }),
    issues: t.stringList({
      longest: 20,
      description: 'What the rules have against it, in words; an approver may offer it all the same.',
      resolve: ({ assessment }) => assessment.issues,
    }),
    reasons: t.field({
      type: [PlanIssueRef],
      longest: 20,
      description: 'The same by codes.',
      resolve: ({ assessment }) => assessment.reasons,
    }),
    totalCents: t.int({
      description: 'All installments together, in cents.',
      resolve: ({ offer }) => offer.totalCents,
    }),
    coverage: t.float({
      nullable: true,
      description: 'The total over what the tenant owes now; null when nothing is owed.',
      resolve: ({ assessment }) => assessment.coverage,
    }),
    autoApprovable: t.boolean({
      description: 'Whether the same plan, offered by the tenant, would need no human.',
      resolve: ({ assessment }) => assessment.autoApprovable,
    }),
    schedule: t.field({
      type: [PaymentPlanInstallmentRef],
      longest: 520,
      description: 'Every payment; from today where no first day is said. Empty beyond 520 payments.',
      resolve: ({ schedule }) => numbered(schedule),
    }),
    body: t.string({
      description: "The text of the draft, in the tenant's language, with the opt-out line.",
      resolve: ({ draft }) => draft.body,
    }),
    translation: t.string({
      nullable: true,
      description: 'The text in English, when it is in another language.',
      resolve: ({ draft }) => draft.translation,
    }),
    language: t.string({ description: 'ISO 639-1, of the text.', resolve: ({ draft }) => draft.language }),
    checks: t.field({
      type: [DraftCheckRef],
      longest: 20,
      description: 'The checks of the draft.',
      resolve: ({ draft }) => draft.checks,
    }),
    claims: t.field({
      type: [DraftClaimRef],
      longest: 50,
      description: 'Every figure of the text beside the fact that it comes from.',
      resolve: ({ draft }) => figuresIn(draft.body, draft.facts),
    }),
    segments: t.field({
      type: SmsSegmentsRef,
      description: 'What the text takes to be sent.',
      resolve: ({ draft }) => segmentsOf(draft.body),
    }),
  }),
});

const PreviewPaymentPlanResultRef = builder.unionType('PreviewPaymentPlanResult', {
  description: 'What `decidePaymentPlan` with COUNTER and these terms would offer right now, or why it would not.',
  types: [PreviewPaymentPlanSuccessRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'PreviewPaymentPlanSuccess',
});

const PreviewPaymentPlanInput = builder.inputType('PreviewPaymentPlanInput', {
  description: 'The terms of another offer, as of `decidePaymentPlan`; without any, the suggested one.',
  fields: (t) => ({
    paymentPlanId: t.id({ required: true, description: 'The plan.' }),
    amountCents: t.int({ description: "Of one installment, in cents; the plan's when absent." }),
    interval: t.field({ type: PaymentIntervalEnum, description: "How often; the plan's when absent." }),
    installments: t.int({ description: 'How many; as many as the debt needs when absent.' }),
    startDate: t.field({ type: 'Date', description: "The first; the plan's when absent." }),
  }),
});

builder.queryField('previewPaymentPlan', (t) =>
  t.field({
    type: PreviewPaymentPlanResultRef,
    description: 'What a counter-offer would come to: issues, schedule and the text that makes it. Changes nothing.',
    authScopes: allowed('previewPaymentPlan'),
    args: { input: t.arg({ type: PreviewPaymentPlanInput, required: true, description: 'The terms.' }) },
    resolve: (_root, { input }, context) => previewPaymentPlan(context, input),
  }),
);
