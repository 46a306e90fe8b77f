import type { NewEscalation } from './escalation.ts';
import { automaticEscalation } from './escalation.ts';
import { escalationNotification, type NewNotification, reminderNotification } from './notification.ts';
import { because } from './reason.ts';

/** What a workflow may wait for, each with something that happens by itself when it does not come. */
export const deadlineKinds = ['scheduled_send', 'approval_reminder', 'approval_expiry', 'no_response'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How long is waited, in milliseconds. */
export interface DeadlineSettings {
  /** For a decision about a draft, before managers are reminded. */
  approvalReminderMs: number;
  /** For a decision after the reminder, before the draft expires and the conversation is escalated. */
  approvalExpiryMs: number;
  /** For a tenant's answer to a text that wants one (B26). */
  noResponseMs: number;
}

/** What a passed deadline brings about. */
export interface DeadlineEffect {
  escalation: NewEscalation | null;
  notification: NewNotification | null;
  next: { kind: DeadlineKind; afterMs: number } | null;
}

const hour = 3_600_000;
const hours = (ms: number) => Number((ms / hour).toFixed(1));

export function effectOf(kind: DeadlineKind, who: string, settings: DeadlineSettings): DeadlineEffect {
  switch (kind) {
    case 'scheduled_send':
      return { escalation: null, notification: null, next: null };
    case 'approval_reminder':
      return {
        escalation: null,
        notification: reminderNotification(who),
        next: { kind: 'approval_expiry', afterMs: settings.approvalExpiryMs },
      };
    case 'approval_expiry': {
      const waited = hours(settings.approvalReminderMs + settings.approvalExpiryMs);
      return escalate(automaticEscalation('SYSTEM', [because('NOBODY_DECIDED', { hourCount: waited })]));
    }
    case 'no_response':
      return escalate(
        automaticEscalation('NO_RESPONSE', [because('NO_ANSWER', { hourCount: hours(settings.noResponseMs) })]),
      );
  }

  function escalate(escalation: NewEscalation): DeadlineEffect {
    return { escalation, notification: escalationNotification(who, escalation), next: null };
  }
}

/** Whether a text of ours wants an answer: it asks something. */
export function wantsAnswer(body: string): boolean {
  return body.includes('?');
}
