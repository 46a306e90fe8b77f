import { type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Column } from './chart-data.ts';
import styles from './charts.module.css';
import { useWidth } from './use-width.ts';

/** Where a value of a column stands in the drawing, in pixels. */
export interface Places {
  left(column: number): number;
  middle(column: number): number;
  columnWidth: number;
  y: ScaleLinear<number, number>;
  /** From one side of the plot to the other, for what is not of one column: 0 to 1. */
  along(share: number): number;
}

export interface PlotProps {
  /** Names the chart for screen readers. */
  label: string;
  columns: readonly Column[];
  /** The largest value there can be. */
  top: number;
  /** Whole numbers only on the vertical axis. */
  whole: boolean;
  format(value: number): string;
  /** Space between columns, 0 to 1 of their distance. */
  gap: number;
  /** All that a column has to say. */
  describe(column: number): string;
  pointed: number | null;
  onPoint(column: number | null): void;
  children(places: Places): ReactNode;
}

const height = 200;
const margin = { top: 8, right: 8, bottom: 24, left: 44 };

/** Enough room for the words of an axis, in pixels. */
const labelEvery = 60;

/** Axes, gridlines, and columns that a pointer or the arrow keys go through; what is drawn in them is the caller's. */
export function Plot(props: PlotProps) {
  const { label, columns, top, whole, format, gap, describe, pointed, onPoint, children } = props;
  const [ref, width] = useWidth();
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const band = scaleBand<number>(columns.keys(), [margin.left, right]).padding(gap);
  const outer = scaleBand<number>(columns.keys(), [margin.left, right]);
  const y = scaleLinear([0, top], [bottom, margin.top]).nice(4);
  const ticks = y.ticks(4).filter((tick) => !whole || Number.isInteger(tick));
  const shown = Math.max(1, Math.ceil(labelEvery / outer.step()));
  const left = (column: number) => band(column) ?? 0;
  const places: Places = {
    left,
    middle: (column) => left(column) + band.bandwidth() / 2,
    columnWidth: band.bandwidth(),
    y,
    along: (share) => margin.left + share * (right - margin.left),
  };
  const roving = useRoving(columns.length);
  return (
    <div ref={ref}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group inside of a drawing has no element of its own */}
      <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: what is drawn cannot be focused; the columns below can */}
        <g aria-hidden="true">
          {pointed !== null && (
            <rect
              className={styles.pointed}
              x={outer(pointed) ?? 0}
              y={margin.top}
              width={outer.bandwidth()}
              height={bottom - margin.top}
            />
          )}
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                className={tick === 0 ? styles.axis : styles.grid}
                x1={margin.left}
                x2={right}
                y1={y(tick)}
                y2={y(tick)}
              />
              <text className={styles.tick} x={margin.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
                {format(tick)}
              </text>
            </g>
          ))}
          {children(places)}
          {columns.map(({ key, short }, column) =>
            column % shown === 0 ? (
              <text key={key} className={styles.tick} x={places.middle(column)} y={height - 6} textAnchor="middle">
                {short}
              </text>
            ) : null,
          )}
        </g>
        {columns.map(({ key }, column) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a stop that only tells; nothing can be pressed
          <g
            key={key}
            ref={roving.ref(column)}
            role="img"
            aria-label={describe(column)}
            tabIndex={roving.tabIndex(column)}
            onKeyDown={roving.onKeyDown}
            onFocus={() => {
              roving.enter(column);
              onPoint(column);
            }}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(column)}
            onPointerLeave={() => onPoint(null)}
          >
            <rect
              className={styles.column}
              x={outer(column) ?? 0}
              y={margin.top}
              width={outer.bandwidth()}
              height={bottom - margin.top}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** One stop of the tab key for all columns; the arrow keys go on from there. It begins at the newest. */
function useRoving(count: number) {
  const elements = useRef<(SVGGElement | null)[]>([]);
  const [wanted, setCurrent] = useState(Number.POSITIVE_INFINITY);
  const current = Math.min(wanted, count - 1);
  const steps: Record<string, number> = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: count - 1 };
  return {
    ref: (column: number) => (element: SVGGElement | null) => {
      elements.current[column] = element;
    },
    tabIndex: (column: number) => (column === current ? 0 : -1),
    enter: setCurrent,
    onKeyDown(event: KeyboardEvent) {
      const next = steps[event.key];
      if (next === undefined) return;
      event.preventDefault();
      elements.current[Math.max(0, Math.min(count - 1, next))]?.focus();
    },
  };
}
