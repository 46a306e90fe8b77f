import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDollars, parseCents } from '../../src/domain/money.ts';

describe('parseCents', () => {
  it.each([
    ['1500.00', 150_000],
    ['1500', 150_000],
    ['0.5', 50],
    ['0.05', 5],
    ['19.99', 1999],
    ['1500.0000', 150_000],
    ['-12.34', -1234],
    [' 7 ', 700],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %j', (decimal, cents) => {
    expect(parseCents(decimal)).toBe(cents);
  });

  it('knows one zero', () => {
    expect(parseCents('-0.00')).toBe(0);
  });

  it.each([
    '',
    ' ',
    '.',
    '5.',
    '.5',
    '1.234',
    '1,500.00',
    '$5',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '1 500',
    '--5',
    '+5',
    '٥',
    '90071992547409.92',
  ])('does not guess at %j', (decimal) => {
    expect(parseCents(decimal)).toBeNull();
  });
});

describe('formatDollars', () => {
  it.each([
    [145_000, '$1,450.00'],
    [0, '$0.00'],
    [5, '$0.05'],
    [-500, '-$5.00'],
    [99_999, '$999.99'],
    [123_456_789, '$1,234,567.89'],
  ])('writes %i cents as %s', (cents, dollars) => {
    expect(formatDollars(cents)).toBe(dollars);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        expect(parseCents(formatDollars(cents).replace(/[$,]/g, ''))).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });
});
