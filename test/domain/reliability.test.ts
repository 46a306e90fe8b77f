import { describe, expect, test } from 'vitest';
import { parseReliabilityScale, reliabilityShare } from '../../src/domain/reliability.ts';

describe('how a tenant has paid', () => {
  test.each([
    ['0-1', 0.82, 0.82],
    ['0-10', 6, 0.6],
    ['0-100', 82, 0.82],
    ['1-5', 5, 1],
    ['0 - 10', 0, 0],
    ['-1-1', 0, 0.5],
  ])('on the scale %s %d is the share %d', (scale, score, share) => {
    expect(reliabilityShare(score, parseReliabilityScale(scale))).toBeCloseTo(share);
  });

  test.each([
    ['a score off the scale', 6, '0-1'],
    ['a score below it', -1, '0-10'],
    ['no score', null, '0-10'],
  ])('%s is no share', (_, score, scale) => {
    expect(reliabilityShare(score, parseReliabilityScale(scale))).toBeNull();
  });

  test.each(['', '10', '1-0', '5-5', 'percent', '0-'])('%j is no scale', (text) => {
    expect(parseReliabilityScale(text)).toBeNull();
  });
});
