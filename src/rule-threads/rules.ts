import { checkDraft } from '../language/checks.ts';
import { cancelsPlan, readConsent } from '../language/consent.ts';
import { analyzeText } from '../language/message-analysis.ts';
import { readPaymentPlan } from '../language/payment-plan.ts';
import { readPromises } from '../language/promise.ts';
import { readTurn } from '../language/turn-reading.ts';

/** What is read from words of any length that somebody else chose. Arguments and answers are plain data: they travel. */
export const rules = { analyzeText, cancelsPlan, checkDraft, readConsent, readPaymentPlan, readPromises, readTurn };

export type Rules = typeof rules;
export type RuleName = keyof Rules;

export interface RuleTask {
  name: RuleName;
  args: readonly unknown[];
}

export function applyRule({ name, args }: RuleTask): unknown {
  return (rules[name] as (...given: readonly unknown[]) => unknown)(...args);
}
