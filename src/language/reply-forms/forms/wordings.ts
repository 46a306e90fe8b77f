import type { Language } from '../../../domain/language.ts';
import type { Condition } from '../../../domain/reply-form/condition.ts';
import { answers, type FormIntent, occasions } from '../../../domain/reply-form/intent.ts';
import type { OwnForm } from '../../../domain/reply-form.ts';

/** Several wordings of one thing, and when it may be said. */
export interface Wordings {
  intents: readonly FormIntent[];
  conditions: readonly Condition[];
  texts: readonly string[];
}

/** What the product can say in a language. A language without one of them does not compile. */
export interface LanguageForms {
  /** Greetings and the names of who writes to whom: they state nothing. */
  greeting: Wordings;
  signature: Wordings;
  optOut: Wordings;
  /** The fixed text that answers HELP, where a draft has it at its end. */
  help: Wordings;
  /** Courtesies: they state nothing but that somebody wrote. */
  thanks: Wordings;
  thanksForText: Wordings;
  youAreWelcome: Wordings;
  offerOfHelp: Wordings;
  questions: Wordings;
  /** Behind an answer: whether it was one. */
  check: Wordings;
  balance: Wordings;
  portion: Wordings;
  daysLate: Wordings;
  nothingOwed: Wordings;
  paymentSeen: Wordings;
  planAgreed: Wordings;
  planUndecided: Wordings;
  counterOffer: Wordings;
  counterOfferQuestion: Wordings;
  reminder: Wordings;
  brokenPromise: Wordings;
  /** To a number that nobody has written from: they say nothing of money. */
  firstContact: Wordings;
  /** To a tenant who has written before, about what is owed. */
  outreach: Wordings;
  questionAboutPaying: Wordings;
  howToPay: Wordings;
  office: Wordings;
  repairs: Wordings;
}

export const everything: readonly FormIntent[] = [...answers, ...occasions];
export const aboutMoney: readonly FormIntent[] = ['balance_question', 'payment_plan', 'promise_to_pay'];
export const aboutPlans: readonly FormIntent[] = ['payment_plan'];
export const aboutBusiness: readonly FormIntent[] = [
  'business_question',
  'balance_question',
  'payment_plan',
  'promise_to_pay',
];

export function formsOf(language: Language, forms: LanguageForms): OwnForm[] {
  return Object.values<Wordings>({ ...forms }).flatMap(({ intents, conditions, texts }) =>
    texts.map((text) => ({ language, text, intents, conditions })),
  );
}
