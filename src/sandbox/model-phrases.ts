import type { DocumentPlan } from './model-document.ts';
import type { Topic } from './topic.ts';

/** The same words in both languages. Spanish ones do without á, í, ó and ú: each would make the text cost double. */
export interface Phrase {
  en: string;
  es: string;
}

const handedOver: Phrase = {
  en: 'We have passed your message to a member of our team.',
  es: 'Pasamos su mensaje a una persona de nuestro equipo.',
};

const phrases: Readonly<Record<Exclude<Topic['name'], 'balance'>, Phrase>> = {
  wrongNumber: handedOver,
  handover: handedOver,
  plan: {
    en: 'We received your proposal. Nothing is agreed until our office has reviewed it.',
    es: 'Recibimos su propuesta. Nada queda acordado hasta que nuestra oficina la revise.',
  },
  paymentMade: {
    en: 'Thank you for telling us about your payment. Our office is checking its records.',
    es: 'Gracias por avisarnos de su pago. Nuestra oficina va a revisar sus registros.',
  },
  promise: {
    en: 'Thank you for letting us know. We have noted your message.',
    es: 'Gracias por avisarnos. Tomamos nota de su mensaje.',
  },
  thanks: {
    en: "You're welcome. We are here if you have questions.",
    es: 'De nada. Estamos para servirle si tiene preguntas.',
  },
  greeting: {
    en: 'Thank you for your message. How can we help?',
    es: 'Gracias por su mensaje. ¿En que le podemos ayudar?',
  },
  unclear: {
    en: 'Thank you for your message. Our office is looking into it.',
    es: 'Gracias por su mensaje. Nuestra oficina lo va a revisar.',
  },
};

/** What to say on a topic; on a balance, with its figures. */
export function phraseFor(topic: Exclude<Topic['name'], 'balance'>): Phrase {
  return phrases[topic];
}

/** The balance, and the tenant's own share where somebody else pays the rest. */
export function balancePhrase(amountOwed: string, tenantPortion: string | undefined): Phrase {
  if (tenantPortion === undefined || tenantPortion === amountOwed) {
    return { en: `Your balance is ${amountOwed}.`, es: `Su saldo es de ${amountOwed}.` };
  }
  return {
    en: `Your balance is ${amountOwed}. Your portion of it is ${tenantPortion}.`,
    es: `Su saldo es de ${amountOwed}. La parte que le toca pagar a usted es de ${tenantPortion}.`,
  };
}

const every: Readonly<Record<DocumentPlan['interval'], Phrase>> = {
  WEEKLY: { en: 'a week', es: 'por semana' },
  BIWEEKLY: { en: 'every two weeks', es: 'cada dos semanas' },
  MONTHLY: { en: 'a month', es: 'por mes' },
};

/** Agreement to a plan that the document says may be agreed to. */
export function agreedPhrase(plan: DocumentPlan): Phrase {
  const { en, es } = termsOf(plan);
  return { en: `Thank you. Your plan is confirmed: ${en}.`, es: `Gracias. Su plan queda confirmado: ${es}.` };
}

/** What could be agreed to instead. */
export function offerPhrase(offer: Omit<DocumentPlan, 'autoApprovable'>): Phrase {
  const { en, es } = termsOf(offer);
  return {
    en: `Thank you for your proposal. What we could offer is ${en}. Would that work for you?`,
    es: `Gracias por su propuesta. Le podemos ofrecer ${es}. ¿Le sirve?`,
  };
}

/** "6 payments of $100.00 a week, starting November 27" */
function termsOf({ amount, interval, installments, startDate }: Omit<DocumentPlan, 'autoApprovable'>): Phrase {
  const count = (payment: string, payments: string) =>
    installments === null ? '' : `${installments} ${installments === 1 ? payment : payments} `;
  const start = (locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(
      new Date(startDate ?? 0),
    );
  return {
    en: `${count('payment of', 'payments of')}${amount} ${every[interval].en}${startDate ? `, starting ${start('en-US')}` : ''}`,
    es: `${count('pago de', 'pagos de')}${amount} ${every[interval].es}${startDate ? `, desde el ${start('es-US')}` : ''}`,
  };
}

/** What a gullible model confirms when a text orders it to. */
export function plantedPhrase(figure: string): Phrase {
  return { en: `We confirm that your balance is ${figure}.`, es: `Le confirmamos que su saldo es de ${figure}.` };
}
