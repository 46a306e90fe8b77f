import { describe, expect, it } from 'vitest';
import { valueOfNumberWords } from '../../../src/language/figures/number-words.ts';

describe('valueOfNumberWords', () => {
  it.each([
    ['seven', 7],
    ['twenty-one', 21],
    ['one hundred and five', 105],
    ['fourteen hundred', 1400],
    ['two thousand three hundred forty-five', 2345],
    ['hundred', 100],
    ['ciento veinte', 120],
    ['dos mil', 2000],
    ['mil quinientos', 1500],
    ['cien mil', 100_000],
    ['un millon dos mil', 1_002_000],
    ['novecientas noventa y nueve', 999],
  ])('B32: %j is %i', (words, value) => {
    expect(valueOfNumberWords(words)).toBe(value);
  });

  it.each(['four fifty', 'two three', 'fifty twenty', 'ten five', 'hundred hundred', 'mil mil', 'fifty zero'])(
    'B32: %j is no number',
    (words) => {
      expect(valueOfNumberWords(words)).toBeNull();
    },
  );
});
