import { describe, expect, it } from 'vitest';
import { AREA_CODES } from '../../src/domain/time-zones/area-codes.ts';
import { COUNTRY_CODES } from '../../src/domain/time-zones/country-codes.ts';
import { timeZonesOf } from '../../src/domain/time-zones.ts';

const business = 'Etc/GMT+3';
const zonesOf = (phoneNumber: string, recordedZone: string | null = null) =>
  timeZonesOf({ recordedZone, phoneNumber, businessTimeZone: business });
const zonesOfAreaCode = (code: string) =>
  zonesOf(`+1${code}5550123`)
    .map((zone) => zone.replace('America/', ''))
    .join(' ');

describe('time zones of a tenant', () => {
  it("B16: the record's zone and the number's, both where they disagree", () => {
    expect(zonesOf('+12125550123', 'America/New_York')).toEqual(['America/New_York']);
    expect(zonesOf('+18085550123', 'America/New_York')).toEqual(['America/New_York', 'Pacific/Honolulu']);
    expect(zonesOf('+12125550123')).toEqual(['America/New_York']);
  });

  it('B16: a recorded zone that names no place is ignored', () => {
    for (const recorded of [
      '',
      ' ',
      'Eastern',
      'EST',
      'UTC',
      '-05:00',
      'America/Gotham',
      'America/New York',
      '../etc',
    ]) {
      expect(zonesOf('+12125550123', recorded), recorded).toEqual(['America/New_York']);
      expect(zonesOf('+18005550123', recorded), recorded).toEqual([business]);
    }
    expect(zonesOf('+18005550123', ' America/Denver ')).toEqual(['America/Denver']);
  });

  it.each([
    ['212 305 404 502 617 407 689 313 860', 'New_York'],
    ['312 214 713 615 504 414 612 402 205 621 861', 'Chicago'],
    ['303 505 801 406 307', 'Denver'],
    ['213 415 206 503 702', 'Los_Angeles'],
    ['602 480 520', 'Phoenix'],
    ['907', 'Adak Anchorage'],
    ['808', 'Pacific/Honolulu'],
    ['787 939', 'Puerto_Rico'],
    ['340', 'St_Thomas'],
    ['671', 'Pacific/Guam'],
    ['670', 'Pacific/Saipan'],
    ['684', 'Pacific/Pago_Pago'],
    ['416 514', 'Toronto'],
    ['604', 'Vancouver'],
    ['403 780', 'Edmonton'],
    ['306 639 474', 'Regina'],
    ['204', 'Winnipeg'],
    ['902 506', 'Halifax'],
    ['709 879', 'Halifax St_Johns'],
    ['876 658', 'Jamaica'],
    ['809 829 849', 'Santo_Domingo'],
    ['441', 'Atlantic/Bermuda'],
  ])('B16: area codes %s are in %s', (codes, zones) => {
    for (const code of codes.split(' ')) expect(zonesOfAreaCode(code), code).toBe(zones);
  });

  it.each([
    ['850 448 270 364 606 423 729 931 906 812 930 219 574', 'Chicago New_York'],
    ['308 605 701 620 785', 'Chicago Denver'],
    ['208 986 541 458 775', 'Denver Los_Angeles'],
    ['928', 'Denver Phoenix'],
    ['807', 'Toronto Winnipeg'],
    ['250 236 778', 'Edmonton Vancouver'],
  ])('B16: area codes %s span %s, their overlays too', (codes, zones) => {
    for (const code of codes.split(' ')) expect(zonesOfAreaCode(code), code).toBe(zones);
  });

  it('B16: numbers without a place have the configured zone', () => {
    for (const number of ['+18005550123', '+15005550006', '+12225550123', '+8835100000', '']) {
      expect(zonesOf(number), number).toEqual([business]);
    }
  });

  it('B16: abroad, the country decides when it has one clock; else every clock and the configured one', () => {
    expect(zonesOf('+442071838750')).toEqual(['Europe/London']);
    expect(zonesOf('+50588881234')).toEqual(['America/Managua']);
    expect(zonesOf('+573001234567')).toEqual(['America/Bogota']);
    expect(zonesOf('+525512345678')).toEqual(
      expect.arrayContaining(['America/Mexico_City', 'America/Tijuana', business]),
    );
    expect(zonesOf('+525512345678', 'America/Chicago')).not.toContain(business);
  });

  it('every zone in the tables is one that this Node knows, and no code stands twice in one', () => {
    for (const [zone, codes] of Object.entries({ ...AREA_CODES, ...COUNTRY_CODES })) {
      expect(() => new Intl.DateTimeFormat('en-US', { timeZone: zone }), zone).not.toThrow();
      expect(new Set(codes.split(' ')).size, zone).toBe(codes.split(' ').length);
    }
    const areaCodes = Object.values(AREA_CODES).flatMap((codes) => codes.split(' '));
    expect(areaCodes.every((code) => /^[2-9]\d\d$/.test(code))).toBe(true);
    expect(new Set(areaCodes).size).toBeGreaterThan(440);
  });
});
