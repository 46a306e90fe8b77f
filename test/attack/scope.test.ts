import { describe, expect, it } from 'vitest';
import { createMonitorScope } from '../../src/clients/monitor-scope.ts';
import { createSmsAgent } from '../../src/clients/sms-agent.ts';
import type { DelinquencyQuery } from '../../src/domain/delinquency.ts';
import type { Tenant } from '../../src/domain/tenant.ts';
import { startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { closedAfterTest, upstreamAt } from '../clients/upstream-at.ts';
import { callerOf, startTestGateway } from '../support/gateway.ts';
import { DelinquentTenants } from '../support/operations.ts';
import { signToken } from '../support/tokens.ts';

const tenant = (id: string, propertyName: string | null): Tenant => ({
  id,
  name: `Tenant ${id}`,
  unitName: null,
  propertyName,
  amountOwedCents: 100_00,
  tenantPortionCents: 100_00,
  daysLate: 3,
  language: 'en',
  timeZone: null,
  reliabilityScore: null,
  failedPaymentPlans: null,
  successfulPaymentPlans: null,
  phoneNumbers: [],
});

/** A Monitor that answers with everybody, whatever it is asked. */
function recklessMonitor(tenants: readonly Tenant[], records: readonly Tenant[] = tenants) {
  let lists = 0;
  return {
    lists: () => lists,
    getTenants: async (ids: readonly string[]) => ids.map((id) => records.find((record) => record.id === id) ?? null),
    findTenantId: async () => tenants[0]?.id ?? null,
    async listDelinquent({ page, pageSize }: DelinquencyQuery) {
      lists += 1;
      return {
        tenants: tenants.slice((page - 1) * pageSize, page * pageSize),
        totalItems: tenants.length,
        page,
        pageSize,
        hasNextPage: page * pageSize < tenants.length,
      };
    },
    portfolio: async () => ({ totalDelinquentTenants: tenants.length, totalAmountOwedCents: 1, averageDaysLate: 1 }),
  };
}

const here = Array.from({ length: 30 }, (_, index) => tenant(`here_${index}`, 'Maple Court'));
const there = Array.from({ length: 230 }, (_, index) => tenant(`there_${index}`, 'Harbor View'));
const mixed = [...there.slice(0, 100), ...here.slice(0, 10), ...there.slice(100), ...here.slice(10)];

describe('B56: what the Collections Monitor answers to somebody who sees some properties', () => {
  it('is of these alone in every operation, whatever it was asked for', async () => {
    const monitor = createMonitorScope(recklessMonitor(mixed), Date.now)(['Maple Court']);
    const leaked: string[] = [];
    const calls: { [M in keyof typeof monitor]?: () => Promise<unknown> } = {
      getTenants: () => monitor.getTenants(mixed.map(({ id }) => id)),
      findTenantId: () => monitor.findTenantId('+12035550114'),
      listDelinquent: () => monitor.listDelinquent({ page: 1, pageSize: 100 }),
      portfolio: () => monitor.portfolio().catch(() => null),
    };
    expect([...Object.keys(calls), 'properties'].sort()).toEqual(Object.keys(monitor).sort());
    for (const [name, call] of Object.entries(calls)) {
      const answer = JSON.stringify(await call());
      if (/there_|Harbor View|"totalDelinquentTenants"/.test(answer)) leaked.push(name);
    }
    expect(leaked).toEqual([]);
  });

  it('is paged and counted as if there were no others', async () => {
    const reckless = recklessMonitor(mixed);
    const monitor = createMonitorScope(reckless, Date.now)(['Maple Court']);
    const second = await monitor.listDelinquent({ page: 2, pageSize: 20, propertyName: 'Maple Court' });
    expect(second).toMatchObject({ totalItems: 30, page: 2, pageSize: 20, hasNextPage: false });
    expect(second.tenants.map(({ id }) => id)).toEqual(here.slice(20).map(({ id }) => id));
    // From then on also a page that happens to hold none of the others tells nothing of them.
    const last = await monitor.listDelinquent({ page: 13, pageSize: 20, propertyName: 'Maple Court' });
    expect(last).toMatchObject({ totalItems: 30, tenants: [], hasNextPage: false });
  });

  it('is of the one property that is asked for', async () => {
    const monitor = createMonitorScope(recklessMonitor(mixed), Date.now)(['Maple Court', 'Harbor View']);
    const asked = await monitor.listDelinquent({ page: 1, pageSize: 20, propertyName: 'Maple Court' });
    expect(asked.totalItems).toBe(30);
  });

  it('costs one call where it narrows its list', async () => {
    const honest = recklessMonitor(here);
    const monitor = createMonitorScope(honest, Date.now)(['Maple Court']);
    const page = await monitor.listDelinquent({ page: 1, pageSize: 20 });
    expect(page).toMatchObject({ totalItems: 30, hasNextPage: true });
    expect(honest.lists()).toBe(1);
  });

  it('is judged by the record where the list names no property', async () => {
    const list = [tenant('a', null), tenant('b', null), tenant('c', null)];
    const records = [tenant('a', 'Maple Court'), tenant('b', 'Harbor View')];
    const monitor = createMonitorScope(recklessMonitor(list, records), Date.now)(['Maple Court']);
    const { tenants } = await monitor.listDelinquent({ page: 1, pageSize: 20 });
    expect(tenants.map(({ id }) => id)).toEqual(['a']);
  });

  it('is an error, and no part of it, where its list has no end', async () => {
    const monitor = createMonitorScope(recklessMonitor(Array(2_500).fill(tenant('x', 'Harbor View'))), Date.now);
    const asked = monitor(['Maple Court']).listDelinquent({ page: 1, pageSize: 20 });
    await expect(asked).rejects.toThrow('lists more than 2000 tenants of other properties too');
  });

  it('shows through the API nobody of another property, though it ignores property_name', async () => {
    const gateway = await startTestGateway();
    gateway.neighbours.collectionsMonitor.narrowsByProperty = false;
    const everybody = (await (await gateway.as('approver')).data(DelinquentTenants, {})).delinquentTenants;
    const approver = callerOf(gateway.url, await signToken('approver', { properties: ['Maple Court'] }));
    const { delinquentTenants } = await approver.data(DelinquentTenants, {});
    expect(delinquentTenants.tenants.length).toBeGreaterThan(0);
    expect(delinquentTenants.tenants.length).toBeLessThan(everybody.tenants.length);
    expect(delinquentTenants.totalItems).toBe(delinquentTenants.tenants.length);
    const { data } = await approver.raw('{ delinquentTenants { tenants { propertyName } } }');
    expect(JSON.stringify(data)).not.toMatch(/Harbor View|Elm Street/);
  });
});

describe("B56: what the SMS Agent answers to who asks for a number's history", () => {
  const row = (fields: object) => ({
    id: 1,
    direction: 'inbound',
    message_content: 'mine',
    created_at: '2026-01-05T10:00:00Z',
    ...fields,
  });

  it('is what was said with that number', async () => {
    const standIn = closedAfterTest(await startSmsAgent({ host: '127.0.0.1', port: 0 }));
    const agent = closedAfterTest(createSmsAgent(upstreamAt(standIn.url)));
    const ask = async (body: object) => {
      standIn.intercept = () => ({ status: 200, body });
      return (await agent.history('+12035550114', 20)).map((message) => message.body);
    };
    const other = { message_content: 'of somebody else' };
    expect(
      await ask({
        phone_number_canonical: '+12035550114',
        messages: [
          row({ from_number: '(203) 555-0114' }),
          row({ from_number: null }),
          row({ from_number: '+18605550142', ...other }),
          row({ direction: 'outbound', to_number: '+18605550142', twilio_sid: 'SM1', ...other }),
        ],
      }),
    ).toEqual(['mine', 'mine']);
    expect(await ask({ phone_number_canonical: '+18605550142', messages: [row(other)] })).toEqual([]);
    // A spelling that is no number proves nothing.
    expect(await ask({ phone_number_canonical: 'james', messages: [row({})] })).toEqual(['mine']);
  });
});
