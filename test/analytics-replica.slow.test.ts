import { expect, it, onTestFinished } from 'vitest';
import { createPrivateCluster, findServerPrograms } from './chaos/private-cluster.ts';
import { postgresAt } from './support/databases.ts';
import { startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { ReadMetrics, sendText, workflowReaches } from './support/operations.ts';

const AskAll = graphql(`
  query AskAll($from: DateTime) {
    metricsGroups(by: LANGUAGE, from: $from) { key }
    metricsSeries(window: TODAY) { received }
    workflows(first: 5) { totalCount nodes { route } }
    drafts(first: 5) { totalCount }
    escalations(first: 5) { totalCount }
    paymentPlans(first: 5) { totalCount }
    promises(first: 5) { totalCount }
    promiseRates(by: MONTH, from: "2026-01-01", to: "2026-12-31") { key }
    sentTexts(first: 5) { totalCount }
    calibration(window: TODAY) { from }
  }
`);

const programs = await findServerPrograms();

it.skipIf(programs === null)(
  'B76: analysts read a streaming copy, as old as it is; what they ask writes nothing, and while it is away nobody else notices',
  async () => {
    if (programs === null) throw new Error('no PostgreSQL');
    const server = await createPrivateCluster(programs);
    onTestFinished(server.remove);
    await server.start();
    const copy = await server.startCopy();
    onTestFinished(copy.remove);
    const gateway = await startTestGateway({
      database: postgresAt(server.url, async () => {}),
      config: { analyticsDatabaseUrl: copy.url },
    });
    const onCopy = postgresAt(copy.url, async () => {});
    const [service, approver, analyst] = await Promise.all([
      gateway.as('service'),
      gateway.as('approver'),
      gateway.as('analyst'),
    ]);
    const received = async (caller: typeof analyst) =>
      (await caller.data(ReadMetrics, { window: 'TODAY' })).metrics.received;

    await workflowReaches(approver, await sendText(service, '+18605550142', 'How much do I owe?'), 'SENT');
    await expect.poll(() => received(analyst)).toBe(1);
    const from = new Date(Date.now() - 3_600_000).toISOString();
    expect((await analyst.request(AskAll, { from })).errors).toBeUndefined();

    await onCopy.sql('select pg_wal_replay_pause()');
    await expect
      .poll(() => onCopy.sql('select pg_get_wal_replay_pause_state() as state'))
      .toEqual([{ state: 'paused' }]);
    await workflowReaches(approver, await sendText(service, '+12035550114', 'How much do I owe?'), 'SENT');
    expect(await received(approver)).toBe(2);
    expect(await received(analyst)).toBe(1);
    await onCopy.sql('select pg_wal_replay_resume()');
    await expect.poll(() => received(analyst)).toBe(2);

    await copy.stop('immediate');
    const away = await analyst.request(ReadMetrics, { window: 'TODAY' });
    expect(away.errors?.[0]?.extensions?.code).toBe('DATABASE_UNAVAILABLE');
    await workflowReaches(approver, await sendText(service, '+12035550114', 'How much do I owe now?'), 'SENT');
    await copy.start();
    await expect
      .poll(async () => (await analyst.request(ReadMetrics, { window: 'TODAY' })).data?.metrics.received)
      .toBe(3);
  },
);
