import { isWelcomeAnyTime } from './contact-hours/any-time.ts';
import { cuesIn, cueWords } from './contact-hours/cue.ts';
import { DAY_WORDS } from './contact-hours/day-words.ts';
import { mentionsIn, mentionWords } from './contact-hours/mention.ts';
import { dayHoursOf, mostLeftOnADay, windowsOf, windowsOutside } from './contact-hours/week.ts';
import { neverHours, onlyHours } from './contact-hours/wished-hours.ts';
import { wishesIn } from './contact-hours/wishes.ts';
import type { QuietWindow } from './quiet-hours.ts';
import { evidenceOf, readText } from './text/reading.ts';
import { respell, vocabularyOf } from './text/spelling.ts';

const VOCABULARY = vocabularyOf(() => [...cueWords(), ...mentionWords(), ...DAY_WORDS]);

/** When a tenant has asked to be left alone. */
export interface ContactPreference {
  /** When no text may go out; none when they may be texted at any time again. */
  windows: QuietWindow[];
  /** It says when texts are wanted rather than when not, and so takes the place of what was said before. */
  isWhole: boolean;
  /** Their words. */
  evidence: string;
}

/**
 * The times at which a tenant asks not to be texted, or only to be texted (B18): "not before noon", "only after 5",
 * "weekends only", "los domingos no". A time that a consumer calls inconvenient must be kept to (15 U.S.C. 1692c(a)(1);
 * 12 CFR 1006.6(b)(1)), so what may be a rule is one; it costs some hours' delay. What is true of one day
 * ("busy right now", "not today"), of something else ("I'll pay after 5"), or an appointment ("text me at 5") is none.
 *
 * Null when a text asks for nothing of the kind.
 */
export function readContactPreference(text: string): ContactPreference | null {
  const reading = respell(readText(text), VOCABULARY);
  const mentions = mentionsIn(reading);
  const wished = wishesIn(reading, mentions, cuesIn(reading));
  if (wished.length === 0) {
    const span = isWelcomeAnyTime(reading, mentions);
    return span && { windows: [], isWhole: true, evidence: evidenceOf(reading, span) };
  }
  const unwanted = wished.filter(({ wish }) => wish === 'NEVER');
  const wanted = wished.filter(({ wish }) => wish !== 'NEVER');
  const outside = wanted.length === 0 ? [] : windowsOutside(onlyHours(reading, wanted, mentions));
  const windows = windowsOf([...neverHours(reading, unwanted, mentions), ...dayHoursOf(outside)]);
  const start = Math.min(...wished.map(({ span }) => span.start));
  const end = Math.max(...wished.map(({ span }) => span.end));
  return { windows, isWhole: wanted.length > 0, evidence: evidenceOf(reading, { start, end }) };
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
