import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhoneNumber } from '../../src/domain/phone-number.ts';
import { textDestination } from '../../src/domain/text-destination.ts';
import { AREA_CODES } from '../../src/domain/time-zones/area-codes.ts';
import { readConfig } from '../../src/environment/read-config.ts';

const usual = readConfig({}).textCountries;
const refusalOf = (number: string, countries: ReadonlySet<string> = usual) => {
  const destination = textDestination(number, countries);
  return 'refusal' in destination ? destination.refusal : null;
};

describe('where texts may go', () => {
  it.each([
    ['the United States', '+18605550123'],
    ['Canada', '+14165550123'],
    ['Puerto Rico', '+17875550123'],
    ['the US Virgin Islands', '+13405550123'],
    ['Guam', '+16715550123'],
    ['American Samoa', '+16845550123'],
    ['the Northern Mariana Islands', '+16705550123'],
    ['an overlay that is younger than the data', '+14835550123'],
    ['what only films and tests use', '+15555550123'],
  ])('B59: to %s as a matter of course', (_, number) => {
    expect(refusalOf(number)).toBeNull();
  });

  it.each([
    ['Jamaica', '+18765550123'],
    ['the Dominican Republic', '+18095550123'],
    ['Barbados', '+12465550123'],
    ['Bahamas', '+12425550123'],
    ['Bermuda', '+14415550123'],
    ['Mexico', '+525512345678'],
    ['the United Kingdom', '+447400123456'],
  ])('B59: to %s only where it is listed', (_, number) => {
    expect(refusalOf(number)).toMatch(/texts do not go to the country of this number \([A-Z]/);
    expect(refusalOf(number, new Set(['JM', 'DO', 'BB', 'BS', 'BM', 'MX', 'GB']))).toBeNull();
  });

  it.each([
    ['a premium number', '+19005550123'],
    ['a premium exchange', '+12129761234'],
    ['a toll-free number', '+18005550123'],
    ['a personal number', '+15005550006'],
    ['another personal number', '+15335550123'],
    ['a number of Canada that is of no place', '+16005550123'],
    ['a British personal number', '+447012345678'],
    ['a British premium number', '+449091234567'],
    ['a British shared-cost number', '+448431234567'],
  ])('B59: never to %s', (_, number) => {
    expect(refusalOf(number, new Set(['US', 'CA', 'GB']))).toContain('special');
  });

  it.each([
    ['a satellite', '+881612345678'],
    ['a ship', '+870773111632'],
    ['a network of no country', '+88213300655'],
    ['an area code of nobody', '+19995550123'],
    ['the government', '+17105550123'],
  ])('B59: never to %s, since it is in no country', (_, number) => {
    expect(refusalOf(number)).toContain('not known');
  });

  it('B59: every area code that has a clock has a country', () => {
    const codes = new Set(Object.values(AREA_CODES).flatMap((list) => list.split(' ')));
    const unplaced = [...codes].filter((code) => refusalOf(`+1${code}5550123`)?.includes('not known'));
    expect(unplaced).toEqual([]);
  });

  it('B59: nothing goes anywhere that is not listed, whatever the number', () => {
    const numbers = fc.stringMatching(/^\+[1-9]\d{7,14}$/);
    fc.assert(fc.property(numbers, (number) => refusalOf(number, new Set()) !== null));
    fc.assert(
      fc.property(
        numbers,
        (number) => parsePhoneNumber(number) === null || number.startsWith('+1') || refusalOf(number) !== null,
      ),
    );
  });
});
