import type { Hours } from '../../domain/week.ts';
import type { ClockTime } from './clock-time.ts';

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/**
 * Up to which hour a bare one is read as the afternoon's; above it, the morning's. The law allows 8 to 21 anyway, so of
 * two readings the one that asks for something is meant, and of two that do, what people mean who are awake then:
 * "not before 7" is early, "not before 5" is after work; "only after 8" is the evening, "only after 9" cannot be.
 */
const LATEST_AFTERNOON = {
  NEVER: { BEFORE: 6, AFTER: 11 },
  ONLY: { BEFORE: 9, AFTER: 8 },
};

/** The hours before or after a time, where texts are either never wanted or only then. */
export function hoursBeside(time: ClockTime, side: 'BEFORE' | 'AFTER', wish: 'NEVER' | 'ONLY'): Hours {
  const isAfternoon = time.isVague && Math.floor(time.minute / 60) <= LATEST_AFTERNOON[wish][side];
  const minute = time.minute + (isAfternoon ? HALF_DAY : 0);
  return side === 'BEFORE' ? { from: 0, to: minute } : { from: minute, to: DAY };
}

/** "9 to 5", "5-8pm", "between 10 and 12": the half of the day that was not said is the one that fits the other end. */
export function hoursBetween(from: ClockTime, to: ClockTime): Hours {
  const starts = from.isVague ? [from.minute, from.minute + HALF_DAY] : [from.minute];
  const ends = to.isVague ? [to.minute, to.minute + HALF_DAY] : [to.minute];
  const readings = starts.flatMap((start) => ends.map((end) => ({ from: start, to: end })));
  const fitting = readings.filter((hours) => hours.from < hours.to && hours.to - hours.from <= HALF_DAY);
  const best = fitting.sort((a, b) => legalMinutes(b) - legalMinutes(a) || a.from - b.from)[0];
  return best ?? readings[0] ?? { from: 0, to: 0 };
}

/** A text that came at this time was too early, too late, or at the wrong hour. */
export function hoursAround({ minute, isVague }: ClockTime): Hours {
  const at = minute + (isVague && minute < 7 * 60 ? HALF_DAY : 0);
  if (at < 11 * 60) return { from: 0, to: at + 60 };
  return { from: at, to: at >= 20 * 60 ? DAY : at + 60 };
}

/** "On my break at 12": the hour from then on. */
export function hourFrom({ minute, isVague }: ClockTime): Hours {
  const from = minute + (isVague && minute < 8 * 60 ? HALF_DAY : 0);
  return { from, to: Math.min(from + 60, DAY) };
}

function legalMinutes({ from, to }: Hours): number {
  return Math.min(to, 21 * 60) - Math.max(from, 8 * 60);
}
