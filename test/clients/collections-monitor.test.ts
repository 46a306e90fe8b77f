import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CollectionsMonitor, createCollectionsMonitor } from '../../src/clients/collections-monitor.ts';
import { UpstreamError } from '../../src/clients/upstream-error.ts';
import {
  type CollectionsMonitorOptions,
  type CollectionsMonitorStandIn,
  startCollectionsMonitor,
} from '../../src/sandbox/collections-monitor.ts';
import type { Answer } from '../../src/sandbox/interception.ts';
import type { CollectionsTenant } from '../../src/sandbox/tenants.ts';
import { closeAfterEach } from './closing.ts';
import { tenantRecord } from './tenant-record.ts';
import { closedAfterTest, upstreamAt } from './upstream-at.ts';

const opened = closeAfterEach();
afterEach(() => vi.useRealTimers());

const monitorAt = (url: string) => closedAfterTest(createCollectionsMonitor(upstreamAt(url)));

async function startMonitor(
  options: Partial<CollectionsMonitorOptions> = {},
): Promise<{ standIn: CollectionsMonitorStandIn; monitor: CollectionsMonitor }> {
  const standIn = opened(await startCollectionsMonitor({ host: '127.0.0.1', port: 0, ...options }));
  return { standIn, monitor: monitorAt(standIn.url) };
}

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `tenant_${index}`);
const recordsOf = (count: number) => idsOf(count).map((id) => tenantRecord(id));
const askedIds = (standIn: CollectionsMonitorStandIn) =>
  standIn.requests.map((request) => request.query.get('ids')?.split(',') ?? []);
const batchOf = (tenants: readonly unknown[]): Answer => ({
  status: 200,
  body: { success: true, data: { tenants }, timestamp: '2026-01-05T10:00:00Z' },
});

/** What the Collections Monitor says of one tenant, read by the client. */
async function readTenant(fields: Partial<Record<keyof CollectionsTenant, unknown>>) {
  const { standIn, monitor } = await startMonitor();
  standIn.intercept = () => batchOf([{ ...tenantRecord('t1'), ...fields }]);
  const [tenant] = await monitor.getTenants(['t1']);
  return tenant;
}

describe('many tenants at once', () => {
  test('many ids are one call', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(40) });
    const tenants = await monitor.getTenants(idsOf(40).reverse());
    expect(tenants.map((tenant) => tenant !== null && 'id' in tenant && tenant.id)).toEqual(idsOf(40).reverse());
    expect(standIn.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /monitor/tenants']);
  });

  test('more than 100 ids travel in chunks of at most 100', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(250) });
    const tenants = await monitor.getTenants(idsOf(250));
    expect(tenants.map((tenant) => tenant !== null && 'id' in tenant && tenant.id)).toEqual(idsOf(250));
    expect(
      askedIds(standIn)
        .map((ids) => ids.length)
        .sort(),
    ).toEqual([100, 100, 50]);
    expect(askedIds(standIn).flat().sort()).toEqual(idsOf(250).sort());
  });

  test('an id that is asked for twice is sent once and answered twice', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(2) });
    const tenants = await monitor.getTenants(['tenant_1', 'tenant_0', 'tenant_1']);
    expect(tenants).toEqual([
      expect.objectContaining({ id: 'tenant_1' }),
      expect.objectContaining({ id: 'tenant_0' }),
      expect.objectContaining({ id: 'tenant_1' }),
    ]);
    expect(askedIds(standIn)).toEqual([['tenant_1', 'tenant_0']]);
  });

  test('an unknown id is null, and does not disturb the others', async () => {
    const { monitor } = await startMonitor({ tenants: recordsOf(1) });
    expect(await monitor.getTenants(['nobody', 'tenant_0', 'no-one'])).toEqual([
      null,
      expect.objectContaining({ id: 'tenant_0' }),
      null,
    ]);
  });

  test('names of what every object has are ids like others', async () => {
    const { monitor } = await startMonitor({ tenants: [] });
    expect(await monitor.getTenants(['constructor', '__proto__', 'toString'])).toEqual([null, null, null]);
  });

  test.each(['', ' ', 'a b', 'a,b', 'a/../b', 'a?b', 'ü', 'a\n', 'x'.repeat(51)])(
    'an id that the service would refuse belongs to nobody and is never asked for: %j',
    async (id) => {
      const { standIn, monitor } = await startMonitor({ tenants: recordsOf(1) });
      expect(await monitor.getTenants([id])).toEqual([null]);
      expect(standIn.requests).toEqual([]);
      expect(await monitor.getTenants([id, 'tenant_0'])).toEqual([null, expect.objectContaining({ id: 'tenant_0' })]);
      expect(askedIds(standIn)).toEqual([['tenant_0']]);
    },
  );

  test('no ids are no call', async () => {
    const { standIn, monitor } = await startMonitor();
    expect(await monitor.getTenants([])).toEqual([]);
    expect(standIn.requests).toEqual([]);
  });

  test('one broken record fails its own id only', async () => {
    const { standIn, monitor } = await startMonitor();
    standIn.intercept = () =>
      batchOf([tenantRecord('t1'), { ...tenantRecord('t2'), amount_owed: 'about 500' }, tenantRecord('t3')]);
    const [first, second, third] = await monitor.getTenants(['t1', 't2', 't3']);
    expect(first).toMatchObject({ id: 't1' });
    expect(second).toBeInstanceOf(UpstreamError);
    expect(second).toMatchObject({ kind: 'unavailable', service: 'Collections Monitor' });
    expect(third).toMatchObject({ id: 't3' });
  });

  test.each([{ ...tenantRecord('t2'), tenant_id: {} }, {}, null, 'rubbish'])(
    'B5: a record that cannot be told whose it is does not fail those that can, and nobody counts as unknown: %#',
    async (record) => {
      const { standIn, monitor } = await startMonitor();
      standIn.intercept = () => batchOf([tenantRecord('t1'), record]);
      const [first, second] = await monitor.getTenants(['t1', 't2']);
      expect(first).toMatchObject({ id: 't1' });
      // Null would say that nobody has this id, and hand the conversation to a human for good.
      expect(second).toBeInstanceOf(UpstreamError);
      expect(second).toMatchObject({ kind: 'unavailable' });
    },
  );

  test('when the call fails, each id of its chunk gets the error, and the other chunks their tenants', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(101) });
    standIn.intercept = ({ query }) =>
      query.get('ids') === 'tenant_100' ? { status: 400, body: { detail: 'no' } } : undefined;
    const tenants = await monitor.getTenants(idsOf(101));
    expect(tenants.slice(0, 100).every((tenant) => tenant !== null && 'id' in tenant)).toBe(true);
    expect(tenants[100]).toMatchObject({ kind: 'refused' });
  });
});

