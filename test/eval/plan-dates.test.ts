import { describe, expect, it } from 'vitest';
import { datesOf } from '../../eval/plan-dates.ts';

describe('B30: days from the day of receipt on', () => {
  // A Friday.
  const receivedOn = '2026-11-27';
  it.each([
    ['today', ['2026-11-27']],
    ['tomorrow', ['2026-11-28']],
    ['monday', ['2026-11-30']],
    ['monday+1w', ['2026-12-07']],
    ['friday', ['2026-11-27', '2026-12-04']],
    ['day 1', ['2026-12-01']],
    ['day 27', ['2026-11-27', '2026-12-27']],
  ])('%s', (expression, dates) => {
    expect(datesOf(expression, receivedOn)).toEqual(dates);
  });

  it('throws at words that mean no day', () => {
    expect(() => datesOf('soon', receivedOn)).toThrow('soon');
  });
});
