import { describe, expect, it } from 'vitest';
import { startOf } from '../src/resolvers/metrics.ts';
import { databaseKinds } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import {
  ApproveDraft,
  EscalateDraft,
  pendingDraft,
  ReadMetrics,
  RejectDraft,
  sendText,
  workflowReaches,
} from './support/operations.ts';

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';

const nothing = {
  received: 0,
  drafted: 0,
  autoSent: 0,
  approved: 0,
  edited: 0,
  rejected: 0,
  overrides: 0,
  escalated: 0,
  suppressed: 0,
  failed: 0,
  paymentPlans: 0,
  promisesKept: 0,
  promisesBroken: 0,
  averageConfidence: null,
  autoSendRate: null,
  approvalRate: null,
  routeSeconds: { p50: null, p95: null, p99: null },
  decisionSeconds: { p50: null, p95: null, p99: null },
};

describe.each(databaseKinds)('metrics on the %s database', (kind) => {
  it('count what happened in the window, in one call', async () => {
    const calls: string[] = [];
    const gateway = await startTestGateway({ kind, onCall: (name) => calls.push(name) });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    expect((await approver.data(ReadMetrics, { window: 'TODAY' })).metrics).toEqual(nothing);

    const approved = await pendingDraft(service, approver, james);
    await approver.data(ApproveDraft, { input: { draftId: approved.draft.id, version: 1, body: 'We will call you.' } });
    await workflowReaches(approver, approved.workflowId, 'SENT');
    const rejected = await pendingDraft(service, approver, maria, 'Puedo pagar 100 por semana?');
    await approver.data(RejectDraft, { input: { draftId: rejected.draft.id, version: 1, reason: 'no' } });
    const escalated = await pendingDraft(service, approver, james);
    await approver.raw(
      `mutation { regenerateDraft(input: { draftId: "${escalated.draft.id}", version: 1 }) { __typename } }`,
    );
    const again = await workflowReaches(approver, escalated.workflowId, 'AWAITING_APPROVAL');
    if (!again.draft) throw new Error('no draft');
    await approver.data(EscalateDraft, { input: { draftId: again.draft.id, version: 1, reason: 'odd' } });
    const sent = await workflowReaches(approver, await sendText(service, denise, 'How much do I owe?'), 'SENT');
    await workflowReaches(approver, await sendText(service, denise, 'STOP'), 'SUPPRESSED');

    calls.length = 0;
    const { metrics } = await (await gateway.as('analyst')).data(ReadMetrics, { window: 'LAST_HOUR' });
    expect(calls.filter((name) => name === 'measure_window')).toHaveLength(1);
    expect(metrics).toMatchObject({
      received: 5,
      drafted: 5,
      autoSent: 1,
      approved: 1,
      edited: 1,
      rejected: 1,
      overrides: 0,
      escalated: 1,
      suppressed: 1,
      failed: 0,
      paymentPlans: 3,
      promisesKept: 0,
      promisesBroken: 0,
      autoSendRate: 1 / 5,
      approvalRate: 1 / 3,
    });
    const confidences = [approved.draft, rejected.draft, escalated.draft, again.draft].map((draft) => draft.confidence);
    const sum = [...confidences, sent.draft?.confidence ?? Number.NaN].reduce((a, b) => a + b);
    expect(metrics.averageConfidence).toBeCloseTo(sum / 5, 10);
    for (const { p50, p95, p99 } of [metrics.routeSeconds, metrics.decisionSeconds]) {
      expect(p50).toBeGreaterThan(0);
      expect(p95).toBeGreaterThanOrEqual(p50 ?? 0);
      expect(p99).toBeGreaterThanOrEqual(p95 ?? 0);
      expect(p99).toBeLessThan(30);
    }
    for (const window of ['LAST_7_DAYS', 'LAST_30_DAYS'] as const) {
      expect((await approver.data(ReadMetrics, { window })).metrics).toEqual(metrics);
    }
  });
});

describe.runIf(databaseKinds.includes('postgres'))('metrics of things that took time', () => {
  it('what happened before the window counts only where its end lies in it', async () => {
    const gateway = await startTestGateway({ kind: 'postgres' });
    const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
    const { workflowId, draft } = await pendingDraft(service, approver, james);
    // As if the draft had waited for two hours already, since a text that took 30 seconds to route.
    await gateway.database.sql(`begin; set local session_replication_role = replica;
      update events set at = at - interval '2 hours'; update drafts set created_at = created_at - interval '2 hours';
      update events set at = at - interval '30 seconds' where action = 'message.received'; commit`);
    await approver.data(ApproveDraft, { input: { draftId: draft.id, version: 1 } });
    await workflowReaches(approver, workflowId, 'SENT');
    const { metrics } = await approver.data(ReadMetrics, { window: 'LAST_HOUR' });
    expect(metrics).toMatchObject({ received: 0, drafted: 0, approved: 1, edited: 0, approvalRate: 1 });
    expect(metrics.routeSeconds.p50).toBeNull();
    expect(metrics.decisionSeconds.p50).toBeCloseTo(7_200, -1);
    const week = (await approver.data(ReadMetrics, { window: 'LAST_7_DAYS' })).metrics;
    expect(week).toMatchObject({ received: 1, drafted: 1, approved: 1, paymentPlans: 1 });
    expect(week.routeSeconds.p99).toBeGreaterThan(30);
    expect(week.routeSeconds.p99).toBeLessThan(60);
  });
});

describe('the beginning of a window', () => {
  it.each([
    ['America/New_York', '2026-07-01T12:00:00Z', '2026-07-01T04:00:00Z'],
    ['America/New_York', '2026-07-01T03:59:59Z', '2026-06-30T04:00:00Z'],
    ['America/New_York', '2026-07-01T04:00:00Z', '2026-07-01T04:00:00Z'],
    // Clocks go forward and back at two in the morning: midnight had the other offset.
    ['America/New_York', '2026-03-08T20:00:00Z', '2026-03-08T05:00:00Z'],
    ['America/New_York', '2026-11-01T20:00:00Z', '2026-11-01T04:00:00Z'],
    // There is no midnight on that day: it begins at one.
    ['America/Santiago', '2026-09-06T15:00:00Z', '2026-09-06T04:00:00Z'],
    // Midnight comes twice on that day; the earlier one begins it.
    ['America/Havana', '2026-11-01T20:00:00Z', '2026-11-01T04:00:00Z'],
    ['Pacific/Kiritimati', '2026-07-01T12:00:00Z', '2026-07-01T10:00:00Z'],
  ])('TODAY in %s at %s began at %s', (zone, now, began) => {
    expect(startOf('TODAY', new Date(now), zone).toISOString()).toBe(new Date(began).toISOString());
  });

  it('the others are lengths of time', () => {
    const now = new Date('2026-03-09T12:00:00Z');
    expect(startOf('LAST_HOUR', now, 'America/New_York')).toEqual(new Date('2026-03-09T11:00:00Z'));
    expect(startOf('LAST_7_DAYS', now, 'America/New_York')).toEqual(new Date('2026-03-02T12:00:00Z'));
    expect(startOf('LAST_30_DAYS', now, 'America/New_York')).toEqual(new Date('2026-02-07T12:00:00Z'));
  });
});
