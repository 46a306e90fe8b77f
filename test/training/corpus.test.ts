import { describe, expect, it } from 'vitest';
import { isOrdinary, readCorpus } from '../../training/corpus.ts';
import { sameTextKey } from '../../training/same-text.ts';

describe('the corpus of the net', () => {
  const texts = readCorpus();

  it('holds at least 4,000 texts of five writers, in both languages and of every kind', () => {
    expect(texts.length).toBeGreaterThanOrEqual(4_000);
    expect(new Set(texts.map(({ writer }) => writer)).size).toBeGreaterThanOrEqual(5);
    const share = (kind: (text: (typeof texts)[number]) => boolean) => texts.filter(kind).length / texts.length;
    expect(share(({ language }) => language === 'es')).toBeGreaterThan(0.3);
    expect(share(({ optOut }) => optOut)).toBeGreaterThan(0.15);
    expect(share(({ forHuman }) => forHuman)).toBeGreaterThan(0.2);
    expect(share(({ wrongPerson }) => wrongPerson)).toBeGreaterThan(0.05);
    expect(share(isOrdinary)).toBeGreaterThan(0.4);
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
