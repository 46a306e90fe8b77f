import { expect, onTestFinished, test, vi } from 'vitest';
import { createAdaptiveLimit } from '../../src/clients/adaptive-limit.ts';
import { quotaOf } from '../../src/clients/quota.ts';
import { UpstreamError } from '../../src/clients/upstream-error.ts';

const tooMuch = () => new UpstreamError('model', 'unavailable', 'too many requests', { congested: true });

function start(most: number, queue = 1_000) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const clock = { ms: 0 };
  const limit = createAdaptiveLimit({ most, queue, now: () => clock.ms });
  const calls: { answer(): void; fail(error: Error): void }[] = [];
  const call = (signal?: AbortSignal) =>
    limit
      .execute(() => new Promise<void>((resolve, reject) => calls.push({ answer: resolve, fail: reject })), signal)
      .catch((error: Error) => error.message);
  const advance = async (ms: number) => {
    clock.ms += ms;
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { limit, calls, call, advance };
}

test('all that come at once go out at once, up to the most', async () => {
  const { calls, call, advance } = start(100);
  for (let index = 0; index < 120; index += 1) void call();
  await advance(0);
  expect(calls).toHaveLength(100);
  calls[0]?.answer();
  await advance(0);
  expect(calls).toHaveLength(101);
});

test('after an answer that it was too much half as many go out, however many say so of the same moment', async () => {
  const { limit, calls, call, advance } = start(100);
  for (let index = 0; index < 40; index += 1) void call();
  await advance(1_000);
  for (const { fail } of calls.slice(20)) fail(tooMuch());
  await advance(0);
  expect(limit.limit()).toBe(20);
  for (const { answer } of calls.slice(0, 20)) answer();
  await advance(0);
  // One more for a round that went well.
  expect(limit.limit()).toBe(20);
  for (let round = 0; round < 5; round += 1) {
    for (let index = 0; index < 30; index += 1) void call();
    await advance(0);
    for (const { answer } of calls) answer();
    await advance(0);
  }
  expect(limit.limit()).toBeGreaterThan(22);
  expect(limit.limit()).toBeLessThan(40);
});

test('one call alone was never too many, so a service that comes back is not asked one by one', async () => {
  const { limit, calls, call, advance } = start(100);
  for (let probe = 0; probe < 5; probe += 1) {
    void call();
    await advance(1_000);
    calls.at(-1)?.fail(tooMuch());
    await advance(0);
  }
  expect(limit.limit()).toBe(100);
});

test('other failures say nothing of how much may be asked', async () => {
  const { limit, calls, call, advance } = start(100);
  for (let index = 0; index < 40; index += 1) void call();
  await advance(0);
  for (const { fail } of calls) fail(new UpstreamError('model', 'unavailable', 'answered 500'));
  await advance(0);
  expect(limit.limit()).toBe(100);
});

test('who gives up while it waits is not called, and makes room; what is too much waiting is turned away', async () => {
  const { calls, call, advance } = start(1, 2);
  void call();
  const stop = new AbortController();
  const given = call(stop.signal);
  const third = call();
  expect(await call()).toMatch(/Bulkhead capacity exceeded/i);
  stop.abort(new Error('gave up'));
  expect(await given).toBe('gave up');
  calls[0]?.answer();
  await advance(0);
  calls[1]?.answer();
  await third;
  expect(calls).toHaveLength(2);
});

test('the quota that answers tell is kept to, and fills up as they say', async () => {
  const { limit, calls, call, advance } = start(100);
  void call();
  await advance(0);
  // Ten a second, of which two are left.
  limit.told({ most: 10, remaining: 2, resetMs: 800 });
  calls[0]?.answer();
  for (let index = 0; index < 6; index += 1) void call();
  await advance(0);
  expect(calls).toHaveLength(3);
  await advance(100);
  expect(calls).toHaveLength(4);
  await advance(100);
  await advance(100);
  expect(calls).toHaveLength(6);
});

const headers = (most: string, remaining: string, reset: string) =>
  new Headers({
    'x-ratelimit-limit-requests': most,
    'x-ratelimit-remaining-requests': remaining,
    'x-ratelimit-reset-requests': reset,
  });

test.each([
  ['500', '499', '120ms', { most: 500, remaining: 499, resetMs: 120 }],
  ['500', '0', '6m0.5s', { most: 500, remaining: 0, resetMs: 360_500 }],
  ['500', '501', '1s', null],
  ['0', '0', '1s', null],
  ['many', '1', '1s', null],
  ['500', '1', 'soon', null],
  ['500', '-1', '1s', null],
])('rate headers %s, %s, %s', (most, remaining, reset, expected) => {
  expect(quotaOf(headers(most, remaining, reset))).toEqual(expected);
  expect(quotaOf(new Headers())).toBeNull();
});
