import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePreferences } from '../../src/domain/contact-hours.ts';
import type { QuietWindow } from '../../src/domain/quiet-hours.ts';
import { readContactPreference } from '../../src/language/contact-hours.ts';
import { expectNoExplosion } from '../support/cpu-time.ts';

/** "0-12 18-24@06": quiet until noon, and from 18:00 on Sundays and Saturdays. */
const spelled = (windows: readonly QuietWindow[]) =>
  windows
    .map(({ fromMinute, toMinute, weekdays }) => `${fromMinute / 60}-${toMinute / 60}${days(weekdays)}`)
    .sort()
    .join(' ');
const days = (weekdays: QuietWindow['weekdays']) => (weekdays === null ? '' : `@${weekdays.join('')}`);

const window = (fromHour: number, toHour: number, weekdays: number[] | null = null): QuietWindow => ({
  fromMinute: fromHour * 60,
  toMinute: toHour * 60,
  weekdays,
});

describe('readContactPreference', () => {
  it.each([
    ["Don't text me before noon", '0-12'],
    ['dnt txt me b4 10am pls', '0-10'],
    ['not after 6pm', '18-24'],
    ['PLEASE DO NOT TEXT ME AFTER 9', '21-24'],
    ['no texts before 9 a.m. or after 7 p.m.', '0-9 19-24'],
    ["don't text me until after 4", '0-16'],
    ['no mornings', '0-12'],
    ['please respect the weekend, no messages', '0-24@06'],
    ['monday wednesday friday i have chemo, no texts those days please', '0-24@135'],
    ['no me mande nada mientras duermo, de 8 a 14', '8-14'],
    ['please no messages on Sunday', '0-24@0'],
    ['cant have my phone at work so dont text me while im at work', '9-17@12345'],
    ['dont send me any more of these at night', '19-24'],
    ["don't text me at night", '19-24'],
    ["don't text me on sundays", '0-24@0'],
    ["don't text me on sundays before noon", '0-12@0'],
    ['weekdays my phone is off til 4', '0-16@12345'],
    ["sundays don't text me before noon", '0-12@0'],
    ['no texts on Saturdays or Sundays', '0-24@06'],
    ["don't text me at work, I work 9 to 5", '9-17'],
    ['do not text me at work', '9-17@12345'],
    ['on sundays please dont text me', '0-24@0'],
    ['mornings are bad for me', '0-12'],
    ['no sunday texts', '0-24@0'],
    ['Hi, I paid on Sunday at 5. Pls no texts after 8', '20-24'],
    ['stop texting me so late', '19-24'],
    ['you guys text way too early', '0-10'],
    ['stop texting me at 6am', '0-7'],
    ['no me escriba antes del mediodía', '0-12'],
    ['los domingos no', '0-24@0'],
    ['no me manden msjs despues d las 8', '20-24'],
    ['no me escriban en la mañana', '0-12'],
    ['ya no me escriban tan tarde', '19-24'],
  ])('B18: %j refuses %s', (text, windows) => {
    const preference = readContactPreference(text);
    expect(spelled(preference?.windows ?? [])).toBe(windows);
    expect(preference?.isWhole).toBe(false);
  });

  it.each([
    ['only text me after 5', '0-17'],
    ['only between 9 and 5', '0-9 17-24'],
    ['Only text me 5-8pm', '0-17 20-24'],
    ['please text in the evenings only', '0-17'],
    ['weekends only', '0-24@12345'],
    ['only text me mon-fri 9 to 5', '0-24@06 0-9@12345 17-24@12345'],
    ['text me any time after 5', '0-17'],
    ['my phone is off til 4 on weekdays so text after that', '0-16@12345'],
    ['Can you text me after 5?', '0-17'],
    ['you can text me after 4pm but not after 8', '0-16 20-24'],
    ['Please text me at (860) 555-0123 after 5', '0-17'],
    ['best time to reach me is after 6pm', '0-18'],
    ['después de las 5 por favor', '0-17'],
    ['solo en la tarde', '0-12 19-24'],
    ['solo de lunes a viernes', '0-24@06'],
  ])('B18: %j leaves the rest quiet: %s', (text, windows) => {
    const preference = readContactPreference(text);
    expect(spelled(preference?.windows ?? [])).toBe(windows);
    expect(preference?.isWhole).toBe(true);
  });

  it.each([
    'busy right now',
    "can't talk at work today",
    'call me at 5',
    'text me tomorrow',
    'text me in the morning',
    "don't text me tonight",
    "I'm at work rn, text me after 5",
    "I'll pay after 5",
    'I get off at 6',
    'office closes at 5',
    'is the office open on weekends?',
    "I don't have it until friday",
    'can I pay after the 15th please',
    'only 2 more days please',
    "don't text me about late fees",
    "don't come before 10",
    'please text my husband after 5',
    'my neighbor plays music late at night',
    'you never text me back after 5',
    "can't you text my wife",
    'he said "don\'t text me before noon"',
    "you can't just text me any time you want",
    'text me whenever you get a chance',
    'estoy ocupado',
    'le pago después de las 5',
    'no me escriba mañana',
    'escríbame más tarde',
    'buenas noches',
    'no antes del viernes',
  ])('B18: %j is no rule', (text) => {
    expect(readContactPreference(text)).toBeNull();
  });

  it.each([
    'You can text me any time again',
    "it's ok to text me whenever you want",
    'puede escribirme a cualquier hora',
  ])('B18: %j lifts every rule', (text) => {
    expect(readContactPreference(text)?.windows).toEqual([]);
  });

  it.each([
    // Refused before: 1 to 6 are the afternoon's, 7 to 11 the morning's. Refused after: the evening.
    ['not before 5 please', '0-17'],
    ['not before 7 please', '0-7'],
    ['not after 7 please', '19-24'],
    // Wanted after: up to 8 the evening, since 9 in the evening is the law's. Wanted before: up to 9 the evening.
    ['only text me after 8', '0-20'],
    ['only text me after 9', '0-9'],
    ['only text me before 6', '18-24'],
    ['only text me before 11', '11-24'],
    ['only text me between 8 and 10', '0-8 10-24'],
    ['only text me between 6 and 8', '0-18 20-24'],
    ['only text me between 10 and 2', '0-10 14-24'],
    ['only text me from 17:00 to 19:30', '0-17 19.5-24'],
  ])('B18: a bare hour is meant in its sense: %j is %s', (text, windows) => {
    expect(spelled(readContactPreference(text)?.windows ?? [])).toBe(windows);
  });

  it('shows the words that say so', () => {
    expect(readContactPreference('Hi, I paid. Pls DON’T txt me b4 noon!! Thx')?.evidence).toBe('DON’T txt me b4 noon');
  });

  it('gives windows within one day each, whatever the text', () => {
    const words =
      'only not text me no before after 5 9 to and at night sundays work mornings no me escriba las please .';
    const texts = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fromMinute, toMinute } of readContactPreference(text)?.windows ?? []) {
          expect(fromMinute).toBeLessThan(toMinute);
          expect(fromMinute).toBeGreaterThanOrEqual(0);
          expect(toMinute).toBeLessThanOrEqual(1440);
        }
      }),
    );
  });

  it.each([
    'not ',
    'no me ',
    'only after 5 ',
    "don't text me ",
    'sundays and ',
    '9 to 5 ',
    'stop the the ',
    '1',
    'a:5',
  ])('reads 1,600 characters of %j without an explosion', (unit) => {
    const text = unit.repeat(Math.floor(1600 / unit.length));
    expectNoExplosion(() => readContactPreference(text));
  });
});

