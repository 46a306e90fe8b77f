import { expect, it } from 'vitest';
import { usualSeverityOf } from '../../src/domain/escalation-type.ts';
import { dueAt } from '../../src/domain/severity.ts';

it('B20, B21: what the law stops at once is critical', () => {
  for (const type of ['ATTORNEY', 'LEGAL_THREAT', 'BANKRUPTCY'] as const)
    expect(usualSeverityOf(type)).toBe('CRITICAL');
});

it('B20: the more severe, the sooner a human should have looked', () => {
  const raised = new Date('2026-03-08T06:30:00Z');
  expect(dueAt('CRITICAL', raised)).toEqual(new Date('2026-03-08T07:30:00Z'));
  expect(dueAt('HIGH', raised)).toEqual(new Date('2026-03-08T10:30:00Z'));
  expect(dueAt('MEDIUM', raised)).toEqual(new Date('2026-03-09T06:30:00Z'));
  expect(dueAt('LOW', raised)).toEqual(new Date('2026-03-11T06:30:00Z'));
});
