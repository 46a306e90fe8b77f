import { describe, expect, it } from 'vitest';
import { casesOf, corpora, isRight, saidOf } from './cases.ts';

describe.each(corpora)('B7 to B9, B18, B20 to B28: the texts of corpus/%s.jsonl', (corpus) => {
  it('are read as their writers meant them', () => {
    const wrong = casesOf(corpus)
      .filter((one) => !isRight(one))
      .map((one) => `${JSON.stringify(one)} reads ${JSON.stringify(saidOf(one))}`);
    expect(wrong).toEqual([]);
  });

  it('stand there once each', () => {
    const texts = casesOf(corpus).map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
