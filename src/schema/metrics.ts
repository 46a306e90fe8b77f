import type { ArgBuilder } from '@pothos/core';
import type { Metrics, Percentiles } from '../domain/metrics.ts';
import { type MetricsGroup, metricsGroupingTable } from '../domain/metrics-group.ts';
import { metricsWindowTable, readMetrics, readMetricsGroups } from '../resolvers/metrics.ts';
import { allowed, builder, type SchemaTypes } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { ModelUsageRef } from './model-usage.ts';

export const MetricsWindowEnum = enumOf('MetricsWindow', 'A stretch of time up to now.', metricsWindowTable);

const PercentilesRef = builder.objectRef<Percentiles>('Percentiles').implement({
  description: 'How a length of time is spread, in seconds; null where nothing was measured.',
  fields: (t) => ({
    p50: t.exposeFloat('p50', { nullable: true, description: 'Half took no longer.' }),
    p95: t.exposeFloat('p95', { nullable: true, description: '95 of 100 took no longer.' }),
    p99: t.exposeFloat('p99', { nullable: true, description: '99 of 100 took no longer.' }),
  }),
});

const MetricsRef = builder.objectRef<Metrics>('Metrics').implement({
  description: 'What happened in a window, counted from the log. Each thing counts in the window in which it happened.',
  fields: (t) => ({
    received: t.exposeInt('received', {
      description: 'Texts that came in; the same text delivered twice counts once.',
    }),
    drafted: t.exposeInt('drafted', { description: 'Replies that the model drafted; not those that a human wrote.' }),
    autoSent: t.exposeInt('autoSent', {
      description: 'Drafts that needed no human: handed on to be sent at once, or as soon as texting was allowed.',
    }),
    approved: t.exposeInt('approved', {
      description: 'Waiting drafts that an approver approved, edited ones included.',
    }),
    edited: t.exposeInt('edited', { description: 'Those of the approved whose words the approver changed.' }),
    rejected: t.exposeInt('rejected', { description: 'Drafts that an approver rejected.' }),
    overrides: t.exposeInt('overrides', {
      description: 'Times that a person sent a text against failing checks or a hold, with a reason.',
    }),
    escalated: t.exposeInt('escalated', {
      description: 'Escalations that were raised, by the gateway or by a person.',
    }),
    suppressed: t.exposeInt('suppressed', {
      description: 'Workflows that ended with no reply because of an opt-out, a hold or a keyword.',
    }),
    failed: t.exposeInt('failed', {
      description: 'Workflows given up after their attempts; one that is retried and given up again counts twice.',
    }),
    paymentPlans: t.exposeInt('paymentPlans', {
      description:
        'Payment plans proposed, whatever came of them; one that is read again for another draft counts once.',
    }),
    promisesKept: t.exposeInt('promisesKept', { description: 'Promises to pay that the ledger showed to be kept.' }),
    promisesBroken: t.exposeInt('promisesBroken', {
      description: 'Promises of which the days of grace ended without all of the money, those paid in part among them.',
    }),
    averageConfidence: t.exposeFloat('averageConfidence', {
      nullable: true,
      description: 'Of the drafts in `drafted`, 0 to 1; null without any.',
    }),
    autoSendRate: t.exposeFloat('autoSendRate', {
      nullable: true,
      description: '`autoSent` over `drafted`, 0 to 1; null when nothing was drafted.',
    }),
    approvalRate: t.exposeFloat('approvalRate', {
      nullable: true,
      description:
        'Of the drafts that approvers approved, rejected or escalated, the share that they approved; null without any.',
    }),
    routeSeconds: t.field({
      type: PercentilesRef,
      description: 'From the receipt of the first text of a turn until the turn was first routed, of the turns routed.',
      resolve: ({ routeSeconds }) => routeSeconds,
    }),
    decisionSeconds: t.field({
      type: PercentilesRef,
      description:
        'From when a draft began to wait until an approver approved, rejected or escalated it, of those decided.',
      resolve: ({ decisionSeconds }) => decisionSeconds,
    }),
    modelUsage: t.field({
      type: [ModelUsageRef],
      longest: 20,
      description: 'What drafting took, by the model that had the last word, the one with the most calls first.',
      resolve: ({ modelUsage }) => modelUsage,
    }),
  }),
});

/** One of the first three is named. */
function stretchArguments(arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>>) {
  return {
    window: arg({ type: MetricsWindowEnum, description: 'Since when, up to now.' }),
    day: arg({ type: 'Date', description: "A day of the business's time zone." }),
    from: arg({ type: 'DateTime', description: 'Then or later, up to now or to `to`; 400 days at most.' }),
    to: arg({ type: 'DateTime', description: 'Before then; goes with `from`.' }),
  };
}

builder.queryField('metrics', (t) =>
  t.field({
    type: MetricsRef,
    description:
      'The numbers of a window up to now, of a day, or of a range, exact. For a token that names properties: of the ' +
      'conversations that are theirs now.',
    authScopes: allowed('metrics'),
    args: stretchArguments(t.arg),
    resolve: (_root, stretch, context) => readMetrics(context, stretch),
  }),
);

const MetricsGroupingEnum = enumOf('MetricsGrouping', 'By what decisions are counted.', metricsGroupingTable);

const MetricsGroupRef = builder.objectRef<MetricsGroup>('MetricsGroup').implement({
  description: 'What became of drafts that have something in common; a decision counts when it was made.',
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'What they have in common; null: it is not known.' }),
    autoSent: t.exposeInt('autoSent', { description: 'Drafts that needed no human.' }),
    approvalRequested: t.exposeInt('approvalRequested', { description: 'Drafts that began to wait for an approver.' }),
    approved: t.exposeInt('approved', { description: 'Waiting drafts that were approved, edited ones included.' }),
    edited: t.exposeInt('edited', { description: 'Those of the approved whose words were changed.' }),
    rejected: t.exposeInt('rejected', { description: 'Waiting drafts that were rejected.' }),
    escalated: t.exposeInt('escalated', { description: 'Waiting drafts that an approver handed over.' }),
    approvalRate: t.exposeFloat('approvalRate', {
      nullable: true,
      description: '`approved` over all that were decided, 0 to 1; null without any.',
    }),
    textSeconds: t.field({
      type: PercentilesRef,
      description: 'From the receipt of the text that began the turn until a person decided.',
      resolve: ({ textSeconds }) => textSeconds,
    }),
    decisionSeconds: t.field({
      type: PercentilesRef,
      description: 'From when the draft began to wait until a person decided.',
      resolve: ({ decisionSeconds }) => decisionSeconds,
    }),
  }),
});

builder.queryField('metricsGroups', (t) =>
  t.field({
    type: [MetricsGroupRef],
    longest: 200,
    description:
      'What became of drafts in a window, a day or a range, by language, property, approver or route; the most decisions first. ' +
      'For a token that names properties: of these.',
    authScopes: allowed('metricsGroups'),
    args: {
      by: t.arg({ type: MetricsGroupingEnum, required: true, description: 'By what.' }),
      ...stretchArguments(t.arg),
      languages: t.arg.stringList({ description: 'ISO 639-1: drafts in one of these languages.' }),
      propertyNames: t.arg.stringList({ description: 'Of tenants of one of these properties.' }),
    },
    resolve: (_root, { by, languages, propertyNames, ...stretch }, context) =>
      readMetricsGroups(context, by, stretch, { languages, propertyNames }),
  }),
);
