import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type StartTextsMutation, TextsBegunDocument, type WorkflowStatus } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import styles from './outreach.module.css';

export type Outcome = Extract<StartTextsMutation['startOutreach'], { results: unknown }>['results'][number];

/** From one of these nothing comes any more. */
const ends: readonly WorkflowStatus[] = [
  'SENT',
  'SUPPRESSED',
  'FAILED',
  'UNCONFIRMED',
  'REJECTED',
  'SUPERSEDED',
  'ESCALATED',
];

/** How often is asked how far they are, in milliseconds. */
const everyMs = 2_000;

export interface ProgressProps {
  outcomes: readonly Outcome[];
  nameOf(tenantId: string): string;
  onAgain(): void;
}

/** How far the texts are, each with its outcome and why. */
export function Progress({ outcomes, nameOf, onAgain }: ProgressProps) {
  const { t } = useTranslation('outreach');
  const { t: terms } = useTranslation('terms');
  const workflowIds = outcomes.flatMap(({ workflow }) => workflow?.id ?? []);
  const [{ data }, ask] = useQuery({
    query: TextsBegunDocument,
    variables: { workflowIds },
    pause: workflowIds.length === 0,
    requestPolicy: 'cache-and-network',
  });
  const known = new Map(data?.workflowsById.map((workflow) => [workflow.id, workflow]));
  const isOver = ({ workflow }: Outcome) => {
    const status = workflow === null ? null : known.get(workflow.id)?.status;
    return status === null || (status !== undefined && ends.includes(status));
  };
  const done = outcomes.filter(isOver).length;
  const going = done < outcomes.length;
  useEffect(() => {
    if (!going) return;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), everyMs);
    return () => clearInterval(timer);
  }, [going, ask]);
  return (
    <Card title={t('progress')} aside={<Button onPress={onAgain}>{t('again')}</Button>}>
      <p role="status">{t('done', { done, count: outcomes.length })}</p>
      <progress className={styles.meter} max={outcomes.length} value={done} aria-label={t('progress')} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('outcome')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('tenant')}</th>
              <th scope="col">{t('outcome')}</th>
              <th scope="col">{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ tenantId, workflow, code, reason }) => {
              const now = workflow && known.get(workflow.id);
              return (
                <tr key={tenantId}>
                  <th scope="row">{nameOf(tenantId)}</th>
                  <td>{now ? terms(`workflowStatus.${now.status}`) : workflow ? t('starting') : t('noText')}</td>
                  <td>{now?.error ?? (code === null ? '' : `${t(`obstacle.${code}`)}. ${reason ?? ''}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
