import { useTranslation } from 'react-i18next';
import { FindPaymentPlanDocument } from '../graphql/generated/graphql.ts';
import { Choice } from '../parts/choice.tsx';
import { LanguageFilter, useLanguage } from '../parts/language-choice.tsx';
import { ListAndDetail } from '../parts/list-and-detail.tsx';
import { useOpenRow } from '../parts/use-open-row.ts';
import { planColumns } from './csv-columns.ts';
import { inOrderOfWork, statusChoices, statusesOf, useStatusChoice } from './filter.ts';
import { PlanDetail } from './plan-detail.tsx';
import { PlanList } from './plan-list.tsx';
import styles from './plans.module.css';
import { usePlans } from './use-plans.ts';

/** All that waits is read, so that what waits longest is among it; of what is decided the last hundred. */
const pagesUndecided = 5;

/** What tenants offer to pay: approved, refused, or answered with another offer. */
export function PlansView() {
  const { t } = useTranslation('plans');
  const { t: terms } = useTranslation('terms');
  const [status, choose] = useStatusChoice();
  const language = useLanguage();
  const waiting = status === 'UNDECIDED';
  const list = usePlans(statusesOf(status), language, waiting ? pagesUndecided : 1);
  const rows = list.nodes && (waiting ? inOrderOfWork(list.nodes) : list.nodes);
  const opened = useOpenRow(rows?.map(({ id }) => id));
  const textOf = (choice: typeof status) => {
    if (choice === 'UNDECIDED') return t('undecided');
    return choice === 'ANY' ? t('any') : terms(`paymentPlanStatus.${choice}`);
  };
  return (
    <ListAndDetail
      title={t('title')}
      csv={{ name: 'payment-plans', columns: planColumns }}
      filters={
        <div className={styles.filter}>
          <Choice
            label={t('status')}
            options={statusChoices.map((value) => ({ value, text: textOf(value) }))}
            value={status}
            onChange={choose}
          />
          <LanguageFilter />
        </div>
      }
      list={list}
      rows={rows}
      opened={opened}
      none={{ title: t(waiting && language === null ? 'none' : 'noneSuch'), why: t('noneWhy') }}
      chooseOne={t('chooseOne')}
      find={FindPaymentPlanDocument}
      rowOf={({ paymentPlan }) => paymentPlan}
      notFound={t('notFound')}
      rowsOf={(shown) => <PlanList {...shown} />}
      detailOf={(row, onChanged) => <PlanDetail listed={row} onChanged={onChanged} />}
    />
  );
}
