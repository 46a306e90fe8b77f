import type { QuietWindow } from './quiet-hours.ts';
import { mostLeftOnADay } from './week.ts';

/** When a tenant has asked to be left alone. */
export interface ContactPreference {
  /** When no text may go out; none when they may be texted at any time again. */
  windows: QuietWindow[];
  /** It says when texts are wanted rather than when not, and so takes the place of what was said before. */
  isWhole: boolean;
  /** Their words. */
  evidence: string;
}

/** What holds after a tenant's newest word on when to text them. */
export interface ContactHours {
  windows: QuietWindow[];
  /** On no day do they leave an hour within the law's: a human should ask before they are kept to for good. */
  isTooNarrow: boolean;
}

/** The law's own window, 08:00 to 21:00. */
const LEGAL_DAY = { from: 8 * 60, to: 21 * 60 };
const LEAST_MINUTES = 60;

/**
 * A newer word about the same side of the day takes the older one's place ("not after 6", then "not after 8"); others
 * add to it. "Only after 5" replaces every hour that was said before, but no day; "any time" replaces everything.
 */
export function mergePreferences(old: readonly QuietWindow[], preference: ContactPreference): ContactHours {
  const { windows, isWhole } = preference;
  if (windows.length === 0) return { windows: [], isTooNarrow: false };
  const kept = old.filter((window) => !windows.some((newer) => replaces(newer, window, isWhole)));
  const merged = [...kept, ...windows];
  return { windows: merged, isTooNarrow: mostLeftOnADay(merged, LEGAL_DAY) < LEAST_MINUTES };
}

function replaces(newer: QuietWindow, older: QuietWindow, isWhole: boolean): boolean {
  const days = newer.weekdays;
  const coversDays = days === null || (older.weekdays?.every((day) => days.includes(day)) ?? false);
  const isSameSide = sideOf(newer) === sideOf(older);
  return coversDays && (isSameSide || (isWhole && sideOf(newer) !== 'DAY' && sideOf(older) !== 'DAY'));
}

function sideOf({ fromMinute, toMinute }: QuietWindow): 'DAY' | 'MORNING' | 'EVENING' | 'MIDDLE' {
  const toMidnight = toMinute === 24 * 60;
  if (fromMinute === 0) return toMidnight ? 'DAY' : 'MORNING';
  return toMidnight ? 'EVENING' : 'MIDDLE';
}
