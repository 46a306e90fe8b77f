import { describe, expect, it } from 'vitest';
import { costOf, percentile, tally } from '../../eval/summary.ts';

describe('the summary of a run', () => {
  it('counts what was measured', () => {
    const finding = (ok: boolean | null) => ({ rule: 'plan' as const, ok, expected: '', got: '' });
    expect(tally([true, false, null].map(finding))).toEqual({ ok: 1, of: 2, unmeasured: 1 });
  });

  it('takes percentiles by nearest rank', () => {
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([3, 1, 2], 0.95)).toBe(3);
    expect(percentile([], 0.5)).toBeNull();
  });

  it('prices tokens by the million', () => {
    const use = { calls: 2, failed: 0, inputTokens: 500_000, outputTokens: 100_000, latencies: [] };
    expect(costOf(use, 0.4, 1.6).dollars).toBeCloseTo(0.36);
  });
});
