import calculator from 'sms-segments-calculator';
import { expect, test } from 'vitest';
import { fitsTwoSegments } from '../../src/sandbox/two-segments.ts';

test.each([
  ['306 cheap characters', 'a'.repeat(306), true],
  ['307 cheap characters', 'a'.repeat(307), false],
  ['134 with an accent', `á${'a'.repeat(133)}`, true],
  ['135 with an accent', `á${'a'.repeat(134)}`, false],
  ['characters that count twice', '€'.repeat(154), false],
  ['every Spanish letter that is cheap', '¿¡éñÑÉü'.repeat(43), true],
])('%s', (_name, text, fits) => {
  expect(fitsTwoSegments(text)).toBe(fits);
  expect(new calculator.SegmentedMessage(text).segmentsCount <= 2).toBe(fits);
});
