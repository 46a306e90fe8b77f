import { describe, expect, it } from 'vitest';
import { startTestGateway } from './support/gateway.ts';
import { DelinquentTenants, Portfolio } from './support/operations.ts';

describe('who owes', () => {
  it('is told page by page, the most pressing first, with whole records for one look-up more', async () => {
    const gateway = await startTestGateway();
    const analyst = await gateway.as('analyst');
    const read = async (variables: object) => (await analyst.data(DelinquentTenants, variables)).delinquentTenants;
    const first = await read({ page: 1, pageSize: 2 });
    expect(first).toMatchObject({ page: 1, pageSize: 2, hasNextPage: true });
    expect(first.tenants).toHaveLength(2);
    expect(first.tenants.every(({ phoneNumbers }) => phoneNumbers.every((number) => number.startsWith('•••')))).toBe(
      true,
    );
    expect(first.tenants.some(({ phoneNumbers }) => phoneNumbers.length > 0)).toBe(true);
    const calls = gateway.neighbours.collectionsMonitor.requests.map(({ path }) => path);
    expect(calls).toEqual(['/monitor/delinquent', '/monitor/tenants']);

    const all = await read({ pageSize: 100 });
    expect(all.tenants).toHaveLength(all.totalItems);
    const late = await read({ filter: { minDaysLate: 30, minAmountOwedCents: 100_000 } });
    expect(late.tenants.length).toBeGreaterThan(0);
    expect(late.tenants.every(({ daysLate, amountOwedCents }) => daysLate >= 30 && amountOwedCents >= 100_000)).toBe(
      true,
    );
  });

  it.each([
    [{ page: 0 }, 'page: counts from 1'],
    [{ pageSize: 101 }, 'pageSize: must be from 1 to 100'],
  ])('refuses %j', async (variables, message) => {
    const analyst = await (await startTestGateway()).as('analyst');
    const query = 'query ($page: Int, $pageSize: Int) { delinquentTenants(page: $page, pageSize: $pageSize) { page } }';
    const { errors } = await analyst.raw(query, variables);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('adds up in the portfolio', async () => {
    const gateway = await startTestGateway();
    const analyst = await gateway.as('analyst');
    const { portfolio } = await analyst.data(Portfolio, {});
    const { delinquentTenants } = await analyst.data(DelinquentTenants, { pageSize: 100 });
    const { tenants } = delinquentTenants;
    expect(portfolio.totalDelinquentTenants).toBe(tenants.length);
    expect(portfolio.totalAmountOwedCents).toBe(tenants.reduce((sum, tenant) => sum + tenant.amountOwedCents, 0));
  });
});
