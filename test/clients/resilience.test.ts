import { afterEach, describe, expect, test, vi } from 'vitest';
import { openConnectionPool } from '../../src/clients/connection-pool.ts';
import { callHttp } from '../../src/clients/http.ts';
import { createResilience, type ResilienceOptions } from '../../src/clients/resilience.ts';
import { UpstreamError } from '../../src/clients/upstream-error.ts';
import type { Interception } from '../../src/sandbox/interception.ts';
import { startStandIn } from '../../src/sandbox/stand-in-server.ts';
import { closeAfterEach } from './closing.ts';

const opened = closeAfterEach();
afterEach(() => vi.useRealTimers());

const usual: ResilienceOptions = {
  service: 'n',
  lane: 'calls',
  timeoutMs: 5_000,
  concurrency: 1,
  queue: 10,
  retries: 0,
  circuit: { failures: 5, openMs: 5_000 },
};

const begin = Date.parse('2026-01-05T10:00:00Z');

async function startService(options: Partial<ResilienceOptions> = {}) {
  const changes: string[] = [];
  let requests = 0;
  const standIn = opened(
    await startStandIn({
      host: '127.0.0.1',
      port: 0,
      routes: { 'GET /': () => ({ status: 200, body: { ok: true } }) },
      onRequest: () => {
        requests += 1;
      },
    }),
  );
  const pool = opened(openConnectionPool(standIn.url, 16));
  const resilience = createResilience({
    service: 'neighbour',
    lane: 'calls',
    timeoutMs: 5_000,
    concurrency: 4,
    queue: 100,
    retries: 0,
    circuit: { failures: 5, openMs: 5_000 },
    listener: { onCircuitChange: ({ service, circuit }) => changes.push(`${service} ${circuit}`) },
    ...options,
  });
  return {
    changes,
    requests: () => requests,
    play(interception: Interception | undefined) {
      standIn.intercept = interception && (() => interception);
    },
    call: (signal?: AbortSignal) =>
      resilience.execute(
        (attempt) => callHttp({ service: 'neighbour', pool, path: '/' }, attempt),
        ...(signal ? [signal] : []),
      ),
    refuse: () =>
      resilience.execute(() => Promise.reject(new UpstreamError('neighbour', 'refused', 'that will never do'))),
  };
}

type Service = Awaited<ReturnType<typeof startService>>;

/** Fails the service so often that its circuit opens. */
async function openCircuit(service: Service) {
  service.play({ status: 500 });
  for (let count = 0; count < 5; count += 1) await service.call().catch(() => undefined);
  expect(service.changes).toEqual(['neighbour open']);
}

