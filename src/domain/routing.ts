import type { Consent } from './conversation.ts';
import type { DraftCheck } from './draft-check.ts';
import { automaticEscalation, type NewEscalation } from './escalation.ts';
import { type EscalationType, firstStepOf } from './escalation-type.ts';
import type { ModelReply } from './model-reply.ts';
import type { FixedTextKind } from './outbound-kind.ts';
import type { Severity } from './severity.ts';

/** From 0 to 1: above `autoSendAbove` a draft may go out by itself, below `approvalFrom` a human takes over. */
export interface RoutingThresholds {
  autoSendAbove: number;
  approvalFrom: number;
}

/** Where a turn goes, and why, in words. Of several escalations the first leads. */
export type RouteDecision =
  | { route: 'AUTO_SEND' | 'APPROVAL'; reasons: string[] }
  | { route: 'ESCALATION'; reasons: string[]; escalations: NewEscalation[] }
  | { route: 'NONE'; reasons: string[]; escalations: NewEscalation[]; fixedText: FixedTextKind | null };

/** A route that needs no draft. */
export type TextsRoute = Extract<RouteDecision, { escalations: NewEscalation[] }>;

/** What the rules make of the texts of a turn, and what is known of who wrote them. */
export interface TextsForRouting {
  /** Why a human must take over, in the tenant's own words; the most severe first. */
  triggers: readonly { type: EscalationType; severity: Severity; evidence: string }[];
  /** Words that no rule knows and that the net under the rules suspects (B62); null: none. */
  suspected: { optOut: string | null; wrongPerson: string | null };
  /** What the texts ask of consent; null: nothing. */
  consentChange: Consent | null;
  /** What the last of them that speaks of consent asks for, whether or not it changed anything. */
  asksFor: Consent | null;
  asksForHelp: boolean;
  /** The texts are keywords about consent or help and nothing else. */
  onlyKeywords: boolean;
  /** Pictures that came without a word; null: every text holds words. */
  wordless: { pictures: number } | null;
  /** As the texts leave it. */
  consent: Consent;
  /** A human has the conversation. */
  held: boolean;
  /** A human must ask when the tenant can be texted at all. */
  hoursTooNarrow: boolean;
  /** Why no text may go to the number at all, in words; null: it may. */
  unreachable: string | null;
  /** The number has caused as many answers to keywords as it may in a day. */
  answeredEnough: boolean;
}

/**
 * The route of texts that need no draft; null: they need one. Consent comes first (B7), then what a human must see (B20
 * to B24), then the human who has the conversation already, then the keywords that a fixed text answers.
 */
export function routeTexts(turn: TextsForRouting): TextsRoute | null {
  const escalations = turn.triggers.map(({ type, severity, evidence }) =>
    automaticEscalation(type, reasonOf(type, evidence), severity),
  );
  const { optOut, wrongPerson } = turn.suspected;
  if (optOut !== null && turn.consent !== 'OPTED_OUT')
    escalations.push(automaticEscalation('CONSENT_UNCLEAR', suspicion(optOut, 'They may want no more texts')));
  if (wrongPerson !== null)
    escalations.push(automaticEscalation('WRONG_NUMBER', suspicion(wrongPerson, 'It may be somebody else who writes')));
  if (turn.wordless !== null) escalations.push(automaticEscalation('MEDIA', wordlessReason(turn.wordless)));
  if (turn.hoursTooNarrow)
    escalations.push(automaticEscalation('MANUAL', 'The tenant asks for hours that leave hardly any.'));
  // Not UNKNOWN_NUMBER: it may well be a tenant's, who is somewhere else. Whoever has the conversation knows already.
  if (turn.unreachable !== null && !turn.held)
    escalations.push(automaticEscalation('MANUAL', `The text cannot be answered by text: ${turn.unreachable}.`));
  const answer = (kind: FixedTextKind) => (turn.unreachable === null && !turn.answeredEnough ? kind : null);
  const unanswered = turn.answeredEnough ? ' The number has had its answers to keywords for a day.' : '';
  if (turn.consent === 'OPTED_OUT' && turn.consentChange === 'OPTED_OUT') {
    const reasons = [`The tenant opted out.${unanswered}`];
    return { route: 'NONE', reasons, escalations, fixedText: answer('opt_out_confirmation') };
  }
  if (escalations.length > 0) {
    return { route: 'ESCALATION', reasons: escalations.map(({ type, reason }) => `${type}: ${reason}`), escalations };
  }
  const silent = (reason: string): TextsRoute => ({
    route: 'NONE',
    reasons: [reason],
    escalations: [],
    fixedText: null,
  });
  if (turn.consent === 'OPTED_OUT') return silent('The tenant has opted out.');
  if (turn.held) return silent('A human has the conversation.');
  if (!turn.onlyKeywords) return null;
  // A confirmation says what is so: these texts opt in, and the number is in.
  const confirmation = turn.asksFor === 'OPTED_IN' ? answer('opt_in_confirmation') : null;
  const fixedText = turn.asksForHelp ? answer('help') : confirmation;
  return { route: 'NONE', reasons: [`A keyword.${unanswered}`], escalations: [], fixedText };
}

