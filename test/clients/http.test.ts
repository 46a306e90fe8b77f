import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { retryAfterOf, verdictOf, wordsOf } from '../../src/clients/http.ts';

afterEach(() => vi.useRealTimers());

describe('Retry-After', () => {
  const read = (value: string) => retryAfterOf(new Headers({ 'retry-after': value }));

  test.each([
    ['0', 0],
    ['1', 1_000],
    ['2', 2_000],
    [' 30 ', 30_000],
    ['900', 900_000],
    ['1.5', 1_500],
  ])('%j seconds', (value, milliseconds) => {
    expect(read(value)).toBe(milliseconds);
  });

  test('a date counts from now, and one that has passed is now', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-05T10:00:00Z') });
    expect(read('Mon, 05 Jan 2026 10:10:00 GMT')).toBe(600_000);
    expect(read('Mon, 05 Jan 2026 09:59:59 GMT')).toBe(0);
  });

  test.each(['', 'soon', 'Infinity', '0x10', `${'9'.repeat(30)}`, '1e300'])('%j says nothing', (value) => {
    expect(read(value)).toBeNull();
  });

  test('absent', () => {
    expect(retryAfterOf(new Headers())).toBeNull();
  });
});

test.each([
  [200, 'done'],
  [202, 'done'],
  [204, 'done'],
  [302, 'ambiguous'],
  [400, 'refused'],
  [401, 'refused'],
  [403, 'refused'],
  [404, 'not_found'],
  [405, 'refused'],
  [408, 'later'],
  [422, 'refused'],
  [425, 'later'],
  [429, 'later'],
  [500, 'ambiguous'],
  [502, 'ambiguous'],
  [503, 'ambiguous'],
  [504, 'ambiguous'],
])('a %i is %s', (status, verdict) => {
  expect(verdictOf(status)).toBe(verdict);
});

describe('what a service says went wrong', () => {
  test.each([
    [{ detail: 'Invalid phone number: 5' }, 'Invalid phone number: 5'],
    [{ detail: [{ loc: ['body', 'to'], msg: 'Field required' }] }, '[{"loc":["body","to"],"msg":"Field required"}]'],
    [{ error: { code: 'x', message: 'The provider refused' } }, 'The provider refused'],
    [{ error: 'plain words' }, 'plain words'],
    [{ detail: null, error: { message: 'second' } }, 'second'],
    ['{"detail": "in JSON"}', 'in JSON'],
    ['no JSON at all', 'no JSON at all'],
    [{ something: 'else' }, '{"something":"else"}'],
    [{ error: null }, '{"error":null}'],
    ['', ''],
  ])('%j', (answer, words) => {
    expect(wordsOf(answer)).toBe(words);
  });

  test('is one line of storable characters, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 400 }), fc.json()),
        fc.nat(320),
        (answer, padding) => {
          const words = wordsOf(typeof answer === 'string' ? 'x'.repeat(padding) + answer : answer);
          expect(words.length).toBeLessThanOrEqual(300);
          expect(words.isWellFormed()).toBe(true);
          expect(words).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });

  test('a character that the cut would halve is left out', () => {
    expect(wordsOf(`${'x'.repeat(299)}😀`).isWellFormed()).toBe(true);
  });

  test('lines are joined and control characters dropped: no database takes a NUL', () => {
    expect(wordsOf('Bad\r\nGateway\u0000!')).toBe('Bad Gateway !');
  });
});
