import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstallmentFragment } from '../graphql/generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import styles from './plans.module.css';

/** A quarter of weekly payments; a plan that keeps the rules has no more. */
const shownAtFirst = 12;

/** Every payment with its day. */
export function Schedule({ caption, schedule }: { caption: string; schedule: readonly InstallmentFragment[] }) {
  const { t } = useTranslation('plans');
  const formats = useFormats();
  const table = useId();
  const [all, setAll] = useState(false);
  if (schedule.length === 0) return <p className={layout.soft}>{t('noSchedule')}</p>;
  const more = schedule.length > shownAtFirst;
  return (
    <>
      <table className={styles.schedule} id={table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('day')}</th>
            <th scope="col" className={styles.figure}>
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? schedule : schedule.slice(0, shownAtFirst)).map(({ number, dueDate, amountCents }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{formats.day(dueDate)}</td>
              <td className={styles.figure}>{formats.money(amountCents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('total')}
            </th>
            <td className={styles.figure}>
              {formats.money(schedule.reduce((sum, { amountCents }) => sum + amountCents, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
      {more && (
        <div>
          <Button size="small" aria-expanded={all} aria-controls={table} onPress={() => setAll(!all)}>
            {all ? t('fewer') : t('allPayments', { count: schedule.length })}
          </Button>
        </div>
      )}
    </>
  );
}
