import { describe, expect, test } from 'vitest';
import { createDependencyWatch, type WatchedService } from '../../src/observability/dependency-watch.ts';

function watchOf(service: Partial<WatchedService> = {}) {
  let now = 1_000_000;
  const watch = createDependencyWatch([{ name: 'service', probe: null, hasCircuits: true, ...service }], () => now);
  return {
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    answer: (lane = 'reading') =>
      watch.onCall({ service: 'service', lane, outcome: 'answered', durationMs: 12.34, summary: null }),
    fail: (lane = 'reading', summary = 'answered 500') =>
      watch.onCall({ service: 'service', lane, outcome: 'failed', durationMs: 5_000, summary }),
    refuse: (summary: string) =>
      watch.onCall({ service: 'service', lane: 'reading', outcome: 'refused', durationMs: 1, summary }),
    turn: (circuit: 'closed' | 'open' | 'half-open', lane = 'reading') =>
      watch.onCircuitChange({ service: 'service', lane, circuit, openMs: 5_000 }),
    async see() {
      const [seen] = await watch.check();
      if (seen === undefined) throw new Error('nothing is watched');
      return seen;
    },
  };
}

describe('B46: how a service is', () => {
  test('nothing is known of one that was never called, and nothing is held against it', async () => {
    expect(await watchOf().see()).toEqual({
      name: 'service',
      state: 'UP',
      circuit: 'closed',
      circuitOpenings: 0,
      latencyMs: null,
      detail: null,
      checkedAt: null,
      notes: [],
    });
  });

  test('UP while it answers, with how long the last call took', async () => {
    const service = watchOf();
    service.answer();
    expect(await service.see()).toMatchObject({ state: 'UP', latencyMs: 12.3, checkedAt: new Date(1_000_000) });
  });

  test('DEGRADED after a failure, for a minute or until it answers', async () => {
    const service = watchOf();
    service.answer();
    service.pass(1);
    service.fail();
    expect(await service.see()).toMatchObject({
      state: 'DEGRADED',
      circuit: 'closed',
      detail: 'reading: answered 500',
    });
    service.pass(60_000);
    expect(await service.see()).toMatchObject({ state: 'UP', detail: null });
    service.fail();
    service.answer();
    expect(await service.see()).toMatchObject({ state: 'UP', detail: null });
  });

  test('DOWN when its circuit opens; half-open when the next call may try; UP when that one is answered', async () => {
    const service = watchOf();
    service.answer();
    service.pass(1);
    service.fail('reading', 'no answer within 5000 ms');
    service.turn('open');
    expect(await service.see()).toMatchObject({
      state: 'DOWN',
      circuit: 'open',
      circuitOpenings: 1,
      detail: 'reading: no answer within 5000 ms',
    });
    service.pass(5_000);
    expect(await service.see()).toMatchObject({ state: 'DEGRADED', circuit: 'half-open' });
    service.turn('half-open');
    service.answer();
    service.turn('closed');
    expect(await service.see()).toMatchObject({ state: 'UP', circuit: 'closed', circuitOpenings: 1, detail: null });
  });

  test('DEGRADED where one part is spared and another has answered since', async () => {
    const service = watchOf();
    service.fail('sending');
    service.turn('open', 'sending');
    expect(await service.see()).toMatchObject({ state: 'DOWN', circuit: 'open' });
    service.pass(1);
    service.answer('reading');
    expect(await service.see()).toMatchObject({ state: 'DEGRADED', circuit: 'open', detail: 'sending: answered 500' });
  });

  test('a refusal is about one request, not about the service', async () => {
    const service = watchOf();
    service.refuse('answered 400');
    expect(await service.see()).toMatchObject({ state: 'UP', detail: null });
  });

  test('what nothing spares is DOWN as soon as it fails', async () => {
    const database = watchOf({ hasCircuits: false });
    database.answer();
    database.pass(1);
    database.fail('calls', 'the database does not answer');
    expect(await database.see()).toMatchObject({ state: 'DOWN', circuit: 'closed' });
    database.pass(1);
    database.answer('calls');
    expect(await database.see()).toMatchObject({ state: 'UP' });
  });
});

describe('asking a service whether it is well', () => {
  test('happens at most every 5 s, however often somebody looks', async () => {
    let asked = 0;
    const service = watchOf({
      probe: async () => {
        asked += 1;
      },
    });
    await Promise.all([service.see(), service.see(), service.see()]);
    expect(asked).toBe(1);
    service.pass(5_000);
    await service.see();
    expect(asked).toBe(2);
  });

  test('what it complains of shows', async () => {
    let well = false;
    const service = watchOf({
      probe: async () => {
        if (!well) throw Object.assign(new Error('x'), { summary: 'says that it is not well' });
      },
    });
    service.answer();
    expect(await service.see()).toMatchObject({ state: 'DEGRADED', detail: 'says that it is not well' });
    well = true;
    service.pass(5_000);
    expect(await service.see()).toMatchObject({ state: 'UP', detail: null });
  });

  test('what the circuit says already is not said again: a probe that was spared is no complaint', async () => {
    const service = watchOf({
      probe: () =>
        Promise.reject(
          Object.assign(new Error('x'), { summary: 'not called: its circuit is open after repeated failures' }),
        ),
    });
    service.fail();
    service.turn('open');
    expect(await service.see()).toMatchObject({ state: 'DOWN', detail: 'reading: answered 500' });
    service.pass(1);
    service.answer();
    service.turn('closed');
    expect(await service.see()).toMatchObject({ state: 'UP', detail: null });
  });

  test('a database that does not answer is DOWN, until any call is answered', async () => {
    const database = watchOf({ hasCircuits: false, probe: () => Promise.reject(new Error('secret')) });
    expect(await database.see()).toMatchObject({ state: 'DOWN', detail: 'no answer within 2000 ms' });
    database.pass(1);
    database.answer('calls');
    expect(await database.see()).toMatchObject({ state: 'UP', detail: null });
  });
});
