import type { NewEscalation } from './escalation.ts';
import type { Severity } from './severity.ts';
import type { Tenant } from './tenant.ts';

/**
 * A message for managers, as the Notification Service takes it. It names no amounts and quotes no texts. The store adds to its
 * metadata which workflow and conversation it is about (`workflowId`, where there is one, and `conversationId`).
 */
export interface NewNotification {
  subject: string;
  body: string;
  priority: 'low' | 'normal' | 'high' | 'critical';
  metadata: Record<string, string>;
  /** What the ledger says of the tenant, where no draft has it. */
  about?: Record<'tenantName' | 'unitName' | 'propertyName', string | null> & { daysLate: number | null };
}

const priorities = { LOW: 'low', MEDIUM: 'normal', HIGH: 'high', CRITICAL: 'critical' } satisfies Record<
  Severity,
  NewNotification['priority']
>;

export function approvalNotification(tenantName: string): NewNotification {
  return {
    subject: `A reply to ${tenantName} waits for approval`,
    body: `A drafted text message to ${tenantName} waits for your decision in the approver console.`,
    priority: 'normal',
    metadata: { kind: 'approval' },
  };
}

/** A text came in a conversation that a human has: nothing answers it by itself. */
export function heldTextNotification(who: string): NewNotification {
  return {
    subject: `A new text from ${who}, whose conversation you have`,
    body: `${who} wrote again. Nothing answers by itself until the escalation is resolved.`,
    priority: 'normal',
    metadata: { kind: 'held_text' },
  };
}

export function reminderNotification(tenantName: string): NewNotification {
  return {
    subject: `Still waiting: a reply to ${tenantName}`,
    body: `The drafted text message to ${tenantName} still waits for a decision. It goes to a person if nobody decides.`,
    priority: 'high',
    metadata: { kind: 'approval_reminder' },
  };
}

/** `server`: the model and where it is; `isCovered`: another model drafts meanwhile. */
export function modelPausedNotification(server: string, trouble: string, isCovered: boolean): NewNotification {
  const meanwhile = isCovered
    ? 'Replies are drafted by another model meanwhile.'
    : 'Texts are taken in and wait; none is lost. All are answered when it is accepted again.';
  return {
    subject: isCovered ? `A model is paused: ${trouble}` : `Replies are paused: ${trouble}`,
    body: `${server} refuses the gateway: ${trouble}. ${meanwhile}`,
    priority: isCovered ? 'high' : 'critical',
    metadata: { kind: 'model_paused' },
  };
}

export function escalationNotification(
  who: string,
  escalation: Pick<NewEscalation, 'type' | 'severity'>,
  tenant: Tenant | null = null,
): NewNotification {
  return {
    subject: `${escalation.severity}: the conversation with ${who} needs a person (${escalation.type})`,
    body: `The conversation with ${who} was handed over: ${escalation.type}. Nothing is sent until a person takes it.`,
    priority: priorities[escalation.severity],
    metadata: { kind: 'escalation', type: escalation.type },
    ...(tenant !== null && { about: aboutTenant(tenant) }),
  };
}

function aboutTenant({ name, unitName, propertyName, daysLate }: Tenant): NonNullable<NewNotification['about']> {
  return { tenantName: name, unitName, propertyName, daysLate };
}

/** A note about a conversation names people; it is read in the console. `mentions`: their ids. */
export function mentionNotification(who: string, author: string, mentions: readonly string[]): NewNotification {
  return {
    subject: `${author} names you in a note about ${who}`,
    body: `A note about the conversation with ${who} waits for you in the approver console.`,
    priority: 'normal',
    metadata: { kind: 'mention', mentions: mentions.join(',') },
  };
}
