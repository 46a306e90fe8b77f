import { describe, expect, it } from 'vitest';
import { isOrdinary, readCorpus } from '../../training/corpus.ts';
import { sameTextKey } from '../../training/same-text.ts';

describe('the corpus of the net', () => {
  const texts = readCorpus();

  it('holds at least 8,000 texts of six writers, in both languages and of every kind', () => {
    expect(texts.length).toBeGreaterThanOrEqual(8_000);
    expect(new Set(texts.map(({ writer }) => writer)).size).toBeGreaterThanOrEqual(6);
    const count = (kind: (text: (typeof texts)[number]) => boolean) => texts.filter(kind).length;
    expect(count(({ language }) => language === 'es')).toBeGreaterThan(3_000);
    expect(count(({ optOut }) => optOut)).toBeGreaterThan(2_500);
    expect(count(({ forHuman }) => forHuman === true)).toBeGreaterThan(1_000);
    expect(count(({ wrongPerson }) => wrongPerson)).toBeGreaterThan(350);
    expect(count(isOrdinary)).toBeGreaterThan(3_500);
  });

  it('holds no text twice', () => {
    const copies = [...Map.groupBy(texts, ({ text }) => sameTextKey(text)).values()].filter(({ length }) => length > 1);
    expect(copies).toEqual([]);
  });

  it('takes texts for the same that differ in case, accents, punctuation and spaces only', () => {
    expect(sameTextKey('¡Ya NO me escriban!')).toBe(sameTextKey('ya  no me escriban'));
    expect(sameTextKey('ok 👍🏽')).toBe(sameTextKey('OK, 👍'));
    expect(sameTextKey('👍')).not.toBe(sameTextKey('🛑'));
  });
});
