import { line } from 'd3-shape';
import { useFormats } from '../../parts/format.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './chart-figure.tsx';
import styles from './charts.module.css';
import { Marker } from './looks.tsx';
import { Plot } from './plot.tsx';

/** Shares from nothing to all; a column without anything to have a share of breaks the line. */
export function ShareLines({ label, data, ...drawing }: Drawing & { label: string; data: ChartData }) {
  const formats = useFormats();
  const { columns, series } = data;
  return (
    <Plot label={label} columns={columns} top={1} whole={false} gap={0} format={formats.percent} {...drawing}>
      {({ middle, y }) =>
        series.map(({ key, look, values }) => {
          if (look === null) return null;
          const path = line<number | null>()
            .defined((value) => value !== null)
            .x((_, column) => middle(column))
            .y((value) => y(value ?? 0));
          return (
            <g key={key}>
              <path
                d={path([...values]) ?? ''}
                className={`${styles.line} ${styles[look]} ${styles[`${look}Line`] ?? ''}`}
              />
              {values.map((value, column) =>
                value === null ? null : (
                  <Marker key={columns[column]?.key} look={look} x={middle(column)} y={y(value)} />
                ),
              )}
            </g>
          );
        })
      }
    </Plot>
  );
}
