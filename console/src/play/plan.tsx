import { useTranslation } from 'react-i18next';
import type { PlanSummaryFragment } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { planTone } from '../parts/tones.ts';
import styles from './story.module.css';

/** The plan that the text offers, as the rules read it. */
export function Plan({ plan: { amountCents, interval, installments, status } }: { plan: PlanSummaryFragment }) {
  const { t } = useTranslation('play');
  const { t: parts } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  const offer = { amount: useFormats().money(amountCents), interval: terms(`interval.${interval}`) };
  return (
    <p className={styles.detail}>
      {t('planRead')}{' '}
      <strong>
        {installments === null
          ? parts('installmentUntilPaid', offer)
          : parts('installment', { ...offer, count: installments })}
      </strong>{' '}
      <Badge tone={planTone[status]}>{terms(`paymentPlanStatus.${status}`)}</Badge>
    </p>
  );
}
