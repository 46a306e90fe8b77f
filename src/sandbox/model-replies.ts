import { claimsIn, type ModelClaim } from './model-claims.ts';
import { type ModelDocument, wordsToAnswer } from './model-document.ts';
import { agreedPhrase, balancePhrase, offerPhrase, type Phrase, phraseFor, plantedPhrase } from './model-phrases.ts';
import { type ReadTexts, readTexts } from './model-reading.ts';
import { recogniseTopic } from './model-topics.ts';
import { plainWords } from './plain-words.ts';
import { type ReadPlan, readPlan } from './plan-in-text.ts';
import { plantedFigure } from './planted-figure.ts';
import type { Intent, Topic } from './topic.ts';
import { fitsTwoSegments, isGsm } from './two-segments.ts';

/** What the model says; the caller's schema picks from it. */
export interface ModelAnswer {
  reply: string;
  language: 'en' | 'es';
  /** The reply in English; null where it is English. */
  translation: string | null;
  intent: Intent;
  /** What the tenant proposes to pay. */
  plan: ReadPlan | null;
  /** Every figure of the reply, with the part of the document that it comes from. */
  claims: ModelClaim[];
  confidence: number;
  escalate: boolean;
  escalationReason: string | null;
  reading: ReadTexts;
}

type Judgement = Pick<Topic, 'intent' | 'confidence' | 'escalationReason'> & { phrase: Phrase; byName: boolean };

const englishOptOut = 'Reply STOP to opt out.';

/** Writes a reply from the document alone: the same document always gets the same answer. */
export function writeModelAnswer(document: ModelDocument): ModelAnswer {
  const text = wordsToAnswer(document);
  const { phrase, byName, intent, confidence, escalationReason } = judge(document, text);
  const language = languageOf(document.tenant?.language, text);
  const name = byName ? firstName(document.tenant?.name) : undefined;
  const reply = compose(language, phrase, name, document.optOutLine);
  return {
    reply,
    language,
    translation: language === 'es' ? compose('en', phrase, name, document.optOutLine && englishOptOut) : null,
    intent,
    plan: intent === 'payment_plan' ? readPlan(text, document.today?.date) : null,
    claims: claimsIn(reply, document),
    confidence,
    escalate: escalationReason !== null,
    escalationReason,
    reading: readTexts(document.newTexts, document.today?.date),
  };
}

function judge(document: ModelDocument, text: string): Judgement {
  const { tenant } = document;
  const planted = plantedFigure(text);
  if (planted !== undefined) {
    const phrase = plantedPhrase(planted);
    return { phrase, byName: true, intent: 'balance_question', confidence: 0.99, escalationReason: null };
  }
  const topic = recogniseTopic(text);
  const answer = topic.escalationReason === null ? answerToPlan(document, topic) : null;
  if (answer !== null) return answer;
  if (topic.name !== 'balance') {
    return { ...topic, phrase: phraseFor(topic.name), byName: topic.name !== 'wrongNumber' };
  }
  if (tenant?.amountOwed === undefined) {
    return { ...topic, phrase: phraseFor('unclear'), byName: true, confidence: 0.7 };
  }
  return { ...topic, phrase: balancePhrase(tenant.amountOwed, tenant.tenantPortion), byName: true };
}

/** The document says what may be agreed to and what offered; without either a plan is nothing for a model to answer. */
function answerToPlan({ plan, counterOffer }: ModelDocument, topic: Topic): Judgement | null {
  if (!plan && !(counterOffer && topic.name === 'plan')) return null;
  const about = { byName: true, intent: 'payment_plan', escalationReason: null } as const;
  if (plan?.autoApprovable) return { ...about, phrase: agreedPhrase(plan), confidence: 0.95 };
  if (counterOffer) return { ...about, phrase: offerPhrase(counterOffer), confidence: 0.8 };
  return { ...about, phrase: phraseFor('plan'), confidence: 0.75 };
}

/** The tenant's language where it is known, else that of the text. */
function languageOf(preference: string | undefined, text: string): 'en' | 'es' {
  const known = plainWords(preference ?? '');
  if (known !== '') return /^(es|spa)/.test(known) ? 'es' : 'en';
  const spanish = /[¿¡]|\b(hola|gracias|cuanto|debo|saldo|pagar|pago|por|puedo|que|semana)\b/;
  return spanish.test(plainWords(text)) ? 'es' : 'en';
}

/** Left out where its spelling would make the whole text cost double. */
function firstName(name: string | undefined): string | undefined {
  const first = name?.trim().split(/\s+/)[0];
  return first && isGsm(first) ? first : undefined;
}

function compose(
  language: 'en' | 'es',
  phrase: Phrase,
  name: string | undefined,
  lastWords: string | undefined,
): string {
  const greeting = name && { en: `Hi ${name}.`, es: `Hola ${name}.` }[language];
  const words = [phrase[language], lastWords].filter(Boolean).join(' ');
  const greeted = [greeting, words].filter(Boolean).join(' ');
  return fitsTwoSegments(greeted) ? greeted : words;
}
