import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCorpus } from '../../training/corpus.ts';
import { crossValidate, learnAll } from '../../training/cross-validate.ts';
import { prepare } from '../../training/examples.ts';
import { chooseThresholds } from '../../training/thresholds.ts';
import { modelFile, modelFolder } from '../../training/write-model.ts';

// Trains once for each writer.
it('chooses the thresholds of the net anew as they are: else run `npm run train`', { timeout: 600_000 }, () => {
  const texts = readCorpus().map(prepare);
  const thresholds = chooseThresholds(texts, crossValidate(texts));
  expect(modelFile(learnAll(texts), thresholds)).toBe(readFileSync(new URL('model.json', modelFolder), 'utf8'));
});
