import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/local-time.ts';
import { nextRound, nextTry } from '../../../src/domain/promise/rounds.ts';

const hours = { checkHour: 11, businessTimeZone: 'America/New_York' };

describe('nextTry', () => {
  it.each(['2026-07-01', '2026-03-07', '2026-10-31'])(
    'B66: asks fifteen times from one round to the next, soon at first (%s)',
    (day) => {
      const round = instantAt(day, 11 * 60, hours.businessTimeZone);
      const next = nextRound(round, hours);
      const tries = [round];
      while ((tries.at(-1) ?? next) < next) tries.push(nextTry(tries.at(-1) ?? next, hours));
      expect(tries.at(-1)).toEqual(next);
      // Sixteen on the day of 25 hours.
      expect(tries.length - 1).toBeLessThanOrEqual(day === '2026-10-31' ? 16 : 15);
      expect(tries.slice(0, 4).map((at) => (at.getTime() - round.getTime()) / 60_000)).toEqual([0, 15, 30, 60]);
    },
  );
});
