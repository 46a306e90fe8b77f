import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DependencyState, ReadDependenciesQuery } from '../graphql/generated/graphql.ts';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Card } from '../parts/card.tsx';
import { useFormats } from '../parts/format.ts';
import { Notice } from '../parts/notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { serviceOf } from './services.ts';
import styles from './system.module.css';
import { WhenDown } from './when-down.tsx';

export type Dependency = ReadDependenciesQuery['dependencies'][number];

const looks = {
  UP: { tone: 'good', icon: CircleCheck },
  DEGRADED: { tone: 'warn', icon: TriangleAlert },
  DOWN: { tone: 'bad', icon: CircleX },
} satisfies Record<DependencyState, { tone: Tone; icon: typeof CircleX }>;

const circuits = ['closed', 'open', 'half-open'] as const;

/** One service: how it is, how the gateway treats it, and what its absence means. */
export function DependencyCard({ dependency }: { dependency: Dependency }) {
  const { t } = useTranslation('system');
  const formats = useFormats();
  const { name, state, circuit, circuitOpenings, latencyMs, detail, checkedAt } = dependency;
  const service = serviceOf(name);
  const { tone, icon: Icon } = looks[state];
  const knownCircuit = circuits.find((each) => each === circuit);
  return (
    <Card
      title={service === null ? name : t(`names.${service.key}`)}
      aside={
        // What nobody has called yet counts as up; people should know on what grounds.
        state === 'UP' && checkedAt == null ? (
          <Badge>{t('notAsked')}</Badge>
        ) : (
          <Badge tone={tone}>
            <Icon size={14} aria-hidden /> {t(`state.${state}`)}
          </Badge>
        )
      }
    >
      {service !== null && <p className={styles.purpose}>{t(`purpose.${service.key}`)}</p>}
      <dl className={styles.facts}>
        <dt>{t('circuit')}</dt>
        <dd>{knownCircuit === undefined ? circuit : t(`circuitState.${knownCircuit}`)}</dd>
        <dt>{t('openings')}</dt>
        <dd>{formats.number(circuitOpenings)}</dd>
        <dt>{t('latency')}</dt>
        <dd>{latencyMs == null ? '–' : t('milliseconds', { value: formats.number(latencyMs) })}</dd>
        <dt>{t('checked')}</dt>
        <dd>{checkedAt == null ? t('notYet') : <RelativeTime at={checkedAt} />}</dd>
      </dl>
      {detail != null && (
        <Notice tone="warn" title={t('lastTrouble')}>
          <p className={styles.trouble}>{detail}</p>
        </Notice>
      )}
      {service !== null && <WhenDown outages={service.outages} open={state !== 'UP'} />}
    </Card>
  );
}