test.each([true, false])(
  'a caller that gives up gets its reason, not an answer for each id: batch %s',
  async (batchEndpoint) => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(5), batchEndpoint });
    await monitor.getTenants(['tenant_0']);
    standIn.intercept = () => 'hang';
    const caller = new AbortController();
    const asking = monitor.getTenants(idsOf(5), caller.signal);
    setTimeout(() => caller.abort(new Error('no time')), 30);
    await expect(asking).rejects.toThrow('no time');
  },
);

describe('a deployment without the batch endpoint', () => {
  test.each([404, 405])('a %i falls back to one call for each distinct id', async (status) => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(2) });
    standIn.intercept = ({ path }) => (path === '/monitor/tenants' ? { status, body: { detail: 'no' } } : undefined);
    expect(await monitor.getTenants(['tenant_0', 'nobody', 'tenant_1', 'tenant_0'])).toEqual([
      expect.objectContaining({ id: 'tenant_0' }),
      null,
      expect.objectContaining({ id: 'tenant_1' }),
      expect.objectContaining({ id: 'tenant_0' }),
    ]);
    expect(standIn.requests.map(({ path }) => path).sort()).toEqual([
      '/monitor/tenant/nobody',
      '/monitor/tenant/tenant_0',
      '/monitor/tenant/tenant_1',
      '/monitor/tenants',
    ]);
  });

  test('a bounded number of them at once', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(60), batchEndpoint: false });
    let inFlight = 0;
    let most = 0;
    standIn.intercept = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inFlight -= 1;
      return undefined;
    };
    const tenants = await monitor.getTenants(idsOf(60));
    expect(tenants.every((tenant) => tenant !== null && 'id' in tenant)).toBe(true);
    expect(most).toBeLessThanOrEqual(8);
    expect(most).toBeGreaterThan(1);
  });

  test('is remembered for a while, then tried again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-05T10:00:00Z') });
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(1), batchEndpoint: false });
    const batchCalls = () => standIn.requests.filter(({ path }) => path === '/monitor/tenants').length;
    await monitor.getTenants(['tenant_0']);
    await monitor.getTenants(['tenant_0']);
    expect(batchCalls()).toBe(1);
    vi.setSystemTime(Date.parse('2026-01-05T10:30:00Z'));
    await monitor.getTenants(['tenant_0']);
    expect(batchCalls()).toBe(2);
  });

  test('of many more ids than may wait none is turned away, and a look-up by phone still has its turn', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(1_200), batchEndpoint: false });
    await monitor.getTenants(['tenant_0']);
    const lists = [idsOf(1_200), idsOf(1_200).reverse()].map((ids) => monitor.getTenants(ids));
    const asked = standIn.requests.length;
    await monitor.findTenantId('+19995550123');
    expect(standIn.requests.length - asked).toBeLessThan(100);
    for (const tenants of await Promise.all(lists)) {
      expect(tenants.every((tenant) => tenant !== null && 'id' in tenant)).toBe(true);
    }
  });

  test('100 texts at once cost one call for each distinct tenant and one to find out, however they come', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(20), batchEndpoint: false });
    standIn.intercept = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return undefined;
    };
    const texts = Array.from({ length: 100 }, (_, index) => monitor.getTenants([`tenant_${index % 20}`]));
    for (const [tenant] of await Promise.all(texts)) expect(tenant).toHaveProperty('id');
    const paths = standIn.requests.map(({ path }) => path);
    expect(paths.filter((path) => path === '/monitor/tenants')).toHaveLength(1);
    expect(paths.filter((path) => path !== '/monitor/tenants').sort()).toEqual([...new Set(paths)].sort().slice(0, 20));
  });

  test('one id whose call fails does not fail the others', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(3), batchEndpoint: false });
    standIn.intercept = ({ path }) => (path.endsWith('tenant_1') ? { status: 500, body: 'oops' } : undefined);
    expect(await monitor.getTenants(idsOf(3))).toEqual([
      expect.objectContaining({ id: 'tenant_0' }),
      expect.objectContaining({ kind: 'unavailable' }),
      expect.objectContaining({ id: 'tenant_2' }),
    ]);
  });

  test('trouble is not taken for a missing endpoint', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(1) });
    standIn.intercept = () => ({ status: 503, body: { detail: 'down' } });
    expect(await monitor.getTenants(['tenant_0'])).toEqual([expect.objectContaining({ kind: 'unavailable' })]);
    expect(new Set(standIn.requests.map(({ path }) => path))).toEqual(new Set(['/monitor/tenants']));
    standIn.intercept = undefined;
    expect(await monitor.getTenants(['tenant_0'])).toEqual([expect.objectContaining({ id: 'tenant_0' })]);
    expect(standIn.requests.at(-1)?.path).toBe('/monitor/tenants');
  });
});

