import { describe, expect, it } from 'vitest';
import type { Observed, ObservedWorkflow } from '../../eval/observed.ts';
import { describeRoutineTurns, routineTurns } from '../../eval/routine-turns.ts';
import type { Result } from '../../eval/summary.ts';

function turn(route: string, failed: readonly string[], escalations: ObservedWorkflow['escalations'] = []): Result {
  const checks = ['intent', 'figures', 'forms'].map((name) => ({ name, passed: !failed.includes(name), detail: null }));
  const draft = { body: '', translation: null, language: 'en', confidence: 1, checks };
  const workflow = { status: 'COMPLETED', route, escalations, plan: null, draft, modelCalls: 1 };
  return { observed: { workflows: [workflow] } as unknown as Observed } as Result;
}

describe('B60: the share of routine turns that go alone', () => {
  const dispute = [{ type: 'PAYMENT_DISPUTE', severity: 'HIGH', reason: '' }];
  const results = [
    turn('AUTO_SEND', []),
    turn('AUTO_SEND', []),
    turn('APPROVAL', ['forms']),
    turn('APPROVAL', ['intent']),
    turn('ESCALATION', [], dispute),
    { observed: null } as Result,
  ];

  it('counts turns that need no person, and what kept the others', () => {
    expect(routineTurns(results)).toEqual({ alone: 2, of: 3, keptBy: { forms: 1 } });
  });

  it('is said in words', () => {
    expect(describeRoutineTurns(routineTurns(results))).toBe(
      '  2 of 3 routine turns were answered without a person (67 %); kept for one by: forms 1\n',
    );
    expect(describeRoutineTurns(routineTurns([]))).toBe('  0 of 0 routine turns were answered without a person\n');
  });
});