async function reaches(condition: () => boolean) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('B46: the circuit', () => {
  test('opens after 5 failures in a row, says so, and spares the service', async () => {
    const service = await startService();
    service.play({ status: 500 });
    for (let count = 0; count < 4; count += 1)
      await expect(service.call()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(service.changes).toEqual([]);
    await expect(service.call()).rejects.toThrow('answered 500');
    expect(service.changes).toEqual(['neighbour open']);
    await expect(service.call()).rejects.toMatchObject({
      kind: 'unavailable',
      notTried: true,
      outcomeUnknown: false,
      message: 'neighbour: not called: its circuit is open after repeated failures',
    });
    expect(service.requests()).toBe(5);
  });

  test('a success in between starts the count anew', async () => {
    const service = await startService();
    for (let round = 0; round < 3; round += 1) {
      service.play({ status: 500 });
      for (let count = 0; count < 4; count += 1) await expect(service.call()).rejects.toThrow();
      service.play(undefined);
      await service.call();
    }
    expect(service.changes).toEqual([]);
  });

  test('lets one call through after a while, and closes when that one succeeds', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    const service = await startService();
    await openCircuit(service);
    service.play(undefined);
    vi.setSystemTime(begin + 4_999);
    await expect(service.call()).rejects.toThrow('its circuit is open');
    vi.setSystemTime(begin + 5_000);
    expect(await Promise.all([service.call(), service.call(), service.call()])).toHaveLength(3);
    expect(service.changes).toEqual(['neighbour open', 'neighbour half-open', 'neighbour closed']);
  });

  test('opens again when that one fails, and only that one was made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    const service = await startService();
    await openCircuit(service);
    vi.setSystemTime(begin + 5_000);
    const results = await Promise.allSettled([service.call(), service.call(), service.call()]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(service.changes).toEqual(['neighbour open', 'neighbour half-open', 'neighbour open']);
    expect(service.requests()).toBe(6);
  });

  test('opens again when the caller of that one gives up: it has proved nothing', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    const service = await startService();
    await openCircuit(service);
    vi.setSystemTime(begin + 5_000);
    service.play('hang');
    const caller = new AbortController();
    const probe = service.call(caller.signal);
    await reaches(() => service.requests() === 6);
    caller.abort(new Error('no time'));
    await expect(probe).rejects.toThrow('no time');
    await reaches(() => service.changes.length === 3);
    expect(service.changes).toEqual(['neighbour open', 'neighbour half-open', 'neighbour open']);
    service.play(undefined);
    await expect(service.call()).rejects.toThrow('its circuit is open');
    vi.setSystemTime(begin + 10_000);
    expect(await service.call()).toMatchObject({ status: 200 });
    expect(service.changes.at(-1)).toBe('neighbour closed');
  });

  test('closes when that one is refused: the service is there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    const service = await startService();
    await openCircuit(service);
    vi.setSystemTime(begin + 5_000);
    await expect(service.refuse()).rejects.toThrow('that will never do');
    expect(service.changes.at(-1)).toBe('neighbour closed');
  });

  test('spares the service also the calls that were waiting for their turn when it opened', async () => {
    const service = await startService({ concurrency: 1 });
    service.play({ status: 500 });
    const results = await Promise.allSettled(Array.from({ length: 30 }, () => service.call()));
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(service.requests()).toBe(5);
  });

  test('what the service refuses does not open it', async () => {
    const service = await startService();
    for (let count = 0; count < 20; count += 1) await expect(service.refuse()).rejects.toThrow('that will never do');
    expect(service.changes).toEqual([]);
    expect(await service.call()).toMatchObject({ status: 200 });
  });

  test('no answer in time counts as a failure', async () => {
    const service = await startService({ timeoutMs: 20 });
    service.play('hang');
    for (let count = 0; count < 5; count += 1) {
      await expect(service.call()).rejects.toMatchObject({
        kind: 'unavailable',
        outcomeUnknown: true,
        message: 'neighbour: no answer within 20 ms',
      });
    }
    expect(service.changes).toEqual(['neighbour open']);
  });
});

describe('the bulkhead', () => {
  test('turns away what is more than may run and wait, and that counts for nothing', async () => {
    const service = await startService({ concurrency: 2, queue: 3 });
    service.play('hang');
    const enough = new AbortController();
    const running = Array.from({ length: 5 }, () => service.call(enough.signal));
    for (let count = 0; count < 10; count += 1) {
      await expect(service.call()).rejects.toMatchObject({
        kind: 'unavailable',
        outcomeUnknown: false,
        message: 'neighbour: too many calls at once',
      });
    }
    await reaches(() => service.requests() === 2);
    enough.abort(new Error('enough'));
    for (const { status } of await Promise.allSettled(running)) expect(status).toBe('rejected');
    expect(service.requests()).toBe(2);
    expect(service.changes).toEqual([]);
    service.play(undefined);
    // Those that gave up have left; their places are free a moment later.
    await new Promise((resolve) => setImmediate(resolve));
    expect(await service.call()).toMatchObject({ status: 200 });
  });

  test('runs those that wait in their order, no more at once than may', async () => {
    const resilience = createResilience({ ...usual, concurrency: 2 });
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const calls = Array.from({ length: 8 }, (_, index) =>
      resilience.execute(async () => {
        started.push(index);
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
      }),
    );
    await Promise.all(calls);
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(2);
  });
});

