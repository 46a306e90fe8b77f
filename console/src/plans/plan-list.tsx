import { useTranslation } from 'react-i18next';
import type { PlanRowFragment } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import type { ListProps } from '../parts/list-and-detail.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Rows } from '../parts/rows.tsx';
import { planTone } from '../parts/tones.ts';
import { useTermsText } from './use-terms-text.ts';

export function PlanList({ rows, ...opened }: ListProps<PlanRowFragment>) {
  const { t } = useTranslation('plans');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const termsText = useTermsText();
  const nameOf = ({ tenant }: PlanRowFragment) => tenant?.name ?? t('unknown');
  const debtOf = ({ tenant }: PlanRowFragment) =>
    tenant === null ? null : t('owes', { amount: formats.money(tenant.amountOwedCents) });
  const coverageOf = ({ coverage }: PlanRowFragment) =>
    coverage === null ? null : t('covers', { share: formats.percent(coverage) });
  return (
    <Rows
      label={t('title')}
      items={rows}
      {...opened}
      textOf={(row) =>
        [nameOf(row), terms(`paymentPlanStatus.${row.status}`), termsText(row), debtOf(row), coverageOf(row)]
          .filter((part) => part !== null)
          .join(', ')
      }
    >
      {(row) => (
        <>
          <span className={layout.rowLine}>
            <strong className={layout.name}>{nameOf(row)}</strong>
            <Badge tone={planTone[row.status]}>{terms(`paymentPlanStatus.${row.status}`)}</Badge>
          </span>
          <span>{termsText(row)}</span>
          <span className={layout.rowLine}>
            <span className={layout.soft}>
              {[debtOf(row), coverageOf(row)].filter((part) => part !== null).join(' · ')}
            </span>
            <span className={layout.soft}>
              <RelativeTime at={row.createdAt} />
            </span>
          </span>
        </>
      )}
    </Rows>
  );
}
