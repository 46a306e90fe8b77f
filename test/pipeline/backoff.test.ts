import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoffMs } from '../../src/pipeline/backoff.ts';

const limits = { firstMs: 1_000, longestMs: 300_000 };
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const attempt = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5_000 }));
const anyLimits = fc.record({
  firstMs: fc.integer({ min: 1, max: 60_000 }),
  longestMs: fc.integer({ min: 1, max: 3_600_000 }),
});

describe('the wait before another attempt', () => {
  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [9, 256_000],
    [10, 300_000],
    [11, 300_000],
    [2_000, 300_000],
  ])('doubles: after attempt %i it is from half to the whole of %i ms', (attempts, whole) => {
    expect(backoffMs(attempts, null, 0, limits)).toBe(whole / 2);
    expect(backoffMs(attempts, null, 1, limits)).toBe(whole);
  });

  test('is always some time, and never longer than the longest', () => {
    fc.assert(
      fc.property(attempt, random, anyLimits, (attempts, dice, { firstMs, longestMs }) => {
        const wait = backoffMs(attempts, null, dice, { firstMs, longestMs });
        expect(wait).toBeGreaterThanOrEqual(Math.min(firstMs, longestMs) / 2);
        expect(wait).toBeLessThanOrEqual(longestMs);
      }),
    );
  });

  test('never gets shorter by another attempt with the same dice', () => {
    fc.assert(
      fc.property(attempt, random, anyLimits, (attempts, dice, bounds) => {
        expect(backoffMs(attempts + 1, null, dice, bounds)).toBeGreaterThanOrEqual(
          backoffMs(attempts, null, dice, bounds),
        );
      }),
    );
  });

  test('an attempt that was not counted waits as the first does', () => {
    expect(backoffMs(0, null, 1, limits)).toBe(1_000);
  });
});

describe('B36: a neighbour that says when to come back', () => {
  const retryAfter = fc.oneof(fc.constantFrom(1, 1_000, 900_000), fc.integer({ min: 1, max: 86_400_000 }));

  test('is never asked sooner, also when that is longer than the longest wait', () => {
    fc.assert(
      fc.property(attempt, retryAfter, random, anyLimits, (attempts, retryAfterMs, dice, bounds) => {
        expect(backoffMs(attempts, retryAfterMs, dice, bounds)).toBeGreaterThanOrEqual(retryAfterMs);
      }),
    );
    expect(backoffMs(1, 1_800_000, 0, limits)).toBe(1_800_000);
  });

  test('is asked within the first wait after that, not by all at once', () => {
    fc.assert(
      fc.property(attempt, retryAfter, random, (attempts, retryAfterMs, dice) => {
        expect(backoffMs(attempts, retryAfterMs, dice, limits)).toBeLessThanOrEqual(retryAfterMs + limits.firstMs);
      }),
    );
    expect(backoffMs(1, 60_000, 0.25, limits)).not.toBe(backoffMs(1, 60_000, 0.75, limits));
  });

  test('and says "at once" again and again does not use up the attempts', () => {
    expect(backoffMs(5, 0, 1, limits)).toBe(backoffMs(5, null, 1, limits));
  });
});
