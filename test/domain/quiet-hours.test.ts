import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAllowedSendAt, parseQuietHours, type QuietHours, type QuietWindow } from '../../src/domain/quiet-hours.ts';

const night: QuietHours = { fromMinute: 21 * 60, toMinute: 8 * 60 };
const newYork = 'America/New_York';
const next = (now: string, zones = [newYork], windows: QuietWindow[] = []) =>
  nextAllowedSendAt(new Date(now), night, zones, windows)?.toISOString();

const window = (fromHour: number, toHour: number, weekdays: number[] | null = null): QuietWindow => ({
  fromMinute: fromHour * 60,
  toMinute: toHour * 60,
  weekdays,
});

describe('quiet hours', () => {
  it('reads two times of day, and nothing else', () => {
    expect(parseQuietHours('21:00-08:00')).toEqual(night);
    expect(parseQuietHours('00:30-06:15')).toEqual({ fromMinute: 30, toMinute: 375 });
    for (const text of ['', 'off', '9-5', '24:00-08:00', '21:60-08:00', '08:00-08:00', '21:00-08:00 ']) {
      expect(parseQuietHours(text), text).toBeNull();
    }
  });

  it('B16: 08:00 to 21:00 local: the first and the last minute', () => {
    expect(next('2026-06-10T11:59:59Z')).toBe('2026-06-10T12:00:00.000Z');
    expect(next('2026-06-10T12:00:00Z')).toBe('2026-06-10T12:00:00.000Z');
    expect(next('2026-06-11T00:59:59Z')).toBe('2026-06-11T00:59:59.000Z');
    expect(next('2026-06-11T01:00:00Z')).toBe('2026-06-11T12:00:00.000Z');
  });

  it('B16: is right on both days a year when clocks change', () => {
    // Spring forward on 2026-03-08: 8 in the morning is 12:00 UTC from then on, 13:00 before.
    expect(next('2026-03-08T03:00:00Z')).toBe('2026-03-08T12:00:00.000Z');
    expect(next('2026-03-07T03:00:00Z')).toBe('2026-03-07T13:00:00.000Z');
    // Fall back on 2026-11-01.
    expect(next('2026-11-01T03:00:00Z')).toBe('2026-11-01T13:00:00.000Z');
    expect(next('2026-10-31T03:00:00Z')).toBe('2026-10-31T12:00:00.000Z');
  });

  it('B16: where zones disagree, all must allow', () => {
    expect(next('2026-06-10T12:30:00Z', [newYork, 'America/Los_Angeles'])).toBe('2026-06-10T15:00:00.000Z');
    expect(next('2026-06-11T01:30:00Z', [newYork, 'America/Los_Angeles'])).toBe('2026-06-11T15:00:00.000Z');
    expect(next('2026-06-10T00:00:00Z', ['Asia/Kathmandu'])).toBe('2026-06-10T02:15:00.000Z');
    // 14:00 to 21:00 in New York: what Hawaii leaves of the day in summer.
    expect(next('2026-06-10T13:00:00Z', [newYork, 'Pacific/Honolulu'])).toBe('2026-06-10T18:00:00.000Z');
    expect(next('2026-06-11T00:59:00Z', [newYork, 'Pacific/Honolulu'])).toBe('2026-06-11T00:59:00.000Z');
    expect(next('2026-06-11T01:00:00Z', [newYork, 'Pacific/Honolulu'])).toBe('2026-06-11T18:00:00.000Z');
  });

  it("B18: the tenant's own hours join the law's", () => {
    expect(next('2026-06-10T12:30:00Z', [newYork], [window(0, 12)])).toBe('2026-06-10T16:00:00.000Z');
    expect(next('2026-06-10T22:00:00Z', [newYork], [window(18, 24)])).toBe('2026-06-11T12:00:00.000Z');
    // 2026-06-14 is a Sunday; hours that begin on Saturday night run into it.
    expect(next('2026-06-14T15:00:00Z', [newYork], [window(0, 24, [0])])).toBe('2026-06-15T12:00:00.000Z');
    expect(next('2026-06-14T13:00:00Z', [newYork], [window(20, 10, [6])])).toBe('2026-06-14T14:00:00.000Z');
    expect(next('2026-06-13T13:00:00Z', [newYork], [window(20, 10, [6])])).toBe('2026-06-13T13:00:00.000Z');
  });

  it('B18: says so when no hour suits every zone and window', () => {
    const evenings = [window(0, 20)];
    expect(next('2026-06-10T12:30:00Z', [newYork, 'Asia/Tokyo'], evenings)).toBeUndefined();
    expect(next('2026-06-10T12:30:00Z', [newYork], [window(0, 24)])).toBeUndefined();
  });

  it('B16, B18: is the first minute that no zone and no window forbids, and null only when there is none', () => {
    const zones = fc.uniqueArray(fc.constantFrom(...zonesOfInterest), { minLength: 1, maxLength: 3 });
    const minutes = fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15);
    const windows = fc.array(
      fc.record({
        fromMinute: fc.oneof(minutes, fc.integer({ min: 0, max: 1439 })),
        toMinute: minutes,
        weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 5 })),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(instants, zones, windows, fc.boolean(), (now, inZones, contactHours, withLaw) => {
        const law = withLaw ? night : null;
        const at = nextAllowedSendAt(now, law, inZones, contactHours);
        const isQuiet = scan(inZones, [...contactHours, ...(law === null ? [] : [{ ...law, weekdays: null }])]);
        if (at === null) {
          for (let minute = 0; minute < 7 * 1440; minute += 15) {
            expect(isQuiet(now.getTime() + minute * 60_000)).toBe(true);
          }
          return;
        }
        expect(isQuiet(at.getTime())).toBe(false);
        if (at === now) return;
        expect(at.getTime()).toBeGreaterThan(now.getTime());
        expect(at.getTime() % 60_000).toBe(0);
        expect(isQuiet(now.getTime())).toBe(true);
        for (let minute = now.getTime(); minute < at.getTime(); minute += 60_000) {
          expect(isQuiet(minute), new Date(minute).toISOString()).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('without quiet hours it is always now', () => {
    const now = new Date('2026-06-11T05:00:00Z');
    expect(nextAllowedSendAt(now, null, [newYork])).toBe(now);
  });
});

const zonesOfInterest = [
  newYork,
  'America/Los_Angeles',
  'America/Phoenix',
  'America/St_Johns',
  'America/Adak',
  'Pacific/Honolulu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];

/** The two days before and on which clocks change in the United States, of three years, and any other time. */
const instants = fc.oneof(
  ...['2025-03-09', '2025-11-02', '2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'].map((day) => {
    const noon = new Date(`${day}T12:00:00Z`).getTime();
    return fc.date({ min: new Date(noon - 36 * 3_600_000), max: new Date(noon + 24 * 3_600_000), noInvalidDate: true });
  }),
  fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
);

/** Whether an instant is quiet, read off the clock on the wall alone. */
function scan(zones: readonly string[], windows: readonly QuietWindow[]): (instant: number) => boolean {
  const clocks = zones.map(
    (timeZone) =>
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  return (instant) =>
    clocks.some((clock) => {
      const [, day = '', hour, minute] = /^(\w+),? (\d+):(\d+)$/.exec(clock.format(instant)) ?? [];
      const today = days.indexOf(day);
      const now = Number(hour) * 60 + Number(minute);
      return windows.some(({ fromMinute, toMinute, weekdays }) => {
        const includes = (weekday: number) => weekdays === null || weekdays.includes(weekday);
        if (fromMinute <= toMinute) return includes(today) && now >= fromMinute && now < toMinute;
        return (includes(today) && now >= fromMinute) || (includes((today + 6) % 7) && now < toMinute);
      });
    });
}
