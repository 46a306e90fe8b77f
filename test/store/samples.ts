import { randomUUID } from 'node:crypto';
import type { NewDraft, Override } from '../../src/domain/draft.ts';
import { automaticEscalation, type Escalation } from '../../src/domain/escalation.ts';
import { type Cleared, passGate } from '../../src/domain/gate.ts';
import type { NewNotification } from '../../src/domain/notification.ts';
import { because } from '../../src/domain/reason.ts';
import type { Route, WorkflowStep } from '../../src/domain/workflow.ts';
import type { NewText } from '../../src/store/operations/intake.ts';
import type { TurnResult } from '../../src/store/operations/turns.ts';

let numbers = 0;

/** A number that no other test of the file uses. */
export const newPhoneNumber = () => `+1860555${String(numbers++).padStart(4, '0')}`;

export function newText(text: Partial<NewText> = {}): NewText {
  return {
    messageId: `SM${randomUUID()}`,
    phoneNumber: newPhoneNumber(),
    content: 'How much do I owe?',
    receivedAt: new Date(),
    tenantId: null,
    smsAgentConversationId: null,
    consent: null,
    caller: 'sms-agent',
    mediaUrls: [],
    noted: null,
    ...text,
  };
}

export function newDraft(draft: Partial<NewDraft> = {}): NewDraft {
  return {
    body: 'Hi James, your balance is $1,450.00. Reply STOP to opt out.',
    translation: null,
    language: 'en',
    intent: 'balance_question',
    confidence: 0.75,
    checks: [
      { name: 'figures', passed: true, weight: 0.3, detail: null, reasons: [] },
      { name: 'intent', passed: false, weight: 0.25, detail: '"other" is for a human to decide.', reasons: [] },
    ],
    facts: {
      tenantName: 'James Carter',
      language: 'en',
      amountOwedCents: 145_000,
      tenantPortionCents: 145_000,
      daysLate: 12,
      unitName: '4B',
      propertyName: 'Elm Court',
      businessName: 'Stanton Management',
    },
    promptVersion: '1',
    usage: null,
    sentences: [],
    model: 'test-model',
    ...draft,
  };
}

/** Something that a person sends and that nothing stands in the way of, or that they answer for these holds. */
export function cleared<Sent>(sent: Sent, holds: Override['holds'] = []): Cleared<Sent> {
  const known = holds.map((hold) => ({ ...hold, ...unknownOfHold }));
  const found = passGate(sent, { checks: [], holds: known }, 'The attorney agreed.');
  if (!('sent' in found)) throw new Error('the gate let nothing pass');
  return found;
}

const unknownOfHold: Omit<Escalation, 'id' | 'type'> = {
  workflowId: null,
  conversationId: '',
  severity: 'HIGH',
  status: 'OPEN',
  reason: '',
  reasons: [],
  automatic: true,
  acknowledgedBy: null,
  resolvedBy: null,
  resolution: null,
  createdAt: new Date(0),
  dueAt: null,
};

export function newStep(name: string): WorkflowStep {
  return {
    name,
    status: 'ok',
    startedAt: new Date('2026-07-01T12:00:00.123Z'),
    durationMs: 12.5,
    detail: null,
    reasons: [],
  };
}

export const newNotification: NewNotification = {
  subject: 'A conversation needs a person',
  body: 'The conversation was handed over.',
  priority: 'high',
  metadata: { kind: 'escalation' },
};

export const newEscalation = automaticEscalation('LOW_CONFIDENCE', [
  because('FAILED', { error: 'The draft is not good enough.' }),
]);

/** The end of a turn by one of its routes, as the pipeline would hand it in. */
export function turnResult(route: Route, result: Partial<TurnResult> = {}): TurnResult {
  return {
    route,
    steps: [newStep('draft')],
    tenantId: null,
    language: null,
    draft: newDraft(),
    usage: null,
    escalations: route === 'ESCALATION' ? [newEscalation] : [],
    notification: route === 'AUTO_SEND' ? null : newNotification,
    sendAt: null,
    reminderMs: dayMs,
    reason: null,
    fixedText: null,
    timeZone: null,
    quietWindows: null,
    paymentPlan: null,
    promises: null,
    ...result,
  };
}

export const failure = {
  error: 'the model is down',
  steps: [newStep('draft')],
  escalation: automaticEscalation('SYSTEM', [because('FAILED', { error: 'the model is down' })]),
  notification: newNotification,
  outcomeUnknown: false,
  noResponseMs: null,
};

/** An attempt to send, of a text that may go out. */
export const attempt = (lookedUp: boolean, sendAt: Date | null = null) => ({
  lookedUp,
  sendAt,
  maxUnanswered: 3,
  maxUnasked: 3,
  outreachGapMs: 100,
  barred: null,
  unsent: {
    escalation: automaticEscalation('SYSTEM', [because('FAILED', { error: 'An approved text was not sent' })]),
    notification: newNotification,
  },
});

/** Longer than any test runs. */
export const dayMs = 86_400_000;

export const sentText = {
  smsAgentMessageId: 'sms-1',
  providerId: 'SM-provider-1',
  foundInHistory: false,
  noResponseMs: null,
  steps: [newStep('send')],
};
