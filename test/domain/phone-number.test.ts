import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPhoneNumber, parsePhoneNumber } from '../../src/domain/phone-number.ts';

describe('parsePhoneNumber', () => {
  it.each([
    '+18605550123',
    '+1 (860) 555-0123',
    '(860) 555-0123',
    '860-555-0123',
    '860.555.0123',
    '8605550123',
    '1 860 555 0123',
    '18605550123',
    '860–555–0123',
    '860\u00a0555\u00a00123',
    ' +18605550123\n',
    '\u202a+1 860-555-0123\u202c',
    'tel:+18605550123',
    'TEL:860-555-0123',
    '＋１８６０５５５０１２３',
  ])('B3: %j becomes E.164', (text) => {
    expect(parsePhoneNumber(text)).toBe('+18605550123');
  });

  it.each([
    ['+442071838750', '+442071838750'],
    ['011 44 7400 123456', '+447400123456'],
    ['+52 55 1234 5678', '+525512345678'],
    ['+5215512345678', '+525512345678'],
    ['+52 1 55 1234 5678', '+525512345678'],
    ['011 52 1 55 1234 5678', '+525512345678'],
  ])('B3: a number of another country keeps its code: %j', (text, expected) => {
    expect(parsePhoneNumber(text)).toBe(expected);
  });

  it('B3: an area code that is not in use yet is accepted', () => {
    expect(parsePhoneNumber('221 555 1234')).toBe('+12215551234');
  });

  it.each([
    ['a short code', '21610'],
    ['an emergency number', '911'],
    ['a number without its area code', '555-0123'],
    ['an extension', '860-555-0123 x45'],
    ['an extension in words', '860-555-0123 ext. 5'],
    ['an extension in a link', 'tel:+18605550123;ext=4'],
    ['letters', '1-800-FLOWERS'],
    ['a sentence', 'call 860-555-0123 now'],
    ['two numbers', '860-555-0123 or 860-555-0124'],
    ['another channel', 'whatsapp:+18605550123'],
    ['an area code that cannot be', '1234567890'],
    ['an exchange that cannot be', '860-123-4567'],
    ['zeros', '0000000000'],
    ['a word', 'null'],
    ['a plus sign', '+1'],
    ['nothing', ''],
    ['spaces', '  '],
  ])('B3: %s is no number to text', (_, text) => {
    expect(parsePhoneNumber(text)).toBeNull();
  });

  it('B3: whatever comes in, what comes out is E.164 and parses to itself', () => {
    const phoneLike = fc.string({ unit: fc.constantFrom(...'0123456789+()-. x;'), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), phoneLike), (text) => {
        const number = parsePhoneNumber(text);
        expect(number ?? '+18605550123').toMatch(/^\+[1-9]\d{6,14}$/);
        expect(number === null ? null : parsePhoneNumber(number)).toBe(number);
      }),
    );
  });
});

describe('maskPhoneNumber', () => {
  it('keeps the last four digits', () => {
    expect(maskPhoneNumber('+18605550123')).toBe('•••0123');
  });

  it('shows nothing of what is too short to hide', () => {
    expect(maskPhoneNumber('21610')).toBe('•••');
    expect(maskPhoneNumber('')).toBe('•••');
  });
});
