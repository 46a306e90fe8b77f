import type { Look } from './chart-data.ts';
import styles from './charts.module.css';

const textures: Record<Look, string> = {
  accent: '',
  good: 'M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5',
  warn: 'M3 2 V4 M2 3 H4',
  bad: 'M0 0 L6 6 M6 0 L0 6',
  soft: 'M0 3 H6',
};

/** The fillings of all charts of a page, to stand once on it. */
export function Looks() {
  return (
    <svg className={styles.looks} aria-hidden="true">
      <defs>
        {(Object.keys(textures) as Look[]).map((look) => (
          <pattern
            key={look}
            id={`look-${look}`}
            className={styles[look]}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <rect width="6" height="6" fill="currentColor" />
            <path d={textures[look]} className={styles.texture} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export const fillOf = (look: Look): string => `url(#look-${look})`;

/** A sample of a look, beside the words that say what it stands for. */
export function Swatch({ look, line }: { look: Look; line: boolean }) {
  return (
    <svg className={`${styles.swatch} ${styles[look]}`} viewBox="0 0 16 12" aria-hidden="true">
      {line ? <Marker look={look} x={8} y={6} joined /> : <rect width="16" height="12" rx="2" fill={fillOf(look)} />}
    </svg>
  );
}

/** A point of a line: each look has a shape of its own, so that it is told without its color. */
export function Marker({ look, x, y, joined }: { look: Look; x: number; y: number; joined?: boolean }) {
  return (
    <g className={styles[look]}>
      {joined && (
        <line x1={x - 8} x2={x + 8} y1={y} y2={y} className={`${styles.line} ${styles[`${look}Line`] ?? ''}`} />
      )}
      {look === 'accent' ? (
        <circle cx={x} cy={y} r="4" className={styles.marker} />
      ) : (
        <rect x={x - 3.5} y={y - 3.5} width="7" height="7" className={`${styles.marker} ${styles.hollow}`} />
      )}
    </g>
  );
}
