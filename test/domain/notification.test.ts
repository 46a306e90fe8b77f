import { expect, test } from 'vitest';
import { automaticEscalation } from '../../src/domain/escalation.ts';
import { approvalNotification, escalationNotification } from '../../src/domain/notification.ts';
import { because } from '../../src/domain/reason.ts';
import { severities } from '../../src/domain/severity.ts';

test('a draft that waits is told to managers by the tenant’s name', () => {
  expect(approvalNotification('James Carter')).toEqual({
    subject: expect.stringContaining('James Carter'),
    body: expect.stringContaining('James Carter'),
    priority: 'normal',
    metadata: { kind: 'approval' },
  });
});

test('an escalation says what kind it is, and not why: the reason may quote the tenant or name amounts', () => {
  const escalation = automaticEscalation('PAYMENT_DISPUTE', [
    because('FAILED', { error: 'Says: "I do not owe $1,450"' }),
  ]);
  const notification = escalationNotification('James Carter', escalation);
  expect(notification).toMatchObject({
    priority: 'high',
    metadata: { kind: 'escalation', type: 'PAYMENT_DISPUTE' },
  });
  expect(notification.subject).toContain('PAYMENT_DISPUTE');
  expect(JSON.stringify(notification)).not.toMatch(/1,450|do not owe/);
});

test('what is urgent for people is urgent for the Notification Service', () => {
  const priorityOf = (severity: (typeof severities)[number]) =>
    escalationNotification('x', { type: 'MANUAL', severity }).priority;
  expect(severities.map(priorityOf)).toEqual(['low', 'normal', 'high', 'critical']);
});
