import { describe, expect, it, onTestFinished } from 'vitest';
import { rangeOfDay } from '../src/resolvers/metrics.ts';
import { openPostgresReplica } from '../src/store/postgres-replica.ts';
import { borrowDatabase } from './support/borrowed-database.ts';
import { databaseKinds, quickestKind } from './support/databases.ts';
import { callerOf, startTestGateway, type TestGatewayOptions } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import type { SentTextFilter } from './support/graphql/graphql.ts';
import {
  ApproveDraft,
  pendingDraft,
  ReadMetrics,
  RejectDraft,
  sendText,
  workflowReaches,
} from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const MetricsGroups = graphql(`
  query MetricsGroups($by: MetricsGrouping!, $from: DateTime, $to: DateTime, $languages: [String!], $propertyNames: [String!]) {
    metricsGroups(by: $by, from: $from, to: $to, languages: $languages, propertyNames: $propertyNames) {
      key autoSent approvalRequested approved edited rejected escalated approvalRate
      textSeconds { p50 p95 } decisionSeconds { p50 }
    }
  }
`);
const MetricsOfRange = graphql(`
  query MetricsOfRange($from: DateTime, $to: DateTime, $day: Date) {
    metrics(from: $from, to: $to, day: $day) { received approved rejected drafted }
  }
`);
const PlansBelow = graphql(`
  query PlansBelow($coverageBelow: Float) {
    paymentPlans(filter: { coverageBelow: $coverageBelow }) { totalCount nodes { coverage } }
  }
`);
const SentTexts = graphql(`
  query SentTexts($filter: SentTextFilter) {
    sentTexts(filter: $filter) {
      totalCount
      nodes { sentAt kind alone body propertyName workflow { id } draft { decidedBy checks { name passed } claims { text supported } } }
    }
  }
`);

const james = '+12035550114';
const maria = '+18605550123';
const denise = '+18605550142';

async function opened(options: TestGatewayOptions = {}) {
  const gateway = await startTestGateway(options);
  const [service, approver] = [await gateway.as('service'), await gateway.as('approver')];
  const from = new Date(Date.now() - 60_000).toISOString();
  return { gateway, service, approver, analyst: await gateway.as('analyst'), from };
}

describe.each(databaseKinds)('questions of who analyses, on the %s database', (kind) => {
  it('B76: approval rates by language, property and approver in a range, and how long from text to decision', async () => {
    const { service, approver, analyst, from } = await opened({ kind });
    const first = await pendingDraft(service, approver, james);
    await approver.data(ApproveDraft, { input: { draftId: first.draft.id, version: 1 } });
    const second = await pendingDraft(service, approver, maria, '¿Puedo pagar 100 por semana por 4 semanas?');
    await approver.data(RejectDraft, { input: { draftId: second.draft.id, version: 1, reason: 'no' } });
    await workflowReaches(approver, await sendText(service, denise, 'How much do I owe?'), 'SENT');

    const groups = async (by: 'LANGUAGE' | 'PROPERTY' | 'APPROVER' | 'ROUTE', more = {}) =>
      (await analyst.data(MetricsGroups, { by, from, ...more })).metricsGroups;
    const byLanguage = await groups('LANGUAGE');
    expect(byLanguage.find(({ key }) => key === 'es')).toMatchObject({ approved: 0, rejected: 1, approvalRate: 0 });
    expect(byLanguage.find(({ key }) => key === 'en')).toMatchObject({ approved: 1, autoSent: 1, approvalRate: 1 });
    for (const { key, approved, rejected, textSeconds, decisionSeconds } of byLanguage) {
      expect([key, approved + rejected > 0]).toEqual([key, textSeconds.p50 !== null]);
      expect(textSeconds.p50 ?? 1).toBeGreaterThanOrEqual(decisionSeconds.p50 ?? 0);
    }
    const byProperty = await groups('PROPERTY');
    expect(byProperty.find(({ key }) => key === 'Maple Court')).toMatchObject({
      approved: 1,
      rejected: 1,
      approvalRate: 0.5,
    });
    expect(byProperty.find(({ key }) => key === 'Harbor View')).toMatchObject({ autoSent: 1, approvalRate: null });
    expect((await groups('APPROVER')).map(({ approved, rejected }) => [approved, rejected])).toContainEqual([1, 1]);
    expect((await groups('ROUTE')).map(({ key }) => key).toSorted()).toEqual(['APPROVAL', 'AUTO_SEND']);
    expect((await groups('LANGUAGE', { languages: ['es'] })).map(({ key }) => key)).toEqual(['es']);
    expect((await groups('PROPERTY', { propertyNames: ['Harbor View'] })).map(({ key }) => key)).toEqual([
      'Harbor View',
    ]);
    expect(await groups('LANGUAGE', { from: '2025-01-01T00:00:00Z', to: '2025-02-01T00:00:00Z' })).toEqual([]);

    const whole = (await analyst.data(MetricsOfRange, { from })).metrics;
    expect(whole).toMatchObject({ received: 3, approved: 1, rejected: 1 });
    expect((await analyst.data(MetricsOfRange, { from, to: from })).metrics.received).toBe(0);
    expect((await analyst.data(ReadMetrics, { window: 'LAST_HOUR' })).metrics.received).toBe(3);
    expect((await analyst.data(PlansBelow, { coverageBelow: 1 })).paymentPlans.totalCount).toBeGreaterThan(0);
    for (const { coverage } of (await analyst.data(PlansBelow, { coverageBelow: 0.9 })).paymentPlans.nodes) {
      expect(coverage).toBeLessThan(0.9);
    }
    expect((await analyst.data(PlansBelow, { coverageBelow: 0 })).paymentPlans.totalCount).toBe(0);
  });
});

