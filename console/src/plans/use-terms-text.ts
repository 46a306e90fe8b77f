import { useTranslation } from 'react-i18next';
import type { PaymentInterval } from '../graphql/generated/graphql.ts';
import { useFormats } from '../parts/format.ts';

interface Terms {
  amountCents: number;
  interval: PaymentInterval;
  installments: number | null;
}

/** Terms in words: "$75.00 weekly, 5 times". */
export function useTermsText(): (terms: Terms) => string {
  const { t } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  return ({ amountCents, interval, installments }) => {
    const words = { amount: formats.money(amountCents), interval: terms(`interval.${interval}`) };
    return installments === null
      ? t('installmentUntilPaid', words)
      : t('installment', { ...words, count: installments });
  };
}
