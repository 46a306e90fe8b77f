import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/format.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './chart-figure.tsx';
import styles from './charts.module.css';
import { Plot } from './plot.tsx';

export interface CalibrationPlotProps extends Drawing {
  label: string;
  data: ChartData;
  /** A tenth of confidence each: what was predicted on average, what came of it, and of how many. */
  tenths: readonly { predicted: number | null; approved: number | null; decided: number }[];
}

/** The area of a dot grows with how many it stands for, within what can be seen and what covers nothing. */
const radius = (decided: number, most: number) => 4 + 8 * Math.sqrt(decided / Math.max(most, 1));

/** What confidence predicted against what approvers then approved; on the diagonal the two are the same. */
export function CalibrationPlot({ label, data, tenths, ...drawing }: CalibrationPlotProps) {
  const { t } = useTranslation('numbers');
  const formats = useFormats();
  const most = Math.max(...tenths.map(({ decided }) => decided));
  return (
    <Plot label={label} columns={data.columns} top={1} whole={false} gap={0} format={formats.percent} {...drawing}>
      {({ along, middle, y }) => (
        <>
          <line className={styles.diagonal} x1={along(0)} y1={y(0)} x2={along(1)} y2={y(1)} />
          <text className={styles.tick} x={along(0.03)} y={y(0.92)}>
            {t('perfect')}
          </text>
          {tenths.map(({ predicted, approved, decided }, tenth) => {
            if (approved === null) return null;
            const x = predicted === null ? middle(tenth) : along(predicted);
            const r = radius(decided, most);
            // Above the dot where there is room, else below.
            const labelY = approved > 0.85 ? y(approved) + r + 12 : y(approved) - r - 4;
            return (
              <g key={data.columns[tenth]?.key}>
                <circle className={`${styles.dot} ${styles.accent}`} cx={x} cy={y(approved)} r={r} />
                <text className={styles.count} x={x} y={labelY} textAnchor="middle">
                  {formats.number(decided)}
                </text>
              </g>
            );
          })}
        </>
      )}
    </Plot>
  );
}
