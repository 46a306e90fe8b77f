import { isOnlyCourtesy } from './courtesies.ts';
import { handoverRules } from './handover-rules.ts';
import { plainWords } from './plain-words.ts';
import type { Topic, TopicRule } from './topic.ts';

const instalments: readonly RegExp[] = [
  /\d ?(dollars|bucks|dolares)? ?(\/|per|an?|each|every|por|cada|al?|a la) ?(wk|week|mo|two|other|semana|mes|quincena|dos)/,
  /\b(ten|twenty|thirty|forty|fifty|sixty|hundred) (dollars |bucks )?(a|per|each|every) (week|month)/,
  /\d.*\b(weekly|biweekly|monthly|semanal\w*|mensual\w*|quincenal\w*|in \d+ payments|en \d+ pagos)\b/,
  /\b((weekly|monthly) payments|payment plan|(payment|pay) arrangement|installments?|half now|plan de pagos?|cuotas|a plazos|la mitad)\b/,
];
const paid =
  /\b(i|we)('ve| have)? (just )?(paid|sent|mailed|made (a|the) payment)\b|get my payment|\b(hice|mande|envie|deposite) (el|un|mi)\b|\bpague\b/;
const askedBalance =
  /\bhow much (?!time|longer)|what do i owe|what('s| is) my balance|amount right\?|\bcuanto (debo|es|les? debo)\b|cual es mi saldo/;
const balanceWord = /\b(balance|saldo)\b/;
const pay =
  /\b(pay|send|drop off|have (it|the (money|rent))|pago|pagar|pagare|pagarle|mando|mandar|deposito|depositar)\b/;
const day =
  /\b(today|tonight|tomorrow|((mon|tues|wednes|thurs|fri|satur|sun)day)|next|this week|the (first|\d+)|\d+(st|nd|rd|th)|payday|get paid|end of|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|proxim[oa]|fin de mes|quincena|el dia)\b/;

const plan: Topic = { name: 'plan', intent: 'payment_plan', confidence: 0.75, escalationReason: null };
const paymentMade: Topic = { name: 'paymentMade', intent: 'payment_made', confidence: 0.74, escalationReason: null };
const balance: Topic = { name: 'balance', intent: 'balance_question', confidence: 0.97, escalationReason: null };
const promise: Topic = { name: 'promise', intent: 'promise_to_pay', confidence: 0.78, escalationReason: null };

/** The first rule that fits wins: what needs a person comes first, small talk last. */
const rules: readonly TopicRule[] = [
  ...handoverRules,
  { ...plan, matches: (words) => instalments.some((pattern) => pattern.test(words)) },
  { ...paymentMade, matches: (words) => paid.test(words) },
  { ...balance, matches: (words) => askedBalance.test(words) },
  { ...promise, matches: (words) => pay.test(words) && day.test(words) },
  { ...balance, matches: (words) => balanceWord.test(words) },
];

const unclear: Topic = { name: 'unclear', intent: 'other', confidence: 0.7, escalationReason: null };

/** What the tenant's words are about. */
export function recogniseTopic(text: string): Topic {
  const words = plainWords(text);
  const rule = rules.find(({ matches }) => matches(words));
  if (rule) return rule;
  if (!isOnlyCourtesy(words)) return unclear;
  const name = /thank|thx|gracias|appreciate/.test(words) ? 'thanks' : 'greeting';
  return { name, intent: 'greeting_or_thanks', confidence: 0.96, escalationReason: null };
}
