import type { ReplyForm } from '../domain/reply-form.ts';
import type { ReplyAnalysis } from '../language/reply-analysis.ts';
import { analyzeReply } from '../resolvers/analyze-reply.ts';
import { allowed, builder } from './builder.ts';
import { DraftCheckRef } from './draft-check.ts';
import { DraftSentenceRef, mostSentences } from './draft-sentence.ts';
import { PaymentIntervalEnum } from './enums.ts';

const ReplyAnalysisRef = builder.objectRef<ReplyAnalysis<ReplyForm>>('ReplyAnalysis').implement({
  description: 'What the checks make of a reply.',
  fields: (t) => ({
    checks: t.field({
      type: [DraftCheckRef],
      longest: 20,
      description: 'The checks of its words, the heaviest first.',
      resolve: ({ checks }) => checks,
    }),
    mayGoOutAlone: t.exposeBoolean('mayGoOutAlone', {
      description:
        'Whether it may go out without a human: every sentence is an approved form and every figure is tied.',
    }),
    sentences: t.field({
      type: [DraftSentenceRef],
      longest: mostSentences,
      description: 'Its sentences, in their order.',
      resolve: ({ sentences }) =>
        sentences.slice(0, mostSentences).map(({ text, form }) => ({ text, formId: form?.id ?? null })),
    }),
  }),
});

const ReplyTermsInput = builder.inputType('ReplyTermsInput', {
  description: 'The terms of a payment plan.',
  fields: (t) => ({
    amountCents: t.int({ required: true, description: 'Of one installment, in cents.' }),
    interval: t.field({ type: PaymentIntervalEnum, required: true, description: 'How often.' }),
    installments: t.int({ description: 'How many; not said when absent.' }),
    startDate: t.field({ type: 'Date', description: 'The first; not said when absent.' }),
    totalCents: t.int({ description: 'Of all of them; what they add up to, at most what is owed, when absent.' }),
  }),
});

const ReplyFactsInput = builder.inputType('ReplyFactsInput', {
  description: 'The record that a reply is held against.',
  fields: (t) => ({
    tenantName: t.string({ required: true, description: 'The tenant.' }),
    language: t.string({ required: true, description: 'That the tenant reads, ISO 639-1.' }),
    amountOwedCents: t.int({ required: true, description: 'In all, in cents.' }),
    tenantPortionCents: t.int({ description: "The tenant's own part of it; not known when absent." }),
    daysLate: t.int({ description: 'Not known when absent.' }),
    unitName: t.string({ description: 'The unit.' }),
    propertyName: t.string({ description: 'The property.' }),
    today: t.field({ type: 'Date', required: true, description: 'The day of drafting, in the zone of the tenant.' }),
    plan: t.field({ type: ReplyTermsInput, description: "The tenant's plan, where it keeps to the rules." }),
    counterOffer: t.field({ type: ReplyTermsInput, description: 'What may be offered instead.' }),
    intent: t.string({ description: "Of the tenant's text; a routine question when absent." }),
  }),
});

const AnalyzeReplyInput = builder.inputType('AnalyzeReplyInput', {
  description: 'A reply to try the checks on.',
  fields: (t) => ({
    body: t.string({ required: true, description: 'The reply, 1 to 1,600 characters.' }),
    facts: t.field({ type: ReplyFactsInput, required: true, description: 'What is true.' }),
  }),
});

builder.queryField('analyzeReply', (t) =>
  t.field({
    type: ReplyAnalysisRef,
    description: 'What the checks make of a reply to given facts. Changes nothing and asks no model.',
    authScopes: allowed('analyzeReply'),
    args: { input: t.arg({ type: AnalyzeReplyInput, required: true, description: 'The reply and the facts.' }) },
    resolve: (_root, { input }, context) => analyzeReply(context, input),
  }),
);
