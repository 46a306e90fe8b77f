import type { DraftCheck } from './checks.ts';
import { automaticEscalation, type EscalationType, type NewEscalation } from './escalation.ts';
import type { ModelReply } from './model-reply.ts';

/** From 0 to 1: above `autoSendAbove` a draft may go out by itself, below `approvalFrom` a human takes over. */
export interface RoutingThresholds {
  autoSendAbove: number;
  approvalFrom: number;
}

/** Where a draft goes, and why, in words. */
export type RouteDecision =
  | { route: 'AUTO_SEND' | 'APPROVAL'; reasons: string[] }
  | { route: 'ESCALATION'; reasons: string[]; escalation: NewEscalation };

/** The model's wish for a human, by what it made of the text. */
const escalationOfIntent: Partial<Record<ModelReply['intent'], EscalationType>> = {
  dispute: 'PAYMENT_DISPUTE',
  hardship: 'HARDSHIP',
};

/** The route of a draft (B31): both ends of the approval range belong to it, and any failed check bars auto-send. */
export function routeDraft(
  reply: Pick<ModelReply, 'intent' | 'escalate' | 'escalationReason'>,
  checks: readonly DraftCheck[],
  confidence: number,
  thresholds: RoutingThresholds,
): RouteDecision {
  const shown = String(Number(confidence.toFixed(3)));
  const failed = checks.filter((check) => !check.passed).map((check) => check.detail ?? `Check failed: ${check.name}.`);
  if (reply.escalate) {
    const reason = reply.escalationReason?.trim() || 'The model asks for a human.';
    const type = escalationOfIntent[reply.intent] ?? 'LOW_CONFIDENCE';
    return { route: 'ESCALATION', reasons: [reason, ...failed], escalation: automaticEscalation(type, reason) };
  }
  if (confidence < thresholds.approvalFrom) {
    const reason = `Confidence ${shown} is below ${thresholds.approvalFrom}.`;
    const escalation = automaticEscalation('LOW_CONFIDENCE', [reason, ...failed].join(' '));
    return { route: 'ESCALATION', reasons: [reason, ...failed], escalation };
  }
  if (confidence > thresholds.autoSendAbove && failed.length === 0) {
    return { route: 'AUTO_SEND', reasons: [`Confidence ${shown}, and every check passed.`] };
  }
  return { route: 'APPROVAL', reasons: [`Confidence ${shown}.`, ...failed] };
}
