import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import model from '../../src/language/likely-triggers/model.json' with { type: 'json' };
import { likelyTypes } from '../../src/language/likely-triggers/model.ts';
import { readReasons, reasonsHash } from '../../training/reasons.ts';
import { sameTextKey } from '../../training/same-text.ts';
import { likelyTriggersFolder } from '../../training/train-reasons.ts';

describe('the texts with reasons for a human', () => {
  const texts = readReasons();

  it('hold at least fifty of each type', () => {
    for (const type of likelyTypes) {
      expect(texts.filter(({ types }) => types.includes(type)).length, type).toBeGreaterThanOrEqual(50);
    }
  });

  it('hold no text twice', () => {
    const typed = texts.filter(({ writer }) => writer.startsWith('writer-'));
    const copies = [...Map.groupBy(typed, ({ text }) => sameTextKey(text)).values()].filter(({ length }) => length > 1);
    expect(copies).toEqual([]);
  });
});

describe('the model of likely triggers', () => {
  it('was trained from the texts as they are: else run `npm run train`', () => {
    expect(model.texts).toBe(reasonsHash(readReasons()));
  });

  it('is smaller than 250 kB', () => {
    expect(statSync(new URL('weights.bin', likelyTriggersFolder)).size).toBeLessThan(250_000);
  });
});
