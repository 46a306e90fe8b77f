import fc from 'fast-check';
import calculator from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { segmentsOf, toSmsText } from '../../src/domain/sms.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'aZ9 .?\n\r\t~€[^éáñ…“”‘’—–•\u00a0\u200b\u0301\u202e´`😀',
      '👨‍👩‍👧‍👦',
      '\ud800',
      '\u0000',
      '\u007f',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 330,
  size: 'max',
});

describe('segmentsOf', () => {
  it('B35: counts plain texts as the provider’s calculator does', () => {
    const ascii = fc.string({
      unit: fc.constantFrom(...'aZ9 @$!"#%&\'()*+,-./:;<=>?_{}[]~\\|^\n'),
      maxLength: 500,
      size: 'max',
    });
    fc.assert(
      fc.property(ascii, (text) => {
        const { encodingName, segmentsCount } = new calculator.SegmentedMessage(text);
        const expected = { encoding: encodingName.replace('-', ''), count: text === '' ? 0 : segmentsCount };
        expect(segmentsOf(text)).toMatchObject(expected);
      }),
    );
  });

  it.each([
    ['160 plain characters', 'a'.repeat(160), { encoding: 'GSM7', count: 1, characters: 160 }],
    ['161 plain characters', 'a'.repeat(161), { encoding: 'GSM7', count: 2, characters: 161 }],
    ['306 plain characters', 'a'.repeat(306), { encoding: 'GSM7', count: 2, characters: 306 }],
    ['307 plain characters', 'a'.repeat(307), { encoding: 'GSM7', count: 3, characters: 307 }],
    ['letters that GSM-7 has', 'ñéü¿¡'.repeat(32), { encoding: 'GSM7', count: 1, characters: 160 }],
    ['signs that cost two', '€'.repeat(80), { encoding: 'GSM7', count: 1, characters: 80 }],
    ['one of them too many', '€'.repeat(81), { encoding: 'GSM7', count: 2, characters: 81 }],
    ['one that is not split', `${'a'.repeat(152)}€${'a'.repeat(151)}`, { encoding: 'GSM7', count: 2, characters: 304 }],
    [
      'one that does not fit',
      `${'a'.repeat(152)}€${'a'.repeat(152)}€`,
      { encoding: 'GSM7', count: 3, characters: 306 },
    ],
    ['70 with an accent', `á${'a'.repeat(69)}`, { encoding: 'UCS2', count: 1, characters: 70 }],
    ['71 with an accent', `á${'a'.repeat(70)}`, { encoding: 'UCS2', count: 2, characters: 71 }],
    ['those signs beside an accent', `á${'€'.repeat(69)}`, { encoding: 'UCS2', count: 1, characters: 70 }],
    ['35 emoji of two units', '😀'.repeat(35), { encoding: 'UCS2', count: 1, characters: 35 }],
    ['emoji that are not split', '😀'.repeat(67), { encoding: 'UCS2', count: 3, characters: 67 }],
    ['a family', '👨‍👩‍👧‍👦', { encoding: 'UCS2', count: 1, characters: 1 }],
    ['nothing', '', { encoding: 'GSM7', count: 0, characters: 0 }],
    ['blanks', '  \n', { encoding: 'GSM7', count: 1, characters: 3 }],
  ])('B35: %s', (_, body, expected) => {
    expect(segmentsOf(body)).toEqual(expected);
  });

  it('B35: never fewer segments than the body has room in', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: fc.constantFrom('e', '\u0301'), maxLength: 500 })), (body) => {
        const { encoding, count } = segmentsOf(body);
        expect(body.length).toBeLessThanOrEqual(
          encoding === 'GSM7' ? Math.max(160, count * 153) : Math.max(70, count * 67),
        );
      }),
    );
  });
});

describe('toSmsText', () => {
  it.each([
    ['quotes', '“It’s ‘fine’”', `"It's 'fine'"`],
    ['dashes', 'now — or 5–7', 'now - or 5-7'],
    ['an ellipsis', 'well…', 'well...'],
    ['spaces that do not break', '$1,450\u00a0due\u202fnow', '$1,450 due now'],
    ['bullets', '• one\n• two', '- one\n- two'],
    ['line ends', 'one \r\ntwo\t\rthree', 'one\ntwo\nthree'],
    ['control and invisible characters', 'a\u0000b\u0007c\u200bd\u202ee\ufefff', 'abcdef'],
    ['half a character', 'a\ud83db', 'ab'],
    ['blanks around', '  hi  ', 'hi'],
    ['an accent on its own', 'que\u0301', 'qué'],
  ])('B35: %s become plain', (_, body, expected) => {
    expect(toSmsText(body)).toBe(expected);
  });

  it.each(['Mañana pagó José', 'Gràcies', '谢谢', 'Спасибо', '👨‍👩‍👧‍👦 ❤️ 👍🏽', 'a\n\nb'])('B35: keeps %j', (body) => {
    expect(toSmsText(body)).toBe(body);
  });

  it('B35: one curly quote does not double the price', () => {
    const body = `It’s ${'a'.repeat(155)}`;
    expect(segmentsOf(body).count).toBe(3);
    expect(segmentsOf(toSmsText(body))).toEqual({ encoding: 'GSM7', count: 1, characters: 160 });
  });

  it('B35: keeps an ellipsis where three dots would cost a segment', () => {
    const body = `😀${'a'.repeat(67)}…`;
    expect(toSmsText(body)).toBe(body);
  });

  it('B35: twice is once', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        expect(toSmsText(toSmsText(body))).toBe(toSmsText(body));
      }),
    );
  });

  it('B35: never raises the number of segments', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        expect(segmentsOf(toSmsText(body)).count).toBeLessThanOrEqual(segmentsOf(body).count);
      }),
    );
  });
});
