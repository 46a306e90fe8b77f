import type { QuietWindow } from '../domain/quiet-hours.ts';
import type { MessageAnalysis } from '../language/message-analysis.ts';
import { analyzeMessage } from '../resolvers/analyze-message.ts';
import { allowed, builder } from './builder.ts';
import { ConsentEnum, EscalationTypeEnum, PaymentIntervalEnum, SeverityEnum } from './enums.ts';
import { PlanIssueRef } from './plan-issue.ts';

const EscalationAnalysisRef = builder
  .objectRef<NonNullable<MessageAnalysis['escalation']>>('EscalationAnalysis')
  .implement({
    description: 'Why a human should take over.',
    fields: (t) => ({
      type: t.expose('type', { type: EscalationTypeEnum, description: 'Why.' }),
      severity: t.expose('severity', { type: SeverityEnum, description: 'How urgent.' }),
      evidence: t.exposeString('evidence', { description: 'The words that say so.' }),
    }),
  });

const PaymentPlanAnalysisRef = builder
  .objectRef<NonNullable<MessageAnalysis['paymentPlan']>>('PaymentPlanAnalysis')
  .implement({
    description: 'The payment plan that the text offers, measured against the rules.',
    fields: (t) => ({
      amountCents: t.exposeInt('amountCents', { description: 'Of one installment, in cents.' }),
      interval: t.expose('interval', { type: PaymentIntervalEnum, description: 'How often.' }),
      installments: t.exposeInt('installments', { nullable: true, description: 'How many, where the text says so.' }),
      startDate: t.expose('startDate', { type: 'Date', nullable: true, description: 'The first, if received now.' }),
      issues: t.exposeStringList('issues', { longest: 20, description: 'What speaks against it, in words.' }),
      reasons: t.field({
        type: [PlanIssueRef],
        longest: 20,
        description: 'The same by codes.',
        resolve: ({ reasons }) => reasons,
      }),
      autoApprovable: t.exposeBoolean('autoApprovable', { description: 'Whether it needs no human.' }),
    }),
  });

const ContactWindowRef = builder.objectRef<QuietWindow>('ContactWindow').implement({
  description: "Hours of the tenant's clock without texts.",
  fields: (t) => ({
    weekdays: t.field({
      type: ['Int'],
      longest: 7,
      nullable: true,
      description: 'The days, 0 for Sunday; null: every day.',
      resolve: ({ weekdays }) => weekdays && [...weekdays],
    }),
    fromMinute: t.exposeInt('fromMinute', { description: 'From this minute since midnight on.' }),
    toMinute: t.exposeInt('toMinute', {
      description: 'Up to this minute since midnight; 1440 for the end of the day.',
    }),
  }),
});

const MessageAnalysisRef = builder.objectRef<MessageAnalysis>('MessageAnalysis').implement({
  description: 'What the rules make of a text.',
  fields: (t) => ({
    language: t.exposeString('language', {
      nullable: true,
      description: 'ISO 639-1; null where its words do not tell.',
    }),
    consentChange: t.expose('consentChange', {
      type: ConsentEnum,
      nullable: true,
      description: 'What it would make of consent; null: nothing.',
    }),
    escalation: t.field({
      type: EscalationAnalysisRef,
      nullable: true,
      description: 'The most severe reason for a human; null: none.',
      resolve: ({ escalation }) => escalation,
    }),
    escalations: t.field({
      type: [EscalationAnalysisRef],
      longest: 30,
      description: 'Every reason for a human, the most severe first.',
      resolve: ({ escalations }) => escalations,
    }),
    maybeOptOut: t.exposeBoolean('maybeOptOut', {
      description: 'The rules see no opt-out, yet it is likely one: nothing goes out until a person has said.',
    }),
    maybeForHuman: t.exposeBoolean('maybeForHuman', {
      description: 'The rules see no reason for a human, yet there is likely one: nothing goes out by itself.',
    }),
    contactHours: t.field({
      type: [ContactWindowRef],
      longest: 21,
      nullable: true,
      description:
        'When the tenant wants no texts; null: the text wishes nothing, empty: texts are welcome at any hour.',
      resolve: ({ contactHours }) => contactHours,
    }),
    paymentPlan: t.field({
      type: PaymentPlanAnalysisRef,
      nullable: true,
      description: 'The plan that it offers; null: none.',
      resolve: ({ paymentPlan }) => paymentPlan,
    }),
    contactPreference: t.exposeString('contactPreference', {
      nullable: true,
      description: 'The words that say when the tenant wants no texts; null: none do.',
    }),
    cancelsPlan: t.exposeString('cancelsPlan', {
      nullable: true,
      description: 'The words that want a plan changed or ended, which a human decides; null: none do.',
    }),
    steering: t.exposeString('steering', {
      nullable: true,
      description: 'The words that try to instruct the model, which bars sending without a human; null: none do.',
    }),
  }),
});

const AnalyzeMessageInput = builder.inputType('AnalyzeMessageInput', {
  description: 'A text to try the rules on.',
  fields: (t) => ({
    content: t.string({ required: true, description: 'The text, 1 to 1,600 characters.' }),
    tenantId: t.id({ description: 'Whose debt and time zone a plan is measured against.' }),
    amountOwedCents: t.int({ description: "The debt that a plan is measured against; absent: the tenant's." }),
    receivedAt: t.field({
      type: 'DateTime',
      description: 'When the text came, from which days are reckoned; absent: now.',
    }),
    timeZone: t.string({
      description: "The IANA zone whose days are meant; absent: the tenant's, else the business's.",
    }),
  }),
});

builder.queryField('analyzeMessage', (t) =>
  t.field({
    type: MessageAnalysisRef,
    description: 'What the rules make of a text. Changes nothing and asks no model.',
    authScopes: allowed('analyzeMessage'),
    args: { input: t.arg({ type: AnalyzeMessageInput, required: true, description: 'The text.' }) },
    resolve: (_root, { input }, context) => analyzeMessage(context, input),
  }),
);
