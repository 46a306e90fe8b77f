import { stack } from 'd3-shape';
import { useFormats } from '../../parts/format.ts';
import type { ChartData, Column } from './chart-data.ts';
import type { Drawing } from './chart-figure.tsx';
import styles from './charts.module.css';
import { fillOf } from './looks.tsx';
import { Plot } from './plot.tsx';

/** Counts, one on the other. */
export function StackedBars({ label, data, ...drawing }: Drawing & { label: string; data: ChartData }) {
  const formats = useFormats();
  const { columns, series } = data;
  const layers = stack<unknown, Column, number>()
    .keys(series.keys())
    .value((_, of, column) => series[of]?.values[column] ?? 0)(columns);
  const top = Math.max(...layers.flat().map(([, end]) => end), 1);
  return (
    <Plot label={label} columns={columns} top={top} whole gap={0.25} format={formats.number} {...drawing}>
      {({ left, columnWidth, y }) =>
        layers.map((layer, of) => {
          const one = series[of];
          return (
            one?.look != null && (
              <g key={one.key}>
                {layer.map(([start, end], column) =>
                  end > start ? (
                    <rect
                      key={columns[column]?.key}
                      className={styles.bar}
                      x={left(column)}
                      y={y(end)}
                      width={columnWidth}
                      height={y(start) - y(end)}
                      fill={fillOf(one.look ?? 'accent')}
                    />
                  ) : null,
                )}
              </g>
            )
          );
        })
      }
    </Plot>
  );
}