describe('a record', () => {
  test('is read whole, money as integer cents', async () => {
    const record = { amount_owed: '1500.50', tenant_portion: '1200.00', time_zone: 'America/Chicago' };
    expect(await readTenant(record)).toEqual({
      id: 't1',
      name: 'Dana Reed',
      unitName: '2B',
      propertyName: 'Maple Court',
      amountOwedCents: 150050,
      tenantPortionCents: 120000,
      daysLate: 12,
      language: 'en',
      timeZone: 'America/Chicago',
      reliabilityScore: 0.82,
      failedPaymentPlans: 1,
      successfulPaymentPlans: 2,
      phoneNumbers: ['+18605550123'],
    });
  });

  test.each([
    ['1500.00', 150000],
    ['1500', 150000],
    ['1500.5', 150050],
    ['0.00', 0],
    ['0.07', 7],
    ['-25.10', -2510],
  ])('money %s is %i cents', async (amount_owed, cents) => {
    expect(await readTenant({ amount_owed })).toMatchObject({ amountOwedCents: cents });
  });

  test.each([
    [1500, 150000],
    [1500.5, 150050],
    [0.1 + 0.2, 30],
    [-25.1, -2510],
    [0, 0],
  ])('money as the number %d is %i cents', async (amount_owed, cents) => {
    expect(await readTenant({ amount_owed })).toMatchObject({ amountOwedCents: cents });
  });

  test.each([['1,500.00'], ['$15'], [''], ['15.005'], [15.005], [null], [true], ['99999999.00'], [1e300]])(
    'B5: money that cannot be read exactly, or is nobody’s rent, is no figure: %j',
    async (amount) => {
      expect(await readTenant({ amount_owed: amount })).toMatchObject({ kind: 'unavailable' });
      expect(await readTenant({ tenant_portion: amount })).toMatchObject({ id: 't1', tenantPortionCents: null });
    },
  );

  test.each([
    [12, 12],
    ['12', 12],
    [12.7, 12],
    ['12.7', 12],
    [-0.5, 0],
    [-3, -3],
    [null, null],
    ['soon', null],
    [1e9, null],
    [{}, null],
  ])('B5: %j days late are %j whole days', async (days_late, days) => {
    expect((await readTenant({ days_late })) as { daysLate: number }).toMatchObject({ daysLate: days });
  });

  test('an id may come as a number', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: [tenantRecord('7')] });
    standIn.faults.set([{ fault: { kind: 'record', numbers: true } }]);
    expect(await monitor.getTenants(['7'])).toMatchObject([{ id: '7' }]);
    expect(await monitor.findTenantId('+18605550123')).toBe('7');
    const page = await monitor.listDelinquent({ page: 1, pageSize: 20 });
    expect(page.tenants).toMatchObject([{ id: '7', amountOwedCents: 150000 }]);
  });

  test('B51: a record of a list that cannot be read does not hide the others', async () => {
    const records = [tenantRecord('t1'), tenantRecord('t2')];
    const { standIn, monitor } = await startMonitor({ tenants: records });
    standIn.intercept = () => {
      const pagination = { total_items: 2, page: 1, page_size: 20, has_next: false };
      return {
        status: 200,
        body: { data: { tenants: [{ ...records[0], amount_owed: 'much' }, records[1]], pagination } },
      };
    };
    expect((await monitor.listDelinquent({ page: 1, pageSize: 20 })).tenants).toMatchObject([{ id: 't2' }]);
  });

  test.each([
    ['english', 'en'],
    ['English', 'en'],
    ['en-US', 'en'],
    ['Spanish', 'es'],
    ['SPANISH', 'es'],
    ['es', 'es'],
    ['es_MX', 'es'],
    ['Español', 'es'],
    ['Klingon', null],
    ['', null],
    [null, null],
    [undefined, null],
    [7, null],
  ])('language %j is %s', async (language_preference, code) => {
    expect(await readTenant({ language_preference })).toMatchObject({ language: code });
  });

  test('what it does not say is null', async () => {
    const optional = {
      tenant_name: null,
      tenant_portion: undefined,
      days_late: null,
      unit_name: undefined,
      property_name: null,
      payment_reliability_score: undefined,
      failed_payment_plans: null,
      successful_payment_plans: undefined,
      phone_numbers: undefined,
    };
    expect(await readTenant(optional)).toMatchObject({
      name: null,
      tenantPortionCents: null,
      daysLate: null,
      unitName: null,
      propertyName: null,
      reliabilityScore: null,
      failedPaymentPlans: null,
      successfulPaymentPlans: null,
      phoneNumbers: [],
    });
  });

  test('B3: numbers become E.164, and what is no number is left out', async () => {
    expect(await readTenant({ phone_numbers: ['(860) 555-0123', 'none', 2035550114, null, {}] })).toMatchObject({
      phoneNumbers: ['+18605550123', '+12035550114'],
    });
  });
});

