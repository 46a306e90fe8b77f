import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAllowedSendAt, parseQuietHours, type QuietHours } from '../../src/domain/quiet-hours.ts';

const night: QuietHours = { fromMinute: 21 * 60, toMinute: 8 * 60 };
const newYork = 'America/New_York';
const next = (now: string, zones = [newYork]) => nextAllowedSendAt(new Date(now), night, zones).toISOString();

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

  it('B16: where two zones disagree, both must allow', () => {
    expect(next('2026-06-10T12:30:00Z', [newYork, 'America/Los_Angeles'])).toBe('2026-06-10T15:00:00.000Z');
    expect(next('2026-06-11T01:30:00Z', [newYork, 'America/Los_Angeles'])).toBe('2026-06-11T15:00:00.000Z');
    expect(next('2026-06-10T00:00:00Z', ['Asia/Kathmandu'])).toBe('2026-06-10T02:15:00.000Z');
  });

  it('is now whenever now is allowed, and otherwise a moment that is, with none before it', () => {
    const zones = fc.constantFrom(
      newYork,
      'America/Los_Angeles',
      'America/Phoenix',
      'Pacific/Honolulu',
      'Asia/Kolkata',
    );
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, zones, (now, zone) => {
        const at = nextAllowedSendAt(now, night, [zone]);
        expect(nextAllowedSendAt(at, night, [zone])).toEqual(at);
        expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(12 * 3_600_000);
        if (at > now) {
          const before = new Date(Math.max(now.getTime(), at.getTime() - 60_000));
          expect(nextAllowedSendAt(before, night, [zone])).toEqual(at);
        }
      }),
    );
  });

  it('without quiet hours it is always now', () => {
    const now = new Date('2026-06-11T05:00:00Z');
    expect(nextAllowedSendAt(now, null, [newYork])).toBe(now);
  });
});
