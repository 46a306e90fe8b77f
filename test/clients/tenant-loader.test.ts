import { expect, onTestFinished, test, vi } from 'vitest';
import { createCollectionsMonitor } from '../../src/clients/collections-monitor.ts';
import { createTenantLoader } from '../../src/clients/tenant-loader.ts';
import { startCollectionsMonitor } from '../../src/sandbox/collections-monitor.ts';
import { closeAfterEach } from './closing.ts';
import { tenantRecord } from './tenant-record.ts';
import { closedAfterTest, upstreamAt } from './upstream-at.ts';

const opened = closeAfterEach();

async function start({ full = 100, batchEndpoint = true } = {}) {
  const tenants = Array.from({ length: 100 }, (_, index) => tenantRecord(`tenant_${index}`));
  const standIn = opened(await startCollectionsMonitor({ host: '127.0.0.1', port: 0, tenants, batchEndpoint }));
  const monitor = closedAfterTest(createCollectionsMonitor(upstreamAt(standIn.url)));
  return { standIn, load: createTenantLoader(monitor, full) };
}

/** On a clock of its own, so that a busy machine does not matter; the calls are kept. */
function startOnFakeClock(full = 100) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const calls: string[][] = [];
  const getTenants = async (ids: readonly string[]) => {
    calls.push([...ids]);
    return ids.map((id) => new Error(`no tenant ${id}`));
  };
  const load = createTenantLoader({ getTenants }, full);
  return { calls, load: (id: string) => load(id).catch(({ message }) => message) };
}

test.each([
  [0, 'all at once', 2],
  [3, 'within a third of a second', 7],
  [10, 'within a second or so', 13],
])('100 texts that come %i ms apart (%s) cost at most %i calls', async (apart, _, most) => {
  const { calls, load } = startOnFakeClock();
  const loaded: Promise<unknown>[] = [];
  for (let index = 0; index < 100; index += 1) {
    loaded.push(load(`tenant_${index}`));
    if (apart > 0) await vi.advanceTimersByTimeAsync(apart);
  }
  await vi.advanceTimersByTimeAsync(5_000);
  for (const [index, answer] of (await Promise.all(loaded)).entries()) expect(answer).toBe(`no tenant tenant_${index}`);
  expect(calls.length).toBeLessThanOrEqual(most);
});

test('100 at once travel in one call of the endpoint', async () => {
  const { standIn, load } = await start();
  const loaded = await Promise.all(Array.from({ length: 100 }, (_, index) => load(`tenant_${index}`)));
  for (const [index, tenant] of loaded.entries()) expect(tenant).toMatchObject({ id: `tenant_${index}` });
  expect(standIn.requests).toHaveLength(1);
});

test('without the endpoint they cost no more than one call for each distinct tenant, and one to find out', async () => {
  const { standIn, load } = await start({ batchEndpoint: false });
  await Promise.all(Array.from({ length: 100 }, (_, index) => load(`tenant_${index % 30}`)));
  expect(standIn.requests.length).toBe(31);
});

test('what comes while a call is under way is the next call, and waits a tenth of a second at most', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const calls: { ids: readonly string[]; answer(): void }[] = [];
  const load = createTenantLoader(
    {
      getTenants: (ids) =>
        new Promise((resolve) => calls.push({ ids, answer: () => resolve(ids.map(() => new Error('none'))) })),
    },
    100,
  );
  const askFor = (id: string) => void load(id).catch(() => {});
  askFor('first');
  await vi.advanceTimersByTimeAsync(5);
  askFor('second');
  await vi.advanceTimersByTimeAsync(50);
  askFor('third');
  expect(calls.map(({ ids }) => ids)).toEqual([['first']]);
  calls[0]?.answer();
  await vi.advanceTimersByTimeAsync(5);
  expect(calls.map(({ ids }) => ids)).toEqual([['first'], ['second', 'third']]);
  // A call that hangs holds nobody up.
  askFor('fourth');
  await vi.advanceTimersByTimeAsync(100);
  expect(calls.map(({ ids }) => ids)).toEqual([['first'], ['second', 'third'], ['fourth']]);
});

test('texts that come one by one do not wait, nor do as many as there can be', async () => {
  const { calls, load } = startOnFakeClock(3);
  for (const id of ['tenant_7', 'tenant_8', 'tenant_9', 'tenant_0']) {
    const loaded = load(id);
    // The window in which look-ups travel together, and no more.
    await vi.advanceTimersByTimeAsync(5);
    await loaded;
    await vi.advanceTimersByTimeAsync(60);
  }
  await Promise.all(['tenant_1', 'tenant_2', 'tenant_3'].map(load));
  await Promise.all(['tenant_4', 'tenant_5', 'tenant_6'].map(load));
  expect(calls).toHaveLength(6);
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
