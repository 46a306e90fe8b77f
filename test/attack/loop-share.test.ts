import { describe, expect, it } from 'vitest';
import { createLoopShare } from '../../src/limits/loop-share.ts';

const macrotask = () => new Promise((resolve) => setImmediate(resolve));

describe('work on the serving loop', () => {
  it('B53: goes on in slices, in its order, and what came in meanwhile is served between them', async () => {
    let clock = 0;
    const loop = createLoopShare(5, () => clock);
    const done: number[] = [];
    const work = async (count: number) => {
      for (let step = 0; step < count; step++) {
        await loop.pause();
        done.push(step);
        clock += 0.01;
      }
    };
    const working = work(2_000);
    await Promise.resolve();
    const seenByOthers: number[] = [];
    while (done.length < 2_000) {
      await macrotask();
      seenByOthers.push(done.length);
    }
    await working;
    // 20 ms of work in slices of 5 ms, looked at every 64 steps.
    expect(seenByOthers.length).toBeGreaterThanOrEqual(3);
    expect(done).toEqual(Array.from({ length: 2_000 }, (_, step) => step));
  });

  it('B53: many pieces at once wait for their turn in one line', async () => {
    let clock = 0;
    const loop = createLoopShare(5, () => clock);
    const served = new Set<number>();
    const piece = async (index: number) => {
      for (let step = 0; step < 100; step++) {
        await loop.pause();
        clock += 0.02;
      }
      served.add(index);
    };
    const all = Promise.all(Array.from({ length: 50 }, (_, index) => piece(index)));
    await macrotask();
    expect(served.size).toBeLessThan(50);
    await all;
    expect(served.size).toBe(50);
  });

  it('answers without a wait as long as the slice lasts', () => {
    const loop = createLoopShare(5, () => 0);
    for (let step = 0; step < 1_000; step++) expect(loop.pause()).toBeNull();
  });
});
