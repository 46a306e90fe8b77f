import type { Consent } from './conversation.ts';
import type { DraftCheck } from './draft-check.ts';
import { automaticEscalation, type NewEscalation } from './escalation.ts';
import { type EscalationType, firstStepOf } from './escalation-type.ts';
import type { ModelReply } from './model-reply.ts';
import type { FixedTextKind } from './outbound-kind.ts';
import { because, type Reason } from './reason.ts';
import type { Severity } from './severity.ts';

/** From 0 to 1: above `autoSendAbove` a draft may go out by itself, below `approvalFrom` a human takes over. */
export interface RoutingThresholds {
  autoSendAbove: number;
  approvalFrom: number;
}

/** Where a turn goes, and why. Of several escalations the first leads. */
export type RouteDecision =
  | { route: 'AUTO_SEND' | 'APPROVAL'; reasons: Reason[] }
  | { route: 'ESCALATION'; reasons: Reason[]; escalations: NewEscalation[] }
  | { route: 'NONE'; reasons: Reason[]; escalations: NewEscalation[]; fixedText: FixedTextKind | null };

/** The route and its reasons, as the step tells them that has found it. */
export const routed = ({ route, reasons }: RouteDecision): Reason[] => [
  because('ROUTED', { routeCode: route }),
  ...reasons,
];

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
  /** Why no text may go to the number at all; null: it may. */
  unreachable: Reason | null;
  /** The number has caused as many answers to keywords as it may in a day. */
  answeredEnough: boolean;
}

/**
 * The route of texts that need no draft; null: they need one. Consent comes first (B7), then what a human must see (B20
 * to B24), then the human who has the conversation already, then the keywords that a fixed text answers.
 */
export function routeTexts(turn: TextsForRouting): TextsRoute | null {
  const escalations = turn.triggers.map(({ type, severity, evidence }) =>
    automaticEscalation(type, [reasonOf(type, evidence)], severity),
  );
  const { optOut, wrongPerson } = turn.suspected;
  if (optOut !== null && turn.consent !== 'OPTED_OUT')
    escalations.push(automaticEscalation('CONSENT_UNCLEAR', [because('MAY_WANT_NO_TEXTS', { words: optOut })]));
  if (wrongPerson !== null)
    escalations.push(automaticEscalation('WRONG_NUMBER', [because('MAY_BE_SOMEBODY_ELSE', { words: wrongPerson })]));
  if (turn.wordless !== null) escalations.push(automaticEscalation('MEDIA', [wordlessReason(turn.wordless)]));
  if (turn.hoursTooNarrow) escalations.push(automaticEscalation('MANUAL', [because('HOURS_TOO_NARROW')]));
  // Not UNKNOWN_NUMBER: it may well be a tenant's, who is somewhere else. Whoever has the conversation knows already.
  if (turn.unreachable !== null && !turn.held) escalations.push(automaticEscalation('MANUAL', [turn.unreachable]));
  const answer = (kind: FixedTextKind) => (turn.unreachable === null && !turn.answeredEnough ? kind : null);
  const unanswered = turn.answeredEnough ? [because('KEYWORDS_ANSWERED')] : [];
  if (turn.consent === 'OPTED_OUT' && turn.consentChange === 'OPTED_OUT') {
    const reasons = [because('OPTED_OUT_NOW'), ...unanswered];
    return { route: 'NONE', reasons, escalations, fixedText: answer('opt_out_confirmation') };
  }
  if (escalations.length > 0) {
    return { route: 'ESCALATION', reasons: raised(escalations), escalations };
  }
  const silent = (reason: Reason): TextsRoute => ({
    route: 'NONE',
    reasons: [reason],
    escalations: [],
    fixedText: null,
  });
  if (turn.consent === 'OPTED_OUT') return silent(because('IS_OPTED_OUT'));
  if (turn.held) return silent(because('PERSON_HAS_IT'));
  if (!turn.onlyKeywords) return null;
  // A confirmation says what is so: these texts opt in, and the number is in.
  const confirmation = turn.asksFor === 'OPTED_IN' ? answer('opt_in_confirmation') : null;
  const fixedText = turn.asksForHelp ? answer('help') : confirmation;
  return { route: 'NONE', reasons: [because('KEYWORD'), ...unanswered], escalations: [], fixedText };
}

/** The words, and where minutes count what whoever takes it does first. */
const reasonOf = (type: EscalationType, words: string): Reason =>
  firstStepOf(type) === null
    ? because('TENANT_WROTE', { words })
    : because('TENANT_WROTE_URGENTLY', { words, firstStepCode: type });

/** Which escalations, and why each. */
const raised = (escalations: readonly NewEscalation[]): Reason[] =>
  escalations.flatMap(({ type, reasons }) => [because('RAISED', { escalationCode: type }), ...reasons]);

function wordlessReason({ pictures }: { pictures: number }): Reason {
  if (pictures === 0) return because('TEXT_WITHOUT_WORDS');
  return pictures === 1
    ? because('PICTURE_WITHOUT_WORDS')
    : because('PICTURES_WITHOUT_WORDS', { pictureCount: pictures });
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
  /** Why the plan that the tenant offers is out of reach; null: it is not, or there is none. */
  unrealisticPlan: Reason | null;
  /** What a human must see although it says nothing against the draft. */
  concerns: readonly Reason[];
}

/** The route of a draft (B31): both ends of the approval range belong to it, and any failed check bars auto-send. */
export function routeDraft(draft: DraftForRouting, thresholds: RoutingThresholds): DraftRoute {
  const { reply, confidence } = draft;
  const shown = String(Number(confidence.toFixed(3)));
  const failed = [...draft.checks.filter((check) => !check.passed).map(findingOf), ...draft.concerns];
  const escalate = (type: EscalationType, reason: Reason, told = [reason]): DraftRoute => ({
    route: 'ESCALATION',
    reasons: [reason, ...failed],
    escalations: [automaticEscalation(type, told)],
  });
  const [leading] = draft.findings ?? [];
  if (leading !== undefined) {
    const escalations = (draft.findings ?? []).map(({ type, quotation }) =>
      automaticEscalation(type, [because('MODEL_READS', { words: quotation })]),
    );
    return { route: 'ESCALATION', reasons: [...raised(escalations), ...failed], escalations };
  }
  if (reply.escalate) {
    const why = reply.escalationReason?.trim() || null;
    const reason = why === null ? because('MODEL_ASKS') : because('MODEL_ASKS_SINCE', { why });
    return escalate(escalationOfIntent[reply.intent] ?? 'LOW_CONFIDENCE', reason);
  }
  if (draft.unrealisticPlan !== null) return escalate('UNREALISTIC_PROPOSAL', draft.unrealisticPlan);
  if (confidence < thresholds.approvalFrom) {
    const reason = because('CONFIDENCE_TOO_LOW', { confidenceCount: shown, leastCount: thresholds.approvalFrom });
    return escalate('LOW_CONFIDENCE', reason, [reason, ...failed]);
  }
  if (confidence > thresholds.autoSendAbove && failed.length === 0) {
    return { route: 'AUTO_SEND', reasons: [because('ALL_CHECKS_PASSED', { confidenceCount: shown })] };
  }
  return { route: 'APPROVAL', reasons: [because('CONFIDENCE', { confidenceCount: shown }), ...failed] };
}

const findingOf = ({ name, detail }: DraftCheck): Reason =>
  detail === null
    ? because('CHECK_FAILED', { checkCode: name })
    : because('CHECK_FOUND', { finding: detail, checkCode: name });
