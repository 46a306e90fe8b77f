import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLocalTime, localDay } from '../src/domain/local-time.ts';
import { metricsWindows, startOf } from '../src/resolvers/metrics.ts';
import { startsOfBuckets } from '../src/resolvers/metrics-series.ts';
import { databaseKinds } from './support/databases.ts';
import { type Caller, callerOf, startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import type { MetricsWindow } from './support/graphql/graphql.ts';
import {
  ApproveDraft,
  EscalateDraft,
  pendingDraft,
  ReadMetrics,
  RejectDraft,
  sendText,
  workflowReaches,
} from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';

const ReadSeries = graphql(`
  query ReadSeries($window: MetricsWindow!) {
    metricsSeries(window: $window) {
      from to received autoSent approvalRequested escalated suppressed approved edited rejected failed
    }
  }
`);

const ReadCalibration = graphql(`
  query ReadCalibration($window: MetricsWindow!) {
    calibration(window: $window) { from to decided approvedUnchanged approvedEdited rejected escalated averageConfidence }
  }
`);

async function sums(caller: Caller, window: MetricsWindow) {
  const { metricsSeries } = await caller.data(ReadSeries, { window });
  const names = [
    'received',
    'autoSent',
    'escalated',
    'suppressed',
    'approved',
    'edited',
    'rejected',
    'failed',
  ] as const;
  return Object.fromEntries(names.map((name) => [name, metricsSeries.reduce((sum, bucket) => sum + bucket[name], 0)]));
}

describe.each(databaseKinds)('the numbers of a window in parts, on the %s database', (kind) => {
  it('come to those of the whole, in one call each', async () => {
    const calls: string[] = [];
    const gateway = await startTestGateway({ kind, onCall: (name) => calls.push(name) });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const empty = (await approver.data(ReadSeries, { window: 'LAST_HOUR' })).metricsSeries;
    expect(empty).toHaveLength(12);
    expect(empty.every(({ from, to }) => Date.parse(to) - Date.parse(from) === 300_000)).toBe(true);

    const unchanged = await pendingDraft(service, approver, james);
    await approver.data(ApproveDraft, { input: { draftId: unchanged.draft.id, version: 1 } });
    await workflowReaches(approver, unchanged.workflowId, 'SENT');
    const edited = await pendingDraft(service, approver, james);
    await approver.data(ApproveDraft, { input: { draftId: edited.draft.id, version: 1, body: 'We will call you.' } });
    const rejected = await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?');
    await approver.data(RejectDraft, { input: { draftId: rejected.draft.id, version: 1, reason: 'no' } });
    const escalated = await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?');
    await approver.data(EscalateDraft, { input: { draftId: escalated.draft.id, version: 1, reason: 'odd' } });
    await workflowReaches(approver, await sendText(service, denise, 'How much do I owe?'), 'SENT');
    await workflowReaches(approver, await sendText(service, denise, 'STOP'), 'SUPPRESSED');

    const analyst = await gateway.as('analyst');
    for (const window of metricsWindows) {
      const { metrics } = await analyst.data(ReadMetrics, { window });
      expect(metrics).toMatchObject({ received: 6, autoSent: 1, approved: 2, edited: 1, rejected: 1 });
      calls.length = 0;
      expect(metrics).toMatchObject(await sums(analyst, window));
      expect(calls.filter((name) => name.startsWith('measure'))).toEqual(['measure_series']);
    }
    const last = (await analyst.data(ReadSeries, { window: 'LAST_30_DAYS' })).metricsSeries.at(-1);
    expect(last).toMatchObject({ received: 6, approvalRequested: 4 });

    calls.length = 0;
    const { calibration } = await analyst.data(ReadCalibration, { window: 'TODAY' });
    expect(calls.filter((name) => name.startsWith('measure'))).toEqual(['measure_calibration']);
    expect(calibration.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 10 }, (_, tenth) => [tenth / 10, (tenth + 1) / 10]),
    );
    const drafts = [unchanged, edited, rejected, escalated].map(({ draft }) => draft.confidence);
    for (const { from, to, decided, averageConfidence, ...outcomes } of calibration) {
      // 1 is in the highest tenth; sums of weights are off by the last bits of a double.
      const inTenth = drafts.filter((confidence) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === from * 10);
      expect({ to, decided }).toEqual({ to, decided: inTenth.length });
      expect(Object.values(outcomes).reduce((sum: number, part) => sum + Number(part), 0)).toBe(decided);
      if (decided === 0) expect(averageConfidence).toBeNull();
      else expect(averageConfidence).toBeCloseTo(inTenth.reduce((a, b) => a + b) / decided, 10);
    }
    const total = (name: 'approvedUnchanged' | 'approvedEdited' | 'rejected' | 'escalated') =>
      calibration.reduce((sum, bucket) => sum + bucket[name], 0);
    expect(total('approvedUnchanged')).toBe(1);
    expect(total('approvedEdited')).toBe(1);
    expect(total('rejected')).toBe(1);
    expect(total('escalated')).toBe(1);
  });
});