describe('a database for analysts', () => {
  it.skipIf(!databaseKinds.includes('postgres'))(
    'B76: what analysts ask goes to the copy and only reads; all else stays with the database',
    async () => {
      const database = await borrowDatabase('postgres');
      onTestFinished(() => database.drop());
      if (database.config.kind !== 'postgres') throw new Error('no PostgreSQL');
      const calls: string[] = [];
      const { service, approver, analyst } = await opened({
        database,
        config: { analyticsDatabaseUrl: database.config.url },
        onCall: (name) => calls.push(name),
      });
      await workflowReaches(approver, await sendText(service, denise, 'How much do I owe?'), 'SENT');
      calls.length = 0;
      expect((await analyst.data(ReadMetrics, { window: 'TODAY' })).metrics.received).toBe(1);
      expect((await analyst.data(SentTexts, { filter: {} })).sentTexts.totalCount).toBe(1);
      expect(calls.filter((name) => /measure|sent_texts/.test(name))).toEqual([]);
      await approver.data(ReadMetrics, { window: 'TODAY' });
      expect(calls).toContain('measure_window');

      const replica = openPostgresReplica({
        url: database.config.url,
        poolSize: 1,
        statementMs: 5_000,
        onConnectionLost() {},
      });
      await expect(replica.call('beat', { p_new_page: false })).rejects.toThrow();
      expect(await replica.call('schema_serves_from', {})).toMatch(/^\d{4}$/);
      await replica.close();
    },
  );

  it('B76: an analyst is told that it is away, and nobody else notices', async () => {
    const { approver, analyst } = await opened({
      config: { analyticsDatabaseUrl: 'postgres://nobody@127.0.0.1:9/none' },
    });
    const away = await analyst.request(ReadMetrics, { window: 'TODAY' });
    expect(away.errors?.[0]?.extensions?.code).toBe('DATABASE_UNAVAILABLE');
    expect((await approver.data(ReadMetrics, { window: 'TODAY' })).metrics.received).toBe(0);
  });
});

