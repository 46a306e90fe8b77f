import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLocalTime } from '../../src/domain/local-time.ts';
import { sendAtOrNow, sendTime } from '../../src/domain/send-time.ts';

const settings = { quietHours: { fromMinute: 21 * 60, toMinute: 8 * 60 }, businessTimeZone: 'America/New_York' };
const tenant = { phoneNumber: '+12035550114', timeZone: null, quietWindows: [] };
const at = (instant: string) => new Date(instant);
const iso = (date: Date | null) => date?.toISOString() ?? null;

describe('when a text may go out', () => {
  test('B16: now by day, else at eight in the zone of the number', () => {
    expect(sendAtOrNow(at('2026-07-01T15:00:00Z'), tenant, settings)).toBeNull();
    expect(iso(sendAtOrNow(at('2026-07-01T03:00:00Z'), tenant, settings))).toBe('2026-07-01T12:00:00.000Z');
    const chicago = { ...tenant, phoneNumber: '+13125550100' };
    expect(iso(sendAtOrNow(at('2026-07-01T12:30:00Z'), chicago, settings))).toBe('2026-07-01T13:00:00.000Z');
  });

  test('B16: where the record and the number disagree, both must allow', () => {
    const moved = { ...tenant, timeZone: 'America/Los_Angeles' };
    expect(iso(sendTime(at('2026-07-01T13:00:00Z'), moved, settings))).toBe('2026-07-01T15:00:00.000Z');
    expect(iso(sendTime(at('2026-07-02T01:30:00Z'), moved, settings))).toBe('2026-07-02T15:00:00.000Z');
  });

  test('B18: the tenant’s own hours join those of the law, also where the law’s are off', () => {
    const later = { ...tenant, quietWindows: [{ fromMinute: 0, toMinute: 12 * 60, weekdays: null }] };
    expect(iso(sendTime(at('2026-07-01T13:00:00Z'), later, settings))).toBe('2026-07-01T16:00:00.000Z');
    expect(iso(sendTime(at('2026-07-01T05:00:00Z'), later, { ...settings, quietHours: null }))).toBe(
      '2026-07-01T16:00:00.000Z',
    );
  });

  test('own hours that two zones leave no room for are read in the zone of the record, and the law still holds', () => {
    const hawaiian = {
      phoneNumber: '+18085550100',
      timeZone: 'America/New_York',
      quietWindows: [{ fromMinute: 0, toMinute: 20 * 60, weekdays: null }],
    };
    const next = sendTime(at('2026-07-01T12:00:00Z'), hawaiian, settings);
    expect(formatLocalTime(next ?? at('1970-01-01T00:00:00Z'), 'America/New_York')).toBe('2026-07-01T20:00:00-04:00');
    expect(formatLocalTime(next ?? at('1970-01-01T00:00:00Z'), 'Pacific/Honolulu')).toBe('2026-07-01T14:00:00-10:00');
  });

  test('B16: a number whose zones share no fit hour is never texted, and is looked at again in a day', () => {
    const russian = { ...tenant, phoneNumber: '+79031234567' };
    const now = at('2026-07-01T07:00:00Z');
    expect(sendTime(now, russian, settings)).toBeNull();
    expect(iso(sendAtOrNow(now, russian, settings))).toBe('2026-07-02T07:00:00.000Z');
  });

  test('B18: own hours that fill the whole day leave none', () => {
    const never = { ...tenant, quietWindows: [{ fromMinute: 0, toMinute: 24 * 60, weekdays: null }] };
    expect(sendTime(at('2026-07-01T15:00:00Z'), never, settings)).toBeNull();
  });

  test('it is never before now, and once it may go out it may', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const windows = fc.array(
      fc.record({
        fromMinute: minute,
        toMinute: minute,
        weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.date({ min: at('2025-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z'), noInvalidDate: true }),
        windows,
        fc.constantFrom(null, 'America/Los_Angeles', 'Pacific/Guam', 'Asia/Kolkata'),
        (now, quietWindows, timeZone) => {
          const hours = { ...tenant, timeZone, quietWindows };
          const next = sendTime(now, hours, settings);
          if (next === null) return;
          expect(next.getTime()).toBeGreaterThanOrEqual(now.getTime());
          expect(sendTime(next, hours, settings)).toEqual(next);
        },
      ),
    );
  });
});

describe('local time', () => {
  test.each([
    ['America/New_York', '2026-01-31T12:00:00-05:00'],
    ['America/Los_Angeles', '2026-01-31T09:00:00-08:00'],
    ['Asia/Kolkata', '2026-01-31T22:30:00+05:30'],
    ['UTC', '2026-01-31T17:00:00+00:00'],
  ])('%s: %s', (zone, expected) => {
    expect(formatLocalTime(at('2026-01-31T17:00:00Z'), zone)).toBe(expected);
  });

  test('it is the same instant, on both days when clocks change', () => {
    for (const instant of [
      '2026-03-08T06:59:00Z',
      '2026-03-08T07:00:00Z',
      '2026-11-01T05:30:00Z',
      '2026-11-01T06:30:00Z',
    ])
      expect(Date.parse(formatLocalTime(at(instant), 'America/New_York'))).toBe(Date.parse(instant));
  });
});
