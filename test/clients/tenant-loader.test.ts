import { expect, test } from 'vitest';
import { createCollectionsMonitor } from '../../src/clients/collections-monitor.ts';
import { createTenantLoader } from '../../src/clients/tenant-loader.ts';
import { startCollectionsMonitor } from '../../src/sandbox/collections-monitor.ts';
import { closeAfterEach } from './closing.ts';
import { closedAfterTest, neighbourAt } from './neighbour-at.ts';
import { tenantRecord } from './tenant-record.ts';

const opened = closeAfterEach();

async function start({ full = 100, batchEndpoint = true } = {}) {
  const tenants = Array.from({ length: 100 }, (_, index) => tenantRecord(`tenant_${index}`));
  const standIn = opened(await startCollectionsMonitor({ host: '127.0.0.1', port: 0, tenants, batchEndpoint }));
  const monitor = closedAfterTest(createCollectionsMonitor(neighbourAt(standIn.url)));
  return { standIn, load: createTenantLoader(monitor, full) };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test.each([
  [0, 'all at once', 4],
  [3, 'within a third of a second', 4],
  [10, 'within a second or so', 4],
])('100 texts that come %i ms apart (%s) cost at most %i calls', async (apart, _, most) => {
  const { standIn, load } = await start();
  const loaded: ReturnType<typeof load>[] = [];
  for (let index = 0; index < 100; index += 1) {
    loaded.push(load(`tenant_${index}`));
    if (apart > 0) await wait(apart);
  }
  for (const [index, tenant] of (await Promise.all(loaded)).entries()) {
    expect(tenant).toMatchObject({ id: `tenant_${index}` });
  }
  expect(standIn.requests.length).toBeLessThanOrEqual(most);
});

test('without the endpoint they cost no more than one call for each distinct tenant, and one to find out', async () => {
  const { standIn, load } = await start({ batchEndpoint: false });
  await Promise.all(Array.from({ length: 100 }, (_, index) => load(`tenant_${index % 30}`)));
  expect(standIn.requests.length).toBe(31);
});

test('texts that come one by one do not wait, nor do as many as there can be', async () => {
  const { standIn, load } = await start({ full: 3 });
  const startedAt = performance.now();
  for (const id of ['tenant_7', 'tenant_8', 'tenant_9', 'tenant_0']) {
    await load(id);
    await wait(60);
  }
  await Promise.all(['tenant_1', 'tenant_2', 'tenant_3'].map(load));
  await Promise.all(['tenant_4', 'tenant_5', 'tenant_6'].map(load));
  expect(performance.now() - startedAt).toBeLessThan(440);
  expect(standIn.requests).toHaveLength(6);
});

test('B5: one tenant that cannot be had fails its own look-up only', async () => {
  const { standIn, load } = await start();
  standIn.intercept = () => ({
    status: 200,
    body: { data: { tenants: [tenantRecord('tenant_0'), { ...tenantRecord('tenant_1'), amount_owed: 'much' }] } },
  });
  const [good, bad, unknown] = await Promise.allSettled(['tenant_0', 'tenant_1', 'nobody'].map(load));
  expect(good).toMatchObject({ value: { id: 'tenant_0' } });
  expect(bad).toMatchObject({ reason: { kind: 'unavailable' } });
  expect(unknown).toMatchObject({ status: 'fulfilled', value: null });
});