describe('what was sent', () => {
  const timeZone = 'America/New_York';
  const today = () => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());

  it('B76: all that went out without a person on a day of the business, fixed texts too, with its figures', async () => {
    const { service, approver, analyst } = await opened({ kind: quickestKind });
    const auto = await sendText(service, denise, 'How much do I owe?');
    await workflowReaches(approver, auto, 'SENT');
    await sendText(service, denise, 'HELP');
    const decided = await pendingDraft(service, approver, james);
    await approver.data(ApproveDraft, { input: { draftId: decided.draft.id, version: 1 } });
    await workflowReaches(approver, decided.workflowId, 'SENT');

    const sent = async (filter: SentTextFilter) => (await approver.data(SentTexts, { filter })).sentTexts;
    await expect
      .poll(async () => (await sent({ alone: true, day: today() })).nodes.map(({ kind }) => kind))
      .toEqual(['help', 'reply']);
    const [, reply] = (await sent({ alone: true, day: today() })).nodes;
    expect(reply).toMatchObject({ alone: true, propertyName: 'Harbor View', workflow: { id: auto } });
    expect(reply?.draft?.checks.find(({ name }) => name === 'figures')?.passed).toBe(true);
    expect((await sent({ alone: false })).nodes.map(({ workflow }) => workflow.id)).toEqual([decided.workflowId]);
    const ofFilter = async (filter: SentTextFilter) => (await sent(filter)).nodes.map(({ workflow }) => workflow.id);
    expect(await ofFilter({ languages: ['en'] })).toEqual([decided.workflowId, auto]);
    expect(await ofFilter({ languages: ['es'] })).toEqual([]);
    const decider = (await sent({ alone: false })).nodes[0]?.draft?.decidedBy ?? '';
    expect(await ofFilter({ decidedBy: [decider], languages: ['en', 'es'] })).toEqual([decided.workflowId]);
    expect(await ofFilter({ decidedBy: ['nobody'] })).toEqual([]);
    expect((await sent({ day: '2025-01-01' })).totalCount).toBe(0);
    const masked = (await analyst.data(SentTexts, { filter: {} })).sentTexts.nodes;
    expect(masked.every(({ body }) => /^\[\d+ characters\]$/.test(body))).toBe(true);
  });

  it('B76: whose token names properties is told of these', async () => {
    const { gateway, service, approver, from } = await opened();
    await workflowReaches(approver, await sendText(service, denise, 'How much do I owe?'), 'SENT');
    await workflowReaches(approver, await sendText(service, james, 'How much do I owe?'), 'SENT');
    const limited = callerOf(gateway.url, await signToken('analyst', { properties: ['Maple Court'] }));
    const { sentTexts } = await limited.data(SentTexts, { filter: {} });
    expect(sentTexts.nodes.map(({ propertyName }) => propertyName)).toEqual(['Maple Court']);
    const { metricsGroups } = await limited.data(MetricsGroups, { by: 'PROPERTY', from });
    expect(metricsGroups.map(({ key }) => key)).toEqual(['Maple Court']);
  });

  it('B76: a stretch that is none is refused in words', async () => {
    const { analyst } = await opened();
    const refusal = async (args: string) =>
      (await analyst.raw(`{ metrics(${args}) { received } }`)).errors?.[0]?.message;
    expect(await refusal('window: TODAY, day: "2026-01-01"')).toContain('Name one of window, day and from');
    expect(await refusal('from: "2020-01-01T00:00:00Z"')).toContain('at most 400 days');
    expect(await refusal('from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z"')).toContain('is before from');
  });

  it('B76: a day of the business begins and ends with its midnights, also when clocks change', () => {
    const hours = (day: string) => {
      const { from, to } = rangeOfDay(day, timeZone);
      return [from.toISOString(), (to.getTime() - from.getTime()) / 3_600_000];
    };
    expect(hours('2026-01-15')).toEqual(['2026-01-15T05:00:00.000Z', 24]);
    expect(hours('2026-03-08')).toEqual(['2026-03-08T05:00:00.000Z', 23]);
    expect(hours('2026-11-01')).toEqual(['2026-11-01T04:00:00.000Z', 25]);
    expect(rangeOfDay('2026-01-15', 'Pacific/Kiritimati').from.toISOString()).toBe('2026-01-14T10:00:00.000Z');
  });
});
