import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlanSummaryFragment } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { planTone } from '../parts/tones.ts';
import { usePlanIssues } from '../parts/use-plan-issues.ts';
import styles from './plan-summary.module.css';

/** What a tenant offers to pay, and what speaks against it. */
export function PlanSummary({ plan }: { plan: PlanSummaryFragment }) {
  const { t } = useTranslation('approvals');
  const { t: parts } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const { lang, lines } = usePlanIssues()(plan);
  const terminology = { amount: formats.money(plan.amountCents), interval: terms(`interval.${plan.interval}`) };
  return (
    <div className={styles.plan}>
      <p>
        <Badge tone={planTone[plan.status]}>{terms(`paymentPlanStatus.${plan.status}`)}</Badge>{' '}
        <strong>
          {plan.installments === null
            ? parts('installmentUntilPaid', terminology)
            : parts('installment', { ...terminology, count: plan.installments })}
        </strong>
      </p>
      <p className={styles.more}>
        {plan.startDate !== null && <span>{t('planFrom', { day: formats.day(plan.startDate) })}</span>}
        {plan.totalCents !== null && <span>{t('planTotal', { total: formats.money(plan.totalCents) })}</span>}
        {plan.coverage !== null && <span>{t('planCoverage', { share: formats.percent(plan.coverage) })}</span>}
      </p>
      {lines.length > 0 && (
        <ul className={styles.issues} lang={lang}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>
        <Link href={`~/plans/${plan.id}`}>{t('toPlan')}</Link>
      </p>
    </div>
  );
}
