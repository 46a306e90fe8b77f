import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { ReadNumbersQuery } from '../../graphql/generated/graphql.ts';
import { Empty } from '../../parts/async.tsx';
import { useFormats } from '../../parts/format.ts';
import styles from './charts.module.css';
import { fillOf } from './looks.tsx';

const shares = ['p50', 'p95', 'p99'] as const;
const looks = { p50: 'accent', p95: 'good', p99: 'soft' } as const;

export interface DurationBarsProps {
  title: string;
  note: string;
  empty: string;
  seconds: ReadNumbersQuery['metrics']['routeSeconds'];
}

/** How long half of them, 95 and 99 of a hundred took at most: three bars with their lengths in words. */
export function DurationBars({ title, note, empty, seconds }: DurationBarsProps) {
  const { t } = useTranslation('numbers');
  const formats = useFormats();
  const longest = Math.max(...shares.map((share) => seconds[share] ?? 0));
  const x = scaleLinear([0, longest], [0, 100]);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{title}</h3>
        <p className={styles.note}>{note}</p>
      </figcaption>
      {seconds.p50 == null ? (
        <Empty title={empty} />
      ) : (
        <dl className={styles.durations}>
          {shares.map((share) => (
            <div key={share}>
              <dt>{t(share)}</dt>
              <dd>
                <strong>{formats.duration(seconds[share] ?? 0)}</strong>
                <svg className={styles.duration} aria-hidden="true">
                  <rect className={styles.track} width="100%" height="100%" rx="3" />
                  <rect width={`${x(seconds[share] ?? 0)}%`} height="100%" rx="3" fill={fillOf(looks[share])} />
                </svg>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </figure>
  );
}
