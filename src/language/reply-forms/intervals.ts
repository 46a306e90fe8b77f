import type { PaymentInterval } from '../../domain/payment-interval.ts';

const english: Record<PaymentInterval, readonly string[]> = {
  WEEKLY: ['a week', 'per week', 'every week', 'each week', 'weekly'],
  BIWEEKLY: ['every two weeks', 'every 2 weeks', 'every other week'],
  MONTHLY: ['a month', 'per month', 'every month', 'each month', 'monthly'],
};
const spanish: Record<PaymentInterval, readonly string[]> = {
  WEEKLY: ['por semana', 'a la semana', 'cada semana', 'semanales', 'semanal'],
  BIWEEKLY: ['cada dos semanas', 'cada 2 semanas'],
  MONTHLY: ['por mes', 'al mes', 'cada mes', 'mensuales', 'mensual'],
};

/** Every way to say how often is paid; none that could mean twice a week too. */
export function intervalTexts(interval: PaymentInterval, language: string): readonly string[] {
  return (language === 'es' ? spanish : english)[interval];
}

/** The same as a word before "payments". Twice a week and every two weeks are both "biweekly", so nobody says it. */
const frequencies: Record<string, Record<PaymentInterval, readonly string[]>> = {
  en: { WEEKLY: ['weekly'], BIWEEKLY: [], MONTHLY: ['monthly'] },
  es: { WEEKLY: ['semanales'], BIWEEKLY: [], MONTHLY: ['mensuales'] },
};

export function frequencyTexts(interval: PaymentInterval, language: string): readonly string[] {
  return frequencies[language]?.[interval] ?? [];
}
