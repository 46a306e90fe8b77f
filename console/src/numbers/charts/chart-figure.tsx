import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../parts/async.tsx';
import type { ChartData } from './chart-data.ts';
import styles from './charts.module.css';
import { Swatch } from './looks.tsx';

export interface Drawing {
  pointed: number | null;
  onPoint(column: number | null): void;
  describe(column: number): string;
}

export interface ChartFigureProps {
  title: string;
  /** What it shows and how it is counted. */
  note: string;
  data: ChartData;
  /** What to say in place of a chart where there is nothing to draw. */
  empty: string;
  /** Its series are lines, not fillings. */
  lines?: boolean;
  children(drawing: Drawing): ReactNode;
}

/** A chart with its caption, a legend that tells the column that is pointed at, and the same numbers as a table. */
export function ChartFigure({ title, note, data, empty, lines = false, children }: ChartFigureProps) {
  const { t } = useTranslation('numbers');
  const id = useId();
  const [pointed, onPoint] = useState<number | null>(null);
  const { columns, series } = data;
  // Nothing counted is nothing to draw; a share of zero is one, if there was anything to have a share of.
  const hasNothing = series.every(({ values }) => values.every((value) => value === null || (!lines && value === 0)));
  // A window that was exchanged may have fewer columns.
  const column = pointed !== null && pointed < columns.length ? pointed : null;
  const told = (value: number | null, format: (value: number) => string) => (value === null ? '–' : format(value));
  const describe = (index: number) =>
    [
      columns[index]?.label,
      ...series.map(({ label, values, format }) => `${label}: ${told(values[index] ?? null, format)}`),
    ].join('; ');
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id}>
        <h3>{title}</h3>
        <p className={styles.note}>{note}</p>
      </figcaption>
      {hasNothing ? (
        <Empty title={empty} />
      ) : (
        <>
          <div className={styles.readout}>
            <p className={styles.which}>{column === null ? t('wholeWindow') : columns[column]?.label}</p>
            <ul className={styles.legend}>
              {series.map(({ key, label, look, values, whole, format }) => {
                const value = column === null ? whole : (values[column] ?? null);
                return (
                  <li key={key}>
                    {look !== null && <Swatch look={look} line={lines} />}
                    {label} <strong>{told(value, format)}</strong>
                  </li>
                );
              })}
            </ul>
          </div>
          {children({ pointed: column, onPoint, describe })}
          <NumbersTable title={title} data={data} told={told} />
        </>
      )}
    </figure>
  );
}

interface NumbersTableProps {
  title: string;
  data: ChartData;
  told(value: number | null, format: (value: number) => string): string;
}

function NumbersTable({ title, data: { heading, columns, series }, told }: NumbersTableProps) {
  const { t } = useTranslation('numbers');
  return (
    <details className={styles.details}>
      <summary>{t('asTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {series.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ key, label }, column) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {series.map(({ key: of, values, format }) => (
                  <td key={of}>{told(values[column] ?? null, format)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
