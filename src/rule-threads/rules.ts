import { checkDraft, recheckBody } from '../language/checks.ts';
import { cancelsPlan, readConsent } from '../language/consent.ts';
import { analyzeText } from '../language/message-analysis.ts';
import { readPaymentPlan } from '../language/payment-plan.ts';
import { readPromises } from '../language/promise.ts';
import { analyzeReplyText } from '../language/reply-analysis.ts';
import { readTurn } from '../language/turn-reading.ts';

/** What is read from words of any length that somebody else chose. Arguments and answers are plain data: they travel. */
export const rules = {
  analyzeReplyText,
  analyzeText,
  cancelsPlan,
  checkDraft,
  readConsent,
  readPaymentPlan,
  readPromises,
  readTurn,
  recheckBody,
};

export type Rules = typeof rules;
export type RuleName = keyof Rules;

/** The words that each rule reads, among all that it is told: somebody else chose their length, and it decides how long the rule takes. */
export const wordsRead: { [Name in RuleName]: (...args: Parameters<Rules[Name]>) => readonly string[] } = {
  analyzeReplyText: (body) => [body],
  analyzeText: (text) => [text],
  cancelsPlan: (text) => [text],
  checkDraft: ({ body, tenantTexts = [] }) => [body, ...tenantTexts],
  readConsent: (text) => [text],
  readPaymentPlan: (text) => [text],
  readPromises: (text) => [text],
  readTurn: (texts) => texts.map(({ content }) => content),
  recheckBody: (_checks, body) => [body],
};

/**
 * How many characters each rule reads in less than 5 ms, whatever they are (B53), unless garbage is collected meanwhile: measured on texts of
 * the corpora strung together, which say more in a line than anybody does (`node bench/rules.ts`).
 */
export const mostCharactersHere: { readonly [Name in RuleName]: number } = {
  analyzeReplyText: 240,
  analyzeText: 120,
  cancelsPlan: 640,
  checkDraft: 480,
  readConsent: 640,
  readPaymentPlan: 640,
  readPromises: 640,
  readTurn: 200,
  recheckBody: 320,
};

export interface RuleTask {
  name: RuleName;
  args: readonly unknown[];
}

export function applyRule({ name, args }: RuleTask): unknown {
  return (rules[name] as (...given: readonly unknown[]) => unknown)(...args);
}
