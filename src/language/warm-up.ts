import { withOptOutLine } from '../domain/opt-out.ts';
import { recordOfReply } from '../domain/reply-form/record.ts';
import { checkDraft } from './checks.ts';
import { cancelsPlan, readConsent } from './consent.ts';
import { readPaymentPlan } from './payment-plan.ts';
import { readPromises } from './promise.ts';
import { ownForms } from './reply-forms/own-forms.ts';
import { readReply, sentencesFor, storedSentences } from './reply-forms.ts';
import { readTurn } from './turn-reading.ts';

const exchanges = [
  {
    language: 'en',
    text: 'Hi, i cant pay it all. Can I do $200 a week starting friday? I get paid tomorrow, will send 100 then. Please text me after 5',
    reply: 'Hi James, thanks for reaching out. Your balance is $1,450.00. Can you pay by Friday, June 5?',
  },
  {
    language: 'es',
    text: 'Hola, no puedo pagar todo. ¿Puedo pagar $200 por semana desde el viernes? Mañana mando 100. No me escriban antes de las 9',
    reply: 'Hola James, gracias por escribirnos. Su saldo es de $1,450.00. ¿Puede pagar el viernes 5 de junio?',
  },
];

/** The first compiles phrases and patterns; after some more, what is called most is compiled to machine code. */
const rounds = 8;

/**
 * Reads a text and checks a reply in each language in which replies are written, as a turn does, so that the texts that come first after
 * a start are read as quickly as the others.
 */
export function warmUp(): void {
  for (let round = 0; round < rounds; round += 1) exchanges.forEach(readExchange);
}

function readExchange({ language, text, reply }: (typeof exchanges)[number]): void {
  const at = { receivedAt: new Date('2026-06-03T15:00:00Z'), timeZone: 'America/New_York' };
  const owedCents = 145_000;
  readConsent(text);
  const turn = readTurn([{ content: text, mediaUrls: [], consentChange: null }]);
  readPaymentPlan(text, at, owedCents, turn.reading);
  readPromises(text, at, owedCents, turn.reading);
  const facts = {
    tenantName: 'James Carter',
    language,
    amountOwedCents: owedCents,
    tenantPortionCents: null,
    daysLate: 12,
    unitName: '4B',
    propertyName: 'Maple Court',
    businessName: 'Harbor Property Management',
    today: '2026-06-03',
  };
  const record = recordOfReply(facts, 'balance_question', null);
  const forms = ownForms.map((form, id) => ({ ...form, id: String(id) }));
  sentencesFor(forms, record);
  const body = withOptOutLine(reply, language);
  const sentences = readReply(body, forms, record);
  storedSentences(sentences, record);
  checkDraft({
    body,
    sentences,
    intent: 'balance_question',
    facts,
    missingContext: [],
    modelConfidence: 0.9,
    autoSendAbove: 0.85,
    tenantTexts: [text],
    cancelsPlan: cancelsPlan(text, turn.reading),
  });
}