describe('a caller that gives up', () => {
  class GaveUp extends Error {}

  test('gets its own reason, and the service is not blamed', async () => {
    const service = await startService();
    service.play('hang');
    for (let count = 1; count <= 8; count += 1) {
      const caller = new AbortController();
      const call = service.call(caller.signal);
      await reaches(() => service.requests() === count);
      caller.abort(new GaveUp('no time'));
      await expect(call).rejects.toBeInstanceOf(GaveUp);
    }
    expect(service.changes).toEqual([]);
  });

  test('before anything began: nothing is asked', async () => {
    const service = await startService();
    await expect(service.call(AbortSignal.abort(new GaveUp('too late')))).rejects.toBeInstanceOf(GaveUp);
    expect(service.requests()).toBe(0);
    expect(service.changes).toEqual([]);
  });

  test('is not served a second attempt', async () => {
    const service = await startService({ retries: 3 });
    service.play('hang');
    const caller = new AbortController();
    const call = service.call(caller.signal);
    await reaches(() => service.requests() === 1);
    caller.abort(new GaveUp('no time'));
    await expect(call).rejects.toBeInstanceOf(GaveUp);
    expect(service.requests()).toBe(1);
  });

  test('leaves no listeners behind on a signal that lives longer than its calls', async () => {
    const service = await startService();
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const caller = new AbortController();
    for (let count = 0; count < 30; count += 1) await service.call(caller.signal);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});

describe('while it waits for its turn', () => {
  test('a caller that gives up hears so at once, and its call is never made', async () => {
    const service = await startService({ concurrency: 1 });
    service.play('hang');
    const [first, second] = [new AbortController(), new AbortController()];
    const running = service.call(first.signal);
    const waiting = service.call(second.signal);
    await reaches(() => service.requests() === 1);
    second.abort(new Error('no time'));
    await expect(waiting).rejects.toThrow('no time');
    first.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(service.requests()).toBe(1);
  });
});

describe('B36: Retry-After', () => {
  test('keeps to it with every call, to the second, and then asks again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    const service = await startService();
    service.play({ status: 429, headers: { 'retry-after': '120' } });
    await expect(service.call()).rejects.toMatchObject({ retryAfterMs: 120_000, outcomeUnknown: false });
    service.play(undefined);
    vi.setSystemTime(begin + 119_000);
    await expect(service.call()).rejects.toMatchObject({ kind: 'unavailable', retryAfterMs: 1_000 });
    expect(service.requests()).toBe(1);
    vi.setSystemTime(begin + 120_000);
    expect(await service.call()).toMatchObject({ status: 200 });
  });

  test('as a date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    const service = await startService();
    service.play({ status: 503, headers: { 'retry-after': 'Mon, 05 Jan 2026 10:00:07 GMT' } });
    await expect(service.call()).rejects.toMatchObject({ retryAfterMs: 7_000 });
    await expect(service.call()).rejects.toThrow('asked to be left alone for another 7 s');
    expect(service.requests()).toBe(1);
  });

  test('of a day holds for its own call, for the others a quarter of an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: begin });
    const service = await startService();
    service.play({ status: 503, headers: { 'retry-after': '86400' } });
    await expect(service.call()).rejects.toMatchObject({ retryAfterMs: 86_400_000 });
    await expect(service.call()).rejects.toMatchObject({ retryAfterMs: 900_000 });
  });
});

test('what becomes of each attempt is told, in words that the service had no part in', async () => {
  const told: string[] = [];
  const service = await startService({
    retries: 1,
    listener: { onCall: ({ lane, outcome, summary }) => told.push(`${lane} ${outcome} ${summary}`) },
  });
  await service.call();
  service.play({ status: 500, body: { detail: 'James Carter owes too much' } });
  await service.call().catch(() => {});
  await service.refuse().catch(() => {});
  expect(told).toEqual([
    'calls answered null',
    'calls failed answered 500',
    'calls failed answered 500',
    'calls refused that will never do',
  ]);
});

describe('another attempt within a call', () => {
  test('is made for what is worth it, so often as allowed', async () => {
    const service = await startService({ retries: 2 });
    service.play({ status: 500 });
    await expect(service.call()).rejects.toThrow('answered 500');
    expect(service.requests()).toBe(3);
  });

  test('is not made before the service wants to be asked again', async () => {
    const service = await startService({ retries: 2 });
    service.play({ status: 503, headers: { 'retry-after': '60' } });
    await expect(service.call()).rejects.toMatchObject({ retryAfterMs: 60_000 });
    expect(service.requests()).toBe(1);
  });

  test('is not made of what is refused', async () => {
    const resilience = createResilience({ ...usual, retries: 3 });
    let calls = 0;
    const refused = resilience.execute(() => {
      calls += 1;
      return Promise.reject(new UpstreamError('n', 'refused', 'no'));
    });
    await expect(refused).rejects.toThrow('no');
    expect(calls).toBe(1);
  });
});
