import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { learnReasons, prepareReason } from '../../training/learn-reasons.ts';
import { readReasons } from '../../training/reasons.ts';
import { likelyTriggersFolder, reasonWeightsFile } from '../../training/train-reasons.ts';

it('the weights of likely triggers come out the same, byte for byte, when they are learned again', () => {
  const again = reasonWeightsFile(learnReasons(readReasons().map(prepareReason)));
  expect(again.equals(readFileSync(new URL('weights.bin', likelyTriggersFolder)))).toBe(true);
});
