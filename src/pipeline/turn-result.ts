import { type ContactHours, type ContactPreference, mergePreferences } from '../domain/contact-hours.ts';
import type { Conversation } from '../domain/conversation.ts';
import { automaticEscalation } from '../domain/escalation.ts';
import { because } from '../domain/reason.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { TurnReading } from '../language/turn-reading.ts';
import type { TurnResult } from '../store/operations/turns.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';
import type { StepRecorder } from './steps.ts';

/** Nobody's debt may be spoken of to a number that belongs to nobody (B4). */
export const unknownNumber = automaticEscalation('UNKNOWN_NUMBER', [because('UNKNOWN_NUMBER')]);

/** What every result says, whatever else comes of the turn. */
export function resultOf(
  { conversation }: ClaimedTurn,
  { contactPreferences }: TurnReading,
  steps: StepRecorder,
  tenant: Tenant | null,
): Omit<TurnResult, 'route' | 'escalations' | 'notification'> {
  const hours = hoursAfter(conversation, contactPreferences);
  return {
    steps: steps.steps,
    draft: null,
    usage: null,
    sendAt: null,
    reminderMs: 0,
    reason: null,
    fixedText: null,
    tenantId: tenant?.id ?? null,
    language: tenant?.language ?? null,
    timeZone: tenant?.timeZone ?? null,
    quietWindows: hours === null || hours.isTooNarrow ? null : hours.windows,
    paymentPlan: null,
    promises: null,
  };
}

/** The tenant's own hours after what each text says of them, one after the other; null: none says anything. */
function hoursAfter({ quietWindows }: Conversation, preferences: readonly ContactPreference[]): ContactHours | null {
  return preferences.reduce<ContactHours | null>(
    (hours, preference) => mergePreferences(hours?.windows ?? quietWindows, preference),
    null,
  );
}

/** Hours that leave hardly any to text in are not kept to before a human has asked. */
export function hoursTooNarrow({ conversation }: ClaimedTurn, { contactPreferences }: TurnReading): boolean {
  return hoursAfter(conversation, contactPreferences)?.isTooNarrow ?? false;
}
