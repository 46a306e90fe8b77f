import type { Intercept } from '../../src/sandbox/interception.ts';
import { completion } from '../support/model-answers.ts';
import { type PlannedText, tagOf, tagsIn, type Wish } from './plan.ts';

/** Tags of answers come from here on, so that none is a tag of a text. */
const firstAnswerTag = 100_000;

const intents: Record<Wish, string> = { answer: 'balance_question', decision: 'payment_plan', person: 'other' };
const confidences: Record<Wish, number> = { answer: 0.97, decision: 0.75, person: 0.3 };

/**
 * A model that never says the same twice: each answer names the texts that it answers and carries a word of its own. So
 * a body that shows up twice was sent twice, and a text that two bodies name was answered twice.
 */
export function uniqueAnswers(texts: ReadonlyMap<string, PlannedText>): Intercept {
  let answers = 0;
  return ({ body }) => {
    const document = documentOf(body);
    const tags = document.newTexts.flatMap(tagsIn);
    const wishes = tags.map((tag) => texts.get(tag)?.wish ?? 'decision');
    const wish = (['person', 'decision', 'answer'] as const).find((one) => wishes.includes(one)) ?? 'person';
    const about = tags.map((tag) => `ref ${tag}`).join(' and ');
    const own = tagOf(firstAnswerTag + answers++);
    const figure = wish === 'answer' ? `Your balance is ${document.amountOwed}. ` : '';
    return completion({
      content: JSON.stringify({
        reply: `Thank you for your message, ${about}. ${figure}We have noted it as ${own}. Reply STOP to opt out.`,
        language: 'en',
        translation: null,
        intent: intents[wish],
        plan: null,
        claims: [],
        confidence: confidences[wish],
        escalate: wish === 'person',
        escalationReason: wish === 'person' ? 'It needs a person.' : null,
      }),
    });
  };
}

/** The texts that a completion is asked about, and what the tenant owes. */
export function documentOf(body: unknown): { newTexts: string[]; amountOwed: string } {
  const { messages } = body as { messages: { role: string; content: string }[] };
  const { newTexts, tenant } = JSON.parse(messages.at(-1)?.content ?? '{}') as {
    newTexts: string[];
    tenant: { amountOwed: string };
  };
  return { newTexts, amountOwed: tenant.amountOwed };
}
