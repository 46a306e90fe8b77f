import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanWords, maxWordsLength } from '../../src/domain/inbound-words.ts';

const wordsOf = (text: string) => cleanWords(text).words;
/** Any string at all, and strings made of what is cleaned away between what is not. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'S',
        'é',
        '\0',
        '\ud83d',
        '\ude00',
        '\u200b',
        '\u200c',
        '\u200d',
        '\ufe0f',
        '\u{e0041}',
        'ن',
        '👩',
        '❤',
        '1',
        '\u20e3',
        '\n',
        '\u3164',
        '\u034f',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('B6: the words of a text', () => {
  it('are storable: well-formed, without control characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        expect(words.isWellFormed()).toBe(true);
        expect(words).not.toMatch(/[^\P{Cc}\t\n\r]/u);
        expect(words.length).toBeLessThanOrEqual(maxWordsLength);
      }),
    );
  });

  it('are the same when they are cleaned again', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 300 }), (text, times) => {
        const { words } = cleanWords(text.repeat(times));
        expect(cleanWords(words)).toEqual({ words, removed: null });
      }),
    );
  });

  it('keep every letter, digit, mark and sign that can be seen', () => {
    const seen = /[[\p{L}\p{N}\p{P}\p{S}\p{Zs}]--\p{DI}]/gv;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsOf(text).match(seen)).toEqual(text.match(seen));
      }),
    );
  });

  it.each([
    ['STOP\0', 'STOP', '1 control character'],
    ['S\u200bT\u200dO\ufeffP', 'STOP', '3 invisible characters'],
    ['\u202eSTOP\u202c \ud83d', 'STOP ', '2 invisible characters, 1 broken character'],
    ['ST\u{e0041}OP\ufe0f', 'STOP', '2 invisible characters'],
    ['\u200b\u3164\u2060', '', '3 invisible characters'],
    ['pay\u0085friday', 'pay\nfriday', null],
    ['👩‍👩‍👧 ❤️ 1️⃣ می‌خواهم क्‍ष\t\r\n', '👩‍👩‍👧 ❤️ 1️⃣ می‌خواهم क्‍ष\t\r\n', null],
  ])('%j are %j', (text, words, removed) => {
    expect(cleanWords(text)).toEqual({ words, removed });
  });

  it('are cut where a character ends, and what is cut is noted', () => {
    const family = '👩‍👩‍👧';
    const { words, removed } = cleanWords(`${'x'.repeat(maxWordsLength - 3)}${family}${family}`);
    expect(words).toBe('x'.repeat(maxWordsLength - 3));
    expect(removed).toBe('all after the first 9997 of 10013 characters');
    expect(wordsOf(`e${'\u0301'.repeat(20_000)}`)).toHaveLength(maxWordsLength);
  });
});
