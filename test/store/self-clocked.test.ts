import { expect, onTestFinished, test, vi } from 'vitest';
import { selfClocked } from '../../src/store/self-clocked.ts';

const longMs = 500;
const turnOfLoop = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

function start(most: number, atOnce = 1) {
  const batches: {
    calls: readonly number[];
    end(results?: readonly (number | Promise<number> | Error)[]): void;
    break(): void;
  }[] = [];
  const call = selfClocked<number, number>(
    (calls) =>
      new Promise((resolve, reject) => {
        batches.push({
          calls,
          end: (results = calls.map((each) => each * 10)) => resolve(results),
          break: () => reject(new Error('the batch broke')),
        });
      }),
    { most, atOnce, longMs },
  );
  return { batches, call, calls: () => batches.map(({ calls }) => calls) };
}

test('what comes at once is one batch, and what comes while it is under way the next', async () => {
  const { batches, call, calls } = start(10);
  const first = [call(1), call(2)];
  await turnOfLoop();
  const second = [call(3), call(4), call(5)];
  await turnOfLoop();
  expect(calls()).toEqual([[1, 2]]);
  batches[0]?.end();
  expect(await Promise.all(first)).toEqual([10, 20]);
  await turnOfLoop();
  expect(calls()).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  batches[1]?.end();
  expect(await Promise.all(second)).toEqual([30, 40, 50]);
});

test('no batch is larger than the most, and no more are under way than may be', async () => {
  const { batches, call, calls } = start(2, 2);
  const all = Promise.all([1, 2, 3, 4, 5].map(call));
  await turnOfLoop();
  await turnOfLoop();
  expect(calls()).toEqual([
    [1, 2],
    [3, 4],
  ]);
  batches[1]?.end();
  await turnOfLoop();
  await turnOfLoop();
  expect(calls()).toHaveLength(3);
  batches[0]?.end();
  batches[2]?.end();
  expect(await all).toEqual([10, 20, 30, 40, 50]);
});

test('an error of one is its own; a batch that breaks breaks its calls, and the next goes on', async () => {
  const { batches, call } = start(10);
  const settled = Promise.allSettled([call(1), call(2)]);
  await turnOfLoop();
  batches[0]?.end([10, new Error('not this one')]);
  expect(await settled).toMatchObject([{ value: 10 }, { reason: { message: 'not this one' } }]);
  const broken = Promise.allSettled([call(3), call(4)]);
  await turnOfLoop();
  batches[1]?.break();
  expect((await broken).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const next = call(5);
  await turnOfLoop();
  batches[2]?.end();
  expect(await next).toBe(50);
});

test('one that goes on by itself holds up neither the others nor the next batch', async () => {
  const { batches, call } = start(10);
  const alone = Promise.withResolvers<number>();
  const [first, second] = [call(1), call(2)];
  await turnOfLoop();
  batches[0]?.end([alone.promise, 20]);
  expect(await second).toBe(20);
  const next = call(3);
  await turnOfLoop();
  batches[1]?.end();
  expect(await next).toBe(30);
  alone.resolve(10);
  expect(await first).toBe(10);
});

test('a batch that takes long does not hold up the next', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { batches, call, calls } = start(10);
  const stuck = call(1);
  await turnOfLoop();
  const next = call(2);
  await turnOfLoop();
  expect(calls()).toEqual([[1]]);
  await vi.advanceTimersByTimeAsync(longMs);
  await turnOfLoop();
  expect(calls()).toEqual([[1], [2]]);
  batches[1]?.end();
  expect(await next).toBe(20);
  // It counts no more: what it leaves when it ends after all is one place, not two.
  batches[0]?.end();
  expect(await stuck).toBe(10);
  void call(3);
  await turnOfLoop();
  void call(4);
  await turnOfLoop();
  expect(calls()).toEqual([[1], [2], [3]]);
});
