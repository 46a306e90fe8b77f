/** How a series is told from the others: a color with a texture of its own. */
export type Look = 'accent' | 'good' | 'warn' | 'bad' | 'soft';

/** A stretch of the horizontal axis. */
export interface Column {
  key: string;
  /** In full, for people who look at this one. */
  label: string;
  /** On the axis. */
  short: string;
}

/** One measure over all columns. */
export interface Series {
  key: string;
  label: string;
  /** Null for what is only told in the legend and the table. */
  look: Look | null;
  /** A column each; null where there is nothing to measure, which is not zero. */
  values: readonly (number | null)[];
  /** Over all columns together, if that can be said. */
  whole: number | null;
  format(value: number): string;
}

/** What a chart draws, its legend says and its table lists. */
export interface ChartData {
  /** What the columns are. */
  heading: string;
  columns: readonly Column[];
  series: readonly Series[];
}
