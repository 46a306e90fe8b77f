import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PromiseRowFragment, PromiseStatus } from '../graphql/generated/graphql.ts';
import styles from '../outreach/outreach.module.css';
import { Badge, type Tone } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { ShownText } from '../parts/shown-text.tsx';

const tones: Record<PromiseStatus, Tone> = {
  OPEN: 'accent',
  KEPT: 'good',
  PARTIAL: 'warn',
  BROKEN: 'bad',
  CANCELLED: 'neutral',
};

/** What was promised, and what came of it; `named`: with whose it is. */
export function PromiseTable({
  promises,
  label,
  named,
}: {
  promises: readonly PromiseRowFragment[];
  label: string;
  named: boolean;
}) {
  const { t } = useTranslation('promises');
  const formats = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {named && <th scope="col">{t('tenant')}</th>}
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('amount')}</th>
            <th scope="col">{t('paid')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('said')}</th>
          </tr>
        </thead>
        <tbody>
          {promises.map(({ id, tenant, conversation, dueDate, amountCents, paidCents, status, evidence }) => (
            <tr key={id}>
              {named && (
                <th scope="row">
                  <Link
                    href={`~/conversations/${conversation.id}`}
                    aria-label={t('open', { name: tenant?.name ?? t('unknown') })}
                  >
                    {tenant?.name ?? t('unknown')}
                  </Link>
                </th>
              )}
              <td>{formats.day(dueDate)}</td>
              <td>{formats.money(amountCents)}</td>
              <td>{formats.money(paidCents)}</td>
              <td>
                <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
              </td>
              <td>{evidence !== null && <ShownText text={evidence} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
