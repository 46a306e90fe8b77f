import type { Consent } from '../domain/conversation.ts';
import { assessPlan, type PlanAssessment } from '../domain/payment-plan/assess.ts';
import type { PlanRules } from '../domain/payment-plan/rules.ts';
import type { PlanTerms } from '../domain/payment-plan.ts';
import type { QuietWindow } from '../domain/quiet-hours.ts';
import { cancelsPlan, readConsent } from './consent.ts';
import { readContactPreference } from './contact-hours.ts';
import { detectLanguage } from './detect-language.ts';
import { readText } from './engine/reading.ts';
import type { Trigger } from './escalation-triggers.ts';
import { unseenBy } from './net.ts';
import { readPaymentPlan } from './payment-plan.ts';
import { readReasonsForHuman } from './reasons-for-human.ts';
import { readSteering } from './steering.ts';

/** All of the text rules on one text. */
export interface MessageAnalysis {
  /** ISO 639-1; null where the words do not tell. */
  language: string | null;
  /** What the text would make of consent by itself; a bare YES opts in only a number that has opted out (B12). */
  consentChange: Consent | null;
  /** The most severe reason for a human. */
  escalation: Trigger | null;
  escalations: Trigger[];
  paymentPlan: (PlanTerms & Pick<PlanAssessment, 'issues' | 'reasons' | 'autoApprovable'>) | null;
  /** Likely by the net under the rules, which did not see it: held until a person has said. */
  maybeOptOut: boolean;
  /** Likely a person's matter, though no rule says so. */
  maybeForHuman: boolean;
  /** When not to text; null: the text wishes nothing, empty: at any hour. */
  contactHours: QuietWindow[] | null;
  /** The words that say it, for each of these. */
  contactPreference: string | null;
  cancelsPlan: string | null;
  steering: string | null;
}

const consentChanges = { OPT_OUT: 'OPTED_OUT', OPT_IN: 'OPTED_IN', OPT_IN_IF_OUT: null, HELP: null } as const;

/** `amountOwedCents` null: nobody's debt is known to measure a plan against. */
export function analyzeText(
  text: string,
  known: { receivedAt: Date; timeZone: string; amountOwedCents: number | null; planRules: PlanRules },
): MessageAnalysis {
  const reading = readText(text);
  const consent = readConsent(text, reading);
  const escalations = readReasonsForHuman(text, reading);
  const plan = readPaymentPlan(text, known, known.amountOwedCents, reading);
  const hours = readContactPreference(text, reading);
  const suspected = unseenBy(consent, escalations, reading);
  const assessment = plan && assessPlan(plan, known.planRules, known.amountOwedCents);
  return {
    language: detectLanguage(text),
    consentChange: consent && consentChanges[consent.kind],
    escalation: escalations[0] ?? null,
    escalations,
    paymentPlan: plan &&
      assessment && {
        ...plan,
        issues: assessment.issues,
        reasons: assessment.reasons,
        autoApprovable: assessment.autoApprovable,
      },
    maybeOptOut: suspected.optOut !== null,
    maybeForHuman: suspected.forHuman !== null || suspected.wrongPerson !== null,
    contactHours: hours?.windows ?? null,
    contactPreference: hours?.evidence ?? null,
    cancelsPlan: cancelsPlan(text, reading),
    steering: readSteering(text, reading),
  };
}
