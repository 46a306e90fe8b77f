import type { LedgerFacts } from '../domain/facts.ts';
import { writtenLanguages } from '../domain/language.ts';
import { withOptOutLine } from '../domain/opt-out.ts';
import { isCondition } from '../domain/reply-form/condition.ts';
import { isFormIntent } from '../domain/reply-form/intent.ts';
import { recheckBody } from './checks.ts';
import { filledForm } from './reply-forms/fitting.ts';
import { parseFormText, slotsIn } from './reply-forms/form-text.ts';
import { cutSentences } from './reply-forms/sentences.ts';
import { isSlot, slotsOf } from './reply-forms/slot.ts';

/** A form as somebody words it, before it is known to be one. */
export interface ProposedWording {
  language: string;
  text: string;
  intents: readonly string[];
  conditions: readonly string[];
}

/** What is wrong with a wording, by its part. */
export interface WordingProblem {
  path: 'language' | 'text' | 'intents' | 'conditions';
  message: string;
}

/** Everything that keeps a wording from being a form: what it is made of, and what rules 7 and 8 say of it, filled with facts. */
export function problemsOfWording(wording: ProposedWording): WordingProblem[] {
  const { language, intents, conditions } = wording;
  const unknownIntents = intents.filter((intent) => !isFormIntent(intent));
  const unknownConditions = conditions.filter((condition) => !isCondition(condition));
  const problems: (WordingProblem | false)[] = [
    !writtenLanguages.some((written) => written === language) && {
      path: 'language',
      message: `replies are written in ${writtenLanguages.join(' and ')}`,
    },
    intents.length === 0 && { path: 'intents', message: 'must name at least one' },
    unknownIntents.length > 0 && { path: 'intents', message: `are not known: ${unknownIntents.join(', ')}` },
    unknownConditions.length > 0 && { path: 'conditions', message: `are not known: ${unknownConditions.join(', ')}` },
  ];
  const found = problems.filter((problem) => problem !== false);
  return [...found, ...problemsOfText(wording).map((message): WordingProblem => ({ path: 'text', message }))];
}

function problemsOfText({ language, text, conditions }: ProposedWording): string[] {
  if (parseFormText(text) === null) return ['may hold words, punctuation and slots like {amount_owed} only'];
  const unknown = slotsIn(text).filter((slot) => !isSlot(slot));
  if (unknown.length > 0) return [`has slots that there are not: ${unknown.join(', ')}`];
  const facts = exampleFacts(language, text, conditions);
  const filled = filledForm({ language, text, intents: [], conditions: [] }, slotsOf(facts, language));
  if (filled === null) return ['has a slot that nothing fills'];
  const values = (facts.businessFacts ?? []).map(({ value }) => value);
  if (cutSentences(filled, [...values, facts.businessName]).length !== 1) return ['must be one sentence'];
  const greeting = language === 'es' ? 'Hola James.' : 'Hi James.';
  return recheckBody([], withOptOutLine(`${greeting} ${filled}`, language), facts)
    .filter(({ name, passed }) => !passed && (name === 'figures' || name === 'content'))
    .flatMap(({ detail }) => detail ?? []);
}

/** A record in which every slot of the text has a fact. What a business fact holds is the landlord's own. */
function exampleFacts(language: string, text: string, conditions: readonly string[]): LedgerFacts {
  const nothingOwed = conditions.includes('owes_nothing');
  const keys = slotsIn(text).flatMap((slot) => (slot.startsWith('fact:') ? [slot.slice('fact:'.length)] : []));
  return {
    tenantName: 'James Carter',
    language,
    amountOwedCents: nothingOwed ? 0 : 145_000,
    tenantPortionCents: nothingOwed ? 0 : 98_000,
    daysLate: nothingOwed ? 0 : 34,
    unitName: '4A',
    propertyName: 'Maple Court',
    businessName: 'Stanton Management',
    plan: { amountCents: 36_250, interval: 'WEEKLY', installments: 4, startDate: '2026-03-13', totalCents: 145_000 },
    counterOffer: {
      amountCents: 18_125,
      interval: 'MONTHLY',
      installments: 8,
      startDate: '2026-03-20',
      totalCents: 145_000,
    },
    promise: { amountCents: 12_500, dueDate: '2026-03-10' },
    today: '2026-03-05',
    businessFacts: keys.map((key) => ({ key, value: 'as written there' })),
  };
}
