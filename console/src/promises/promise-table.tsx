import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PromiseRowFragment, PromiseStatus } from '../graphql/generated/graphql.ts';
import styles from '../outreach/outreach.module.css';
import { Badge, type Tone } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { ShownText } from '../parts/shown-text.tsx';
import { useMayDecide } from '../session/use-session.ts';
import { PromiseDecisionButtons } from './promise-decision.tsx';

const tones: Record<PromiseStatus, Tone> = {
  OPEN: 'accent',
  KEPT: 'good',
  PARTIAL: 'warn',
  BROKEN: 'bad',
  CANCELLED: 'neutral',
  UNCLEAR: 'warn',
};

/** What was promised, and what came of it; `named`: with whose it is. */
export function PromiseTable({
  promises,
  label,
  named,
  onDecided,
}: {
  promises: readonly PromiseRowFragment[];
  label: string;
  named: boolean;
  /** Called after somebody has decided about one that is unclear. */
  onDecided(): void;
}) {
  const { t } = useTranslation('promises');
  const formats = useFormats();
  const mayDecide = useMayDecide();
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
          {promises.map(({ id, tenant, conversation, dueDate, amountCents, paidCents, status, evidence, reason }) => (
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
                <div className={styles.decision}>
                  <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
                  {status === 'UNCLEAR' && mayDecide && <PromiseDecisionButtons promiseId={id} onDecided={onDecided} />}
                </div>
              </td>
              <td className={styles.words}>
                {evidence !== null && <ShownText text={evidence} />}
                {status === 'UNCLEAR' && reason !== null && <p className={layout.soft}>{reason}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