describe('mergePreferences', () => {
  const merged = (old: QuietWindow[], text: string) => {
    const preference = readContactPreference(text);
    if (preference === null) throw new Error(`no preference: ${text}`);
    const { windows, isTooNarrow } = mergePreferences(old, preference);
    return { windows: spelled(windows), isTooNarrow };
  };

  it.each<[string, QuietWindow[], string, string]>([
    ['a newer word about the same side replaces', [window(18, 24)], 'not after 8pm', '20-24'],
    ['another side adds', [window(18, 24)], 'not before noon', '0-12 18-24'],
    ['a day adds to hours', [window(0, 12)], "don't text me on sundays", '0-12 0-24@0'],
    ['one day does not change the others', [window(0, 10)], "don't text me on sundays before noon", '0-10 0-12@0'],
    ['what says when texts are wanted replaces all hours', [window(0, 12), window(20, 24)], 'only before 5', '17-24'],
    ['but no days', [window(0, 24, [0]), window(18, 24)], 'only after 5', '0-17 0-24@0'],
    ['any time lifts all', [window(0, 24, [0]), window(18, 24)], 'you can text me any time', ''],
  ])('B18: %s', (_, old, text, windows) => {
    expect(merged(old, text)).toEqual({ windows, isTooNarrow: false });
  });

  it('B18: marks what leaves less than an hour on any day', () => {
    expect(merged([window(0, 17)], 'not after 5pm')).toEqual({ windows: '0-17 17-24', isTooNarrow: true });
    expect(merged([window(0, 20)], 'not on sundays')).toEqual({ windows: '0-20 0-24@0', isTooNarrow: false });
    expect(merged([], 'no texts between 8am and 8:30pm').isTooNarrow).toBe(true);
  });
});
