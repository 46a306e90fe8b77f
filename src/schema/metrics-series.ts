import type { CalibrationBucket, MetricsBucket } from '../domain/metrics-series.ts';
import { readCalibration, readMetricsSeries } from '../resolvers/metrics-series.ts';
import { allowed, builder } from './builder.ts';
import { MetricsWindowEnum } from './metrics.ts';

const MetricsBucketRef = builder.objectRef<MetricsBucket>('MetricsBucket').implement({
  description: 'What happened in one stretch of a window. Counted like the fields of `Metrics` with the same names.',
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'From then on.' }),
    to: t.expose('to', { type: 'DateTime', description: 'Until before then; of the last one, now.' }),
    received: t.exposeInt('received', { description: 'Texts that came in.' }),
    autoSent: t.exposeInt('autoSent', { description: 'Drafts that needed no human.' }),
    approvalRequested: t.exposeInt('approvalRequested', {
      description: 'Drafts that began to wait for an approver, counter-offers included.',
    }),
    escalated: t.exposeInt('escalated', { description: 'Escalations that were raised.' }),
    suppressed: t.exposeInt('suppressed', { description: 'Workflows that ended with no reply.' }),
    approved: t.exposeInt('approved', { description: 'Drafts that an approver approved, edited ones included.' }),
    edited: t.exposeInt('edited', { description: 'Those of the approved whose words were changed.' }),
    rejected: t.exposeInt('rejected', { description: 'Drafts that an approver rejected.' }),
    failed: t.exposeInt('failed', { description: 'Workflows given up.' }),
  }),
});

const CalibrationBucketRef = builder.objectRef<CalibrationBucket>('CalibrationBucket').implement({
  description:
    'What approvers made of the drafts of one tenth of confidence. Where confidence can be trusted, the share that is ' +
    'approved unchanged grows from tenth to tenth.',
  fields: (t) => ({
    from: t.exposeFloat('from', { description: 'Confidence from this on, 0 to 0.9.' }),
    to: t.exposeFloat('to', { description: 'Confidence below this; the highest tenth includes 1.' }),
    decided: t.exposeInt('decided', { description: 'Drafts that approvers approved, rejected or escalated.' }),
    approvedUnchanged: t.exposeInt('approvedUnchanged', { description: 'Approved as they were.' }),
    approvedEdited: t.exposeInt('approvedEdited', { description: 'Approved with other words.' }),
    rejected: t.exposeInt('rejected', { description: 'Rejected.' }),
    escalated: t.exposeInt('escalated', { description: 'Handed to a human.' }),
    averageConfidence: t.exposeFloat('averageConfidence', {
      nullable: true,
      description: 'Of those decided, 0 to 1; null without any.',
    }),
  }),
});

builder.queryFields((t) => ({
  metricsSeries: t.field({
    type: [MetricsBucketRef],
    longest: 31,
    description:
      'The numbers of a window up to now, bucket by bucket, oldest first, exact; buckets in which nothing happened are there ' +
      "too. LAST_HOUR by five minutes, TODAY by the hour, the others by the days of the business's time zone, of which the " +
      'first and the last may be parts. The sums are those of `metrics`.',
    authScopes: allowed('metricsSeries'),
    args: { window: t.arg({ type: MetricsWindowEnum, required: true, description: 'Since when.' }) },
    resolve: (_root, { window }, context) => readMetricsSeries(context, window),
  }),
  calibration: t.field({
    type: [CalibrationBucketRef],
    longest: 10,
    description:
      "What approvers decided in a window about the model's drafts, by tenths of their confidence, the lowest first; always " +
      'ten. Texts that no model wrote, such as counter-offers, are left out.',
    authScopes: allowed('calibration'),
    args: { window: t.arg({ type: MetricsWindowEnum, required: true, description: 'Since when.' }) },
    resolve: (_root, { window }, context) => readCalibration(context, window),
  }),
}));
