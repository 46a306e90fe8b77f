import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import model from '../../src/language/net/model.json' with { type: 'json' };
import { corpusHash, readCorpus } from '../../training/corpus.ts';
import { learnAll } from '../../training/cross-validate.ts';
import { prepare } from '../../training/examples.ts';
import { modelFolder, weightsFile } from '../../training/write-model.ts';

const weights = new URL('weights.bin', modelFolder);

describe('the model of the net', () => {
  it('was trained from the corpus as it is: else run `npm run train`', () => {
    expect(model.corpus).toBe(corpusHash());
  });

  it('comes out the same, byte for byte, when it is trained again: else run `npm run train`', () => {
    const again = weightsFile(learnAll(readCorpus().map(prepare)));
    expect(again.equals(readFileSync(weights))).toBe(true);
  });

  it('is smaller than 500 kB', () => {
    expect(statSync(weights).size).toBeLessThan(500_000);
  });
});
