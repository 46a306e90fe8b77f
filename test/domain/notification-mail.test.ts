import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import type { NotificationItem } from '../../src/domain/notification-batch.ts';
import { notificationMail } from '../../src/domain/notification-mail.ts';
import { signNotification } from '../../src/domain/notification-signature.ts';

const now = new Date('2026-07-01T15:05:00Z');
const settings = { publicUrl: 'https://console.example.com/', quotes: true };

const approval: NotificationItem = {
  subject: 'A reply to James Carter waits for approval',
  body: 'A drafted text message to James Carter waits for your decision in the approver console.',
  priority: 'normal',
  metadata: { kind: 'approval', conversationId: 'c1', workflowId: 'w1' },
  about: {
    draftId: 'd1',
    escalationId: null,
    tenantName: 'James Carter',
    unitName: '4B',
    propertyName: 'Elm Court',
    daysLate: 12,
    text: 'How much do I owe?\nThanks <b>',
    draft: 'Hi James, your balance is $1,450.00.',
    since: new Date('2026-07-01T12:00:00Z'),
  },
};

it('B74: a message says who, what, how late, since when, the draft, and where to decide', () => {
  const { subject, text } = notificationMail([approval], settings, now);
  expect(subject).toBe(approval.subject);
  expect(text).toBe(
    `${approval.subject}\n\n${approval.body}\n\nTenant: James Carter, 4B, Elm Court\nLate: 12 days\nWaits: 3 h 5 min\n` +
      'Wrote: How much do I owe? Thanks <b>\nDraft: Hi James, your balance is $1,450.00.\n\nhttps://console.example.com/approvals/d1',
  );
});

it('B74: the HTML says the same, and what a tenant wrote is never markup', () => {
  const { html } = notificationMail([approval], settings, now);
  expect(html).toContain('James Carter, 4B, Elm Court');
  expect(html).toContain('Thanks &#60;b&#62;');
  expect(html).toContain('<a href="https://console.example.com/approvals/d1">');
});

it('B74: an escalation is linked where no draft waits; nothing is linked without an address, nothing quoted where that is off', () => {
  const about = approval.about && { ...approval.about, draftId: null, escalationId: 'e1', draft: null };
  expect(notificationMail([{ ...approval, about }], settings, now).text).toContain('/escalations/e1');
  const { text, html } = notificationMail([approval], { publicUrl: null, quotes: false }, now);
  expect(text + html).not.toMatch(/https?:|How much|balance/);
});

it('B74: several items are one message, the most urgent first', () => {
  const urgent: NotificationItem = { ...approval, subject: 'CRITICAL: call now', priority: 'critical', about: null };
  const { subject, text, priority } = notificationMail([approval, urgent], settings, now);
  expect(subject).toBe('2 things wait: CRITICAL: call now');
  expect(priority).toBe('critical');
  expect(text.indexOf('call now')).toBeLessThan(text.indexOf('James Carter'));
});

it('B74: what does not show, or breaks a line, cannot make a message look other than it reads', () => {
  const about = approval.about && { ...approval.about, text: 'Hi\u202E\u200B there\r\nDraft: pay me', draft: null };
  const { text, subject } = notificationMail([{ ...approval, subject: 'A\r\nBcc: x', about }], settings, now);
  expect(text).toContain('Wrote: Hi there Draft: pay me');
  expect(subject).toBe('A Bcc: x');
});

it('B74: a signature is made of the id, the time, the subject and the body', () => {
  const signed = signNotification('secret', 'b1', { subject: 'S', body: 'B' }, now);
  const mac = createHmac('sha256', 'secret').update(`b1.${signed.timestamp}.S\nB`).digest('base64');
  expect(signed).toEqual({ id: 'b1', timestamp: '1782918300', signature: `v1,${mac}` });
});