describe('whose number it is', () => {
  test('B4: answers the id of the tenant', async () => {
    const { standIn, monitor } = await startMonitor({
      tenants: [tenantRecord('t1', { phone_numbers: ['+18605550123'] })],
    });
    expect(await monitor.findTenantId('+18605550123')).toBe('t1');
    // A bare plus in a query would arrive as a space.
    expect(standIn.requests[0]?.query.get('phone')).toBe('+18605550123');
  });

  test.each([404, 204])('B4: a %i means that nobody has the number', async (status) => {
    const { standIn, monitor } = await startMonitor();
    standIn.intercept = () => ({ status });
    expect(await monitor.findTenantId('+18605550123')).toBeNull();
  });

  test.each(['+18605550142', '8605550142', '18605550142', '(860) 555-0142', '860-555-0142', '+1 860-555-0142'])(
    'B4: is found in whatever spelling the record has: %s',
    async (spelling) => {
      const { standIn, monitor } = await startMonitor({ tenants: [tenantRecord('t1', { phone_numbers: [spelling] })] });
      expect(await monitor.findTenantId('+18605550142')).toBe('t1');
      expect(standIn.requests[0]?.query.get('phone')).toBe('+18605550142');
    },
  );

  test('B4: ten digits of another country are not asked for: they may be somebody’s number here', async () => {
    const { monitor } = await startMonitor({ tenants: [tenantRecord('t1', { phone_numbers: ['5512345678'] })] });
    expect(await monitor.findTenantId('+525512345678')).toBeNull();
  });

  test('B5: trouble with any spelling is trouble, not "nobody"', async () => {
    const { standIn, monitor } = await startMonitor();
    standIn.intercept = ({ query }) => ({ status: query.get('phone')?.startsWith('(') ? 503 : 404 });
    await expect(monitor.findTenantId('+18605550123')).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test.each([{}, { tenant_id: null }, { tenant_id: {} }, 'rubbish', ''])(
    'B5: an answer that says nothing of a tenant is trouble, not "nobody": %j',
    async (body) => {
      const { standIn, monitor } = await startMonitor();
      standIn.intercept = () => ({ status: 200, body });
      await expect(monitor.findTenantId('+18605550123')).rejects.toMatchObject({ kind: 'unavailable' });
    },
  );
});

describe('B46: trouble', () => {
  test('a 400 is final and carries the words of the service', async () => {
    const { standIn, monitor } = await startMonitor();
    standIn.intercept = () => ({ status: 400, body: { detail: 'Invalid phone' } });
    await expect(monitor.findTenantId('+18605550123')).rejects.toMatchObject({
      kind: 'refused',
      message: 'Collections Monitor: answered 400: Invalid phone',
    });
    expect(standIn.requests).toHaveLength(1);
  });

  test.each([500, 503, 504])('a %i is worth another try, and gets one at once', async (status) => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(1) });
    standIn.intercept = () => ({ status, body: { detail: 'trouble' } });
    await expect(monitor.findTenantId('+18605550123')).rejects.toMatchObject({
      kind: 'unavailable',
      retryAfterMs: null,
      message: `Collections Monitor: answered ${status}: trouble`,
    });
    expect(standIn.requests).toHaveLength(2);
  });

  test.each([429, 503])('a %i that says when to come back is left alone until then', async (status) => {
    const { standIn, monitor } = await startMonitor();
    standIn.intercept = () => ({ status, headers: { 'retry-after': '90' }, body: { detail: 'busy' } });
    expect(await monitor.getTenants(['t1'])).toEqual([
      expect.objectContaining({ kind: 'unavailable', retryAfterMs: 90_000 }),
    ]);
    expect(standIn.requests).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ['a web page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>hello</html>' }],
    ['nothing', { status: 200 }],
    ['half of it', { status: 200, body: '{"success": true, "data": {"ten' }],
    ['no data', { status: 200, body: { success: true } }],
    ['no list', { status: 200, body: { success: true, data: { tenants: {} } } }],
    ['null', { status: 200, body: 'null' }],
  ])('a 200 with %s is not believed', async (_, answer) => {
    const { standIn, monitor } = await startMonitor();
    standIn.intercept = () => answer;
    expect(await monitor.getTenants(['t1'])).toEqual([expect.objectContaining({ kind: 'unavailable' })]);
  });

  test('a connection that breaks is tried once more', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(1) });
    let broken = false;
    standIn.intercept = () => {
      if (broken) return undefined;
      broken = true;
      return 'reset';
    };
    expect(await monitor.getTenants(['tenant_0'])).toEqual([expect.objectContaining({ id: 'tenant_0' })]);
    standIn.intercept = () => 'reset';
    expect(await monitor.getTenants(['tenant_0'])).toEqual([expect.objectContaining({ kind: 'unavailable' })]);
  });

  test('nobody listening is trouble, not an unknown tenant', async () => {
    const { standIn, monitor } = await startMonitor();
    await standIn.close();
    expect(await monitor.getTenants(['t1'])).toEqual([
      expect.objectContaining({ kind: 'unavailable', message: expect.stringContaining('ECONNREFUSED') }),
    ]);
    await expect(monitor.findTenantId('+18605550123')).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('a redirect is not followed', async () => {
    const { standIn, monitor } = await startMonitor({ tenants: recordsOf(1) });
    standIn.intercept = ({ path }) =>
      path === '/tenants/lookup' ? { status: 302, headers: { location: `${standIn.url}/health` } } : undefined;
    await expect(monitor.findTenantId('+18605550123')).rejects.toMatchObject({ kind: 'unavailable' });
    expect(standIn.requests.every(({ path }) => path === '/tenants/lookup')).toBe(true);
  });

  test('an answer without end is cut off', async () => {
    const { standIn, monitor } = await startMonitor();
    standIn.intercept = () => ({ status: 200, body: 'x'.repeat(6 * 1024 * 1024) });
    await expect(monitor.findTenantId('+18605550123')).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('longer than'),
    });
  });
});

test.each(['/ledger/v2', '/ledger/v2/'])('a base URL may have a path of its own: %s', async (path) => {
  const standIn = opened(await startCollectionsMonitor({ host: '127.0.0.1', port: 0 }));
  const monitor = monitorAt(standIn.url + path);
  standIn.intercept = () => batchOf([tenantRecord('t1')]);
  expect(await monitor.getTenants(['t1'])).toEqual([expect.objectContaining({ id: 't1' })]);
  expect(standIn.requests[0]?.path).toBe('/ledger/v2/monitor/tenants');
});
