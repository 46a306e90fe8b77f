import type { Language } from '../language.ts';
import { formatDollars } from '../money.ts';
import type { PaymentInterval } from '../payment-interval.ts';
import type { PlanTerms } from '../payment-plan.ts';

const intervals: Record<Language, Record<PaymentInterval, string>> = {
  en: { WEEKLY: 'every week', BIWEEKLY: 'every two weeks', MONTHLY: 'every month' },
  es: { WEEKLY: 'cada semana', BIWEEKLY: 'cada dos semanas', MONTHLY: 'cada mes' },
};

/** The terms of a plan with every figure as it stands in it: `8 payments of $200.00 every week, starting December 5, $1,450.00 in all`. */
export function termsInWords(
  { amountCents, interval, installments, startDate, totalCents }: PlanTerms & { totalCents: number | null },
  language: Language,
): string {
  const each = `${formatDollars(amountCents)} ${intervals[language][interval]}`;
  const total = installments === null || totalCents === null ? null : formatDollars(totalCents);
  if (language === 'es') {
    const payments = installments === null ? '' : installments === 1 ? '1 pago de ' : `${installments} pagos de `;
    const start = startDate === null ? '' : `, desde el ${date(startDate, 'es')}`;
    return `${payments}${each}${start}${total === null ? '' : `, ${total} en total`}`;
  }
  const payments = installments === null ? '' : installments === 1 ? '1 payment of ' : `${installments} payments of `;
  const start = startDate === null ? '' : `, starting ${date(startDate, 'en')}`;
  return `${payments}${each}${start}${total === null ? '' : `, ${total} in all`}`;
}

/** `December 5`, `5 de diciembre`. */
function date(day: string, language: Language): string {
  const locale = `${language}-US`;
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', day: 'numeric' }).format(new Date(day));
}