/** The words, and where minutes count what whoever takes it does first. */
function reasonOf(type: EscalationType, evidence: string): string {
  const first = firstStepOf(type);
  return `The tenant wrote: "${evidence}"${first === null ? '' : `. ${first}`}`;
}

const suspicion = (words: string, what: string) => `The tenant wrote: "${words}". ${what}, although no rule says so.`;

function wordlessReason({ pictures }: { pictures: number }): string {
  if (pictures === 0) return 'The tenant sent a text without words.';
  return pictures === 1
    ? 'The tenant sent a picture without words.'
    : `The tenant sent ${pictures} pictures without words.`;
}

/** The model's wish for a human, by what it made of the text. */
const escalationOfIntent: Partial<Record<ModelReply['intent'], EscalationType>> = {
  dispute: 'PAYMENT_DISPUTE',
  hardship: 'HARDSHIP',
};

/** A route of a draft. */
export type DraftRoute = Exclude<RouteDecision, { route: 'NONE' }>;

/** What decides about a draft. */
export interface DraftForRouting {
  reply: Pick<ModelReply, 'intent' | 'escalate' | 'escalationReason'>;
  /** What the model read in the tenant's texts and the rules did not, the most severe first (B62). */
  findings?: readonly { type: EscalationType; quotation: string }[];
  checks: readonly DraftCheck[];
  confidence: number;
  /** Why the plan that the tenant offers is out of reach, in words; null: it is not, or there is none. */
  unrealisticPlan: string | null;
  /** What a human must see although it says nothing against the draft, in words. */
  concerns: readonly string[];
}

/** The route of a draft (B31): both ends of the approval range belong to it, and any failed check bars auto-send. */
export function routeDraft(draft: DraftForRouting, thresholds: RoutingThresholds): DraftRoute {
  const { reply, confidence } = draft;
  const shown = String(Number(confidence.toFixed(3)));
  const failed = [
    ...draft.checks.filter((check) => !check.passed).map((check) => check.detail ?? `Check failed: ${check.name}.`),
    ...draft.concerns,
  ];
  const escalate = (type: EscalationType, reason: string, words = reason): DraftRoute => ({
    route: 'ESCALATION',
    reasons: [reason, ...failed],
    escalations: [automaticEscalation(type, words)],
  });
  const [leading] = draft.findings ?? [];
  if (leading !== undefined) {
    const escalations = (draft.findings ?? []).map(({ type, quotation }) =>
      automaticEscalation(type, `The model reads: "${quotation}"`),
    );
    return {
      route: 'ESCALATION',
      reasons: [...escalations.map(({ type, reason }) => `${type}: ${reason}`), ...failed],
      escalations,
    };
  }
  if (reply.escalate) {
    const reason = reply.escalationReason?.trim() || 'The model asks for a human.';
    return escalate(escalationOfIntent[reply.intent] ?? 'LOW_CONFIDENCE', reason);
  }
  if (draft.unrealisticPlan !== null) return escalate('UNREALISTIC_PROPOSAL', draft.unrealisticPlan);
  if (confidence < thresholds.approvalFrom) {
    const reason = `Confidence ${shown} is below ${thresholds.approvalFrom}.`;
    return escalate('LOW_CONFIDENCE', reason, [reason, ...failed].join(' '));
  }
  if (confidence > thresholds.autoSendAbove && failed.length === 0) {
    return { route: 'AUTO_SEND', reasons: [`Confidence ${shown}, and every check passed.`] };
  }
  return { route: 'APPROVAL', reasons: [`Confidence ${shown}.`, ...failed] };
}
