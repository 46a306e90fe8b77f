import { describe, expect, it } from 'vitest';
import { judgeContactHours } from '../../eval/judge-contact-hours.ts';

// In November New York is five hours behind UTC.
const at = (clock: string) => new Date(`2026-11-23T${clock}:00-05:00`);

describe('B18: contact hours', () => {
  it.each([
    ['before noon, held until noon', { from: '12:00' }, at('09:00'), at('12:00'), true],
    ['before noon, not held', { from: '12:00' }, at('09:00'), at('09:00'), false],
    ['after noon there is nothing to tell', { from: '12:00' }, at('15:00'), at('15:00'), null],
    ['held at an hour that was not excluded', { from: '12:00' }, at('15:00'), at('18:00'), false],
    ['late, held until tomorrow', { to: '17:00' }, at('18:00'), new Date('2026-11-24T08:00:00-05:00'), true],
    ['late, held for an hour only', { to: '17:00' }, at('18:00'), at('19:00'), false],
    ['no rule', 'unchanged' as const, at('09:00'), at('09:00'), true],
    ['a rule where none was meant', 'unchanged' as const, at('09:00'), at('12:00'), false],
  ])('%s', (_name, hours, now, nextAllowedSendAt, ok) => {
    expect(judgeContactHours(hours, { at: now, nextAllowedSendAt }).ok).toBe(ok);
  });
});
