import type { Language } from '../language.ts';
import { formatDollars } from '../money.ts';
import { withOptOutLine } from '../opt-out.ts';
import type { CounterOffer, PaymentInterval } from '../payment-plan.ts';

const intervals: Record<Language, Record<PaymentInterval, string>> = {
  en: { WEEKLY: 'every week', BIWEEKLY: 'every two weeks', MONTHLY: 'every month' },
  es: { WEEKLY: 'cada semana', BIWEEKLY: 'cada dos semanas', MONTHLY: 'cada mes' },
};

/** The text that makes another offer, with every figure as it stands in the offer. GSM-7, two segments at most. */
export function counterOfferText(offer: CounterOffer, tenantName: string, language: string): string {
  const { amountCents, interval, installments, totalCents, startDate } = offer;
  const [name = ''] = tenantName.split(/\s+/);
  const amount = formatDollars(amountCents);
  const total = formatDollars(totalCents);
  if (language === 'es') {
    const start = startDate === null ? '' : `, desde el ${date(startDate, 'es')}`;
    const pagos = installments === 1 ? '1 pago' : `${installments} pagos`;
    const offered = `Podemos ofrecerle ${pagos} de ${amount} ${intervals.es[interval]}${start}, ${total} en total.`;
    return withOptOutLine(`Hola ${name}. ${offered} Le funciona?`, 'es');
  }
  const start = startDate === null ? '' : `, starting ${date(startDate, 'en')}`;
  const payments = installments === 1 ? '1 payment' : `${installments} payments`;
  const offered = `We could offer ${payments} of ${amount} ${intervals.en[interval]}${start}, ${total} in all.`;
  return withOptOutLine(`Hi ${name}. ${offered} Would that work for you?`, 'en');
}

/** `December 5`, `5 de diciembre`. */
function date(day: string, language: Language): string {
  const locale = `${language}-US`;
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(new Date(day));
}
