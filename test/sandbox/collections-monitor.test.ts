import { afterEach, expect, test } from 'vitest';
import {
  type CollectionsMonitorOptions,
  type CollectionsMonitorStandIn,
  startCollectionsMonitor,
} from '../../src/sandbox/collections-monitor.ts';
import { normalisePhoneNumber } from '../../src/sandbox/phone-number.ts';
import { sandboxTenants } from '../../src/sandbox/tenants.ts';

const started: CollectionsMonitorStandIn[] = [];
afterEach(() => Promise.all(started.splice(0).map((monitor) => monitor.close())));

async function startMonitor(options: Partial<CollectionsMonitorOptions> = {}) {
  const monitor = await startCollectionsMonitor({ host: '127.0.0.1', port: 0, ...options });
  started.push(monitor);
  const get = async (path: string) => {
    const response = await fetch(monitor.url + path);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  return { monitor, get };
}

test('every tenant of the sandbox has numbers that are valid and nobody else has', () => {
  const phones = sandboxTenants.flatMap((tenant) => tenant.phone_numbers);
  expect(phones.map(normalisePhoneNumber)).not.toContain(null);
  expect(new Set(phones).size).toBe(phones.length);
  for (const phone of phones.map(normalisePhoneNumber)) expect(phone).toMatch(/^\+1\d{3}55501\d\d$/);
});

test('gives one tenant, and says what is wrong with an id', async () => {
  const { monitor, get } = await startMonitor();
  expect(await get('/monitor/tenant/tenant_001')).toEqual({
    status: 200,
    body: { success: true, data: { tenant: sandboxTenants[0] }, timestamp: expect.any(String) },
  });
  expect((await get('/monitor/tenant/nobody')).status).toBe(404);
  expect((await get('/monitor/tenant/not%20an%20id')).status).toBe(400);
  expect((await get(`/monitor/tenant/${'a'.repeat(51)}`)).status).toBe(400);
  expect(monitor.requests[0]).toMatchObject({ method: 'GET', path: '/monitor/tenant/tenant_001' });
  expect(monitor.requests).toHaveLength(4);
});

test('gives several tenants at once and leaves out unknown ids', async () => {
  const { get } = await startMonitor();
  const { body } = await get('/monitor/tenants?ids=tenant_003,nobody,tenant_001,tenant_001');
  expect(body.data.tenants.map((tenant: { id: string }) => tenant.id)).toEqual(['tenant_001', 'tenant_003']);
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `id${index}`).join(',');
  expect((await get(`/monitor/tenants?ids=${ids(100)}`)).status).toBe(200);
  expect((await get(`/monitor/tenants?ids=${ids(101)}`)).status).toBe(400);
});

test('an older deployment cannot give several tenants at once', async () => {
  const { get } = await startMonitor({ batchEndpoint: false });
  expect((await get('/monitor/tenants?ids=tenant_001')).status).toBe(404);
  expect((await get('/monitor/tenant/tenant_001')).status).toBe(200);
});

test('finds who has a number', async () => {
  const { get } = await startMonitor();
  expect(await get('/tenants/lookup?phone=%2B18605550187')).toEqual({ status: 200, body: { tenant_id: 'tenant_002' } });
  expect((await get('/tenants/lookup?phone=%2B18605550199')).status).toBe(404);
  expect((await get('/tenants/lookup')).status).toBe(404);
});

test('lists who is delinquent, filtered and in pages, without phones and plan counts', async () => {
  const { get } = await startMonitor();
  const first = await get('/monitor/delinquent?min_days_late=12&min_amount_owed=980&page_size=2');
  expect(first.body.data.tenants.map((tenant: { id: string }) => tenant.id)).toEqual(['tenant_007', 'tenant_004']);
  const { phone_numbers, failed_payment_plans, successful_payment_plans, ...listed } = sandboxTenants[3] ?? {};
  expect(first.body.data.tenants[1]).toEqual(listed);
  expect(first.body.data.pagination).toEqual({
    total_items: 5,
    page: 1,
    page_size: 2,
    total_pages: 3,
    has_next: true,
    has_prev: false,
  });
  const last = await get('/monitor/delinquent?min_days_late=12&min_amount_owed=980&page_size=2&page=3');
  expect(last.body.data.tenants.map((tenant: { id: string }) => tenant.id)).toEqual(['tenant_001']);
  expect(last.body.data.pagination).toMatchObject({ has_next: false, has_prev: true });

  const narrow = await get('/monitor/delinquent?property_name=Maple%20Court&status=active&min_amount_owed=1450.01');
  expect(narrow.body.data.tenants.map((tenant: { id: string }) => tenant.id)).toEqual(['tenant_007']);
  expect((await get('/monitor/delinquent?page_size=101')).status).toBe(400);
});

test('sums up who owes what', async () => {
  const { get } = await startMonitor();
  expect((await get('/monitor/stats')).body.data).toEqual({
    total_delinquent_tenants: 7,
    total_amount_owed: '10217.65',
    average_amount_owed: '1459.66',
    average_days_late: 33.9,
    status_breakdown: { active: 4, pending: 2, escalated: 1 },
    property_breakdown: { 'Maple Court': 3, 'Elm Street Apartments': 2, 'Harbor View': 2 },
    priority_distribution: { high: 2, medium: 2, low: 3 },
    days_late_breakdown: { range_0_30: 4, range_31_60: 1, range_60_plus: 2 },
  });
  expect((await get('/health')).status).toBe(200);
});
