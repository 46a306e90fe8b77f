import { describe, expect, it } from 'vitest';
import { casesOf, corpora, isRight, saidOf } from './cases.ts';
import { harmlessChanges } from './harmless.ts';

/** What part of a corpus may be read differently; 0 for every change that is not named. */
const mayFlip: Readonly<Record<string, number>> = { 'a typo': 0.04 };
/** Of the changes that may be made at several places. */
const SEEDS = [1, 102];

describe.each(corpora)('a change that changes nothing, to the texts of corpus/%s.jsonl', (corpus) => {
  it.each(Object.entries(harmlessChanges))('B7, B8, B18, B20 to B28: %s is read as before', (name, change) => {
    const changed = casesOf(corpus).flatMap((one) => {
      // Most seeds make the same of a text where there is one place, or no choice: it is read once.
      const texts = new Set(SEEDS.map((seed) => change(one.text, seed)));
      texts.delete(one.text);
      return [...texts].map((text) => ({ one, text }));
    });
    const flipped = changed
      .filter(({ one, text }) => !isRight(one, text))
      .map(({ one, text }) => `${JSON.stringify(text)} reads ${JSON.stringify(saidOf(one, text))}`);
    const most = Math.floor(changed.length * (mayFlip[name] ?? 0));
    expect(flipped.length > most ? flipped : []).toEqual([]);
  });
});