describe.runIf(databaseKinds.includes('postgres'))('things that happened at other times', () => {
  it('each count in the bucket in which they happened, or in none', async () => {
    const gateway = await startTestGateway({ kind: 'postgres' });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const { draft } = await pendingDraft(service, approver, james);
    await gateway.database.sql(`begin; set local session_replication_role = replica;
      update events set at = at - interval '31 minutes' where action = 'draft.requested';
      update events set at = at - interval '61 minutes' where action = 'message.received'; commit`);
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: 1 } });
    const hour = (await approver.data(ReadSeries, { window: 'LAST_HOUR' })).metricsSeries;
    const placesOf = (name: 'received' | 'approvalRequested' | 'approved') =>
      hour.flatMap((bucket, place) => (bucket[name] > 0 ? place : []));
    expect({
      received: placesOf('received'),
      requested: placesOf('approvalRequested'),
      approved: placesOf('approved'),
    }).toEqual({ received: [], requested: [5], approved: [11] });
    const week = (await approver.data(ReadSeries, { window: 'LAST_7_DAYS' })).metricsSeries;
    expect(week.reduce((sum, { received }) => sum + received, 0)).toBe(1);
  });

  it('a text that a human wrote is nobody’s prediction', async () => {
    const gateway = await startTestGateway({ kind: 'postgres' });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const { draft } = await pendingDraft(service, approver, james);
    await gateway.database.sql(`update drafts set model = 'none'`);
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: 1 } });
    const { calibration } = await approver.data(ReadCalibration, { window: 'LAST_HOUR' });
    expect(calibration.every(({ decided }) => decided === 0)).toBe(true);
  });
});

it('somebody who may see some properties is told the numbers of these', async () => {
  const gateway = await startTestGateway();
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const { draft } = await pendingDraft(service, approver, james);
  await approver.data(RejectDraft, { input: { draftId: draft.id, version: 1, reason: 'no' } });
  await workflowReaches(approver, await sendText(service, denise, 'How much do I owe?'), 'SENT');
  for (const [property, received, decided] of [
    ['Maple Court', 1, 1],
    ['Harbor View', 1, 0],
    ['Elsewhere', 0, 0],
  ]) {
    const viewer = callerOf(gateway.url, await signToken('approver', { properties: [property] }));
    expect(await sums(viewer, 'LAST_7_DAYS')).toMatchObject({ received, rejected: decided });
    const { calibration } = await viewer.data(ReadCalibration, { window: 'TODAY' });
    expect(calibration.reduce((sum, tenth) => sum + tenth.decided, 0)).toBe(decided);
  }
  expect(await sums(approver, 'LAST_7_DAYS')).toMatchObject({ received: 2, autoSent: 1, rejected: 1 });
});

describe('the buckets of a window', () => {
  const local = (window: MetricsWindow, now: string, zone: string) =>
    startsOfBuckets(window, new Date(now), zone).map((start) => formatLocalTime(start, zone));

  it('are hours of the day that it is, also when clocks change', () => {
    expect(local('TODAY', '2026-03-08T08:30:00Z', 'America/New_York')).toEqual([
      '2026-03-08T00:00:00-05:00',
      '2026-03-08T01:00:00-05:00',
      '2026-03-08T03:00:00-04:00',
      '2026-03-08T04:00:00-04:00',
    ]);
    expect(local('TODAY', '2026-07-01T04:00:00Z', 'America/New_York')).toEqual(['2026-07-01T00:00:00-04:00']);
  });

  it('are days of the calendar, of which the first and the last are parts', () => {
    const days = local('LAST_7_DAYS', '2026-11-03T17:00:00Z', 'America/New_York');
    expect(days[0]).toBe('2026-10-27T13:00:00-04:00');
    expect(days.slice(1)).toEqual([
      '2026-10-28T00:00:00-04:00',
      '2026-10-29T00:00:00-04:00',
      '2026-10-30T00:00:00-04:00',
      '2026-10-31T00:00:00-04:00',
      '2026-11-01T00:00:00-04:00',
      '2026-11-02T00:00:00-05:00',
      '2026-11-03T00:00:00-05:00',
    ]);
  });

  it('follow each other from the beginning of the window to its end, a day each or less', () => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    const zones = fc.constantFrom('America/New_York', 'America/Santiago', 'America/Havana', 'Asia/Kathmandu', 'UTC');
    fc.assert(
      fc.property(instants, zones, fc.constantFrom(...metricsWindows), (now, zone, window) => {
        const starts = startsOfBuckets(window, now, zone);
        expect(starts[0]).toEqual(startOf(window, now, zone));
        expect(starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? start))).toBe(true);
        expect(starts.every((start, index) => index === 0 || start < now)).toBe(true);
        if (window !== 'LAST_7_DAYS' && window !== 'LAST_30_DAYS') return;
        const days = starts.map((start) => localDay(start, zone));
        expect(new Set(days).size).toBe(starts.length);
        expect(days.at(-1)).toBe(localDay(new Date(now.getTime() - 1), zone));
      }),
    );
  });
});
