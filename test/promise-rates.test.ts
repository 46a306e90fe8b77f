import { expect, it } from 'vitest';
import { databaseKinds } from './support/databases.ts';
import { callerOf, startTestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import type { PromiseGrouping } from './support/graphql/graphql.ts';
import { ReadMetrics } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const ReadPromiseRates = graphql(`
  query ReadPromiseRates($by: PromiseGrouping!, $from: Date!, $to: Date!, $propertyNames: [String!]) {
    promiseRates(by: $by, from: $from, to: $to, propertyNames: $propertyNames) {
      key kept partial broken open keptRate promisedCents paidCents
    }
  }
`);

/** Two properties, a tenant of none, and promises over two months. */
const rows = [
  `insert into conversations (phone_number, tenant_id) values
    ('+12035559001', 'elm'), ('+12035559002', 'oak'), ('+12035559003', 'stray')`,
  `update conversations set property_name = case tenant_id when 'elm' then 'Elm Court' when 'oak' then 'Oak Row' end
    where tenant_id in ('elm', 'oak', 'stray')`,
  `insert into promises (conversation_id, tenant_id, status, amount_cents, paid_cents, due_date, counts_from)
  select c.id, c.tenant_id, p.status, 10000, p.paid, p.due::date, now() from (values
    ('elm', 'KEPT', 10000, '2026-06-29'), ('elm', 'BROKEN', 0, '2026-07-01'), ('elm', 'KEPT', 10000, '2026-07-08'),
    ('elm', 'CANCELLED', 0, '2026-07-08'), ('elm', 'UNCLEAR', 0, '2026-07-08'), ('elm', 'KEPT', 10000, '2026-09-01'),
    ('oak', 'PARTIAL', 2500, '2026-07-05'), ('oak', 'OPEN', 0, '2026-07-07'), ('stray', 'OPEN', 0, '2026-07-08')
  ) p (tenant, status, paid, due) join conversations c on c.tenant_id = p.tenant`,
];

it.each(databaseKinds.filter((kind) => kind !== 'supabase'))(
  'B65, B56: kept rates are counted by the day on which promises were due, for those that may be seen (%s)',
  async (kind) => {
    const gateway = await startTestGateway({ kind });
    for (const statement of rows) await gateway.database.sql(statement);
    const analyst = await gateway.as('analyst');
    const range = { from: '2026-06-29', to: '2026-07-31' };
    const read = async (by: PromiseGrouping, caller = analyst, propertyNames?: string[]) =>
      (await caller.data(ReadPromiseRates, { by, ...range, ...(propertyNames && { propertyNames }) })).promiseRates;

    const none = { kept: 0, partial: 0, broken: 0, open: 0 };
    expect(await read('WEEK')).toEqual([
      {
        ...none,
        key: '2026-06-29',
        kept: 1,
        partial: 1,
        broken: 1,
        keptRate: 1 / 3,
        promisedCents: 30_000,
        paidCents: 12_500,
      },
      { ...none, key: '2026-07-06', kept: 1, open: 2, keptRate: 1, promisedCents: 30_000, paidCents: 10_000 },
    ]);
    expect(await read('MONTH')).toMatchObject([
      { key: '2026-06-01', kept: 1 },
      { key: '2026-07-01', kept: 1, partial: 1, broken: 1, open: 2, keptRate: 1 / 3 },
    ]);
    const elm = { key: 'Elm Court', kept: 2, broken: 1, keptRate: 2 / 3 };
    expect(await read('PROPERTY')).toMatchObject([
      elm,
      { key: 'Oak Row', partial: 1, open: 1, keptRate: 0 },
      { key: null, open: 1, keptRate: null },
    ]);
    expect(await read('PROPERTY', analyst, ['Elm Court'])).toMatchObject([elm]);

    const limited = callerOf(gateway.url, await signToken('analyst', { properties: ['Elm Court'] }));
    expect(await read('PROPERTY', limited)).toMatchObject([elm]);
    expect(await read('PROPERTY', limited, ['Oak Row'])).toEqual([]);
    const service = await gateway.as('service');
    const refused = await service.request(ReadPromiseRates, { by: 'WEEK', ...range });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const backwards = await analyst.request(ReadPromiseRates, { by: 'WEEK', from: range.to, to: range.from });
    expect(backwards.errors?.[0]?.message).toBe('to: is before from.');
    const long = await analyst.request(ReadPromiseRates, { by: 'WEEK', from: '2020-01-01', to: range.to });
    expect(long.errors?.[0]?.message).toContain('at most 400 days');
  },
);

it('B76: the numbers of a window say how many promises were kept and broken in it', async () => {
  const gateway = await startTestGateway();
  await gateway.database.sql(`insert into conversations (phone_number, tenant_id) values ('+12035559001', 'elm')`);
  await gateway.database.sql(`select append_event(c.id, 'system', a, '{}') from conversations c,
      unnest('{promise.kept,promise.kept,promise.partial,promise.broken,promise.made}'::text[]) a`);
  const { metrics } = await (await gateway.as('analyst')).data(ReadMetrics, { window: 'TODAY' });
  expect(metrics).toMatchObject({ promisesKept: 2, promisesBroken: 2 });
});
