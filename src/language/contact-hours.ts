import type { ContactPreference } from '../domain/contact-hours.ts';
import { dayHoursOf, windowsOf, windowsOutside } from '../domain/week.ts';
import { dayNames } from './calendar/weekdays.ts';
import { anyTimeWords, isWelcomeAnyTime } from './contact-hours/any-time.ts';
import { cuesIn, cueWords } from './contact-hours/cue.ts';
import { type Mention, mentionsIn, mentionWords } from './contact-hours/mention.ts';
import { fillerWords } from './contact-hours/setting.ts';
import { neverHours, onlyHours } from './contact-hours/wished-hours.ts';
import { wishesIn } from './contact-hours/wishes.ts';
import { readText } from './engine/reading.ts';
import { respell, vocabularyOf } from './engine/spelling.ts';
import { evidenceOf, type Reading } from './engine/words.ts';

const VOCABULARY = vocabularyOf(() => [
  ...cueWords(),
  ...mentionWords(),
  ...anyTimeWords(),
  ...fillerWords,
  ...dayNames,
  ...['semana', 'fines', 'during', 'please', 'porque', 'because', 'tengo', 'thats'],
]);

/**
 * The times at which a tenant asks not to be texted, or only to be texted (B18): "not before noon", "only after 5",
 * "weekends only", "los domingos no". A time that a consumer calls inconvenient must be kept to (15 U.S.C. 1692c(a)(1);
 * 12 CFR 1006.6(b)(1)), so what may be a rule is one; it costs some hours' delay. What is true of one day
 * ("busy right now", "not today"), of something else ("I'll pay after 5"), or an appointment ("text me at 5") is none.
 *
 * Null when a text asks for nothing of the kind.
 */
export function readContactPreference(text: string, read: Reading = readText(text)): ContactPreference | null {
  const reading = respell(read, VOCABULARY);
  const mentions = mentionsIn(reading);
  const wished = wishesIn(reading, mentions, cuesIn(reading));
  if (wished.length === 0) {
    const span = isWelcomeAnyTime(reading, mentions);
    return span && { windows: [], isWhole: true, evidence: evidenceOf(reading, span) };
  }
  const unwanted = wished.filter(({ wish }) => wish === 'NEVER');
  const wanted = wished.filter(({ wish }) => wish !== 'NEVER');
  const isSaid = wanted.every(({ mention }) => unwanted.some((other) => isRestOf(mention, other.mention)));
  const outside = isSaid ? [] : windowsOutside(onlyHours(reading, wanted, mentions));
  const windows = windowsOf([...neverHours(reading, unwanted, mentions), ...dayHoursOf(outside)]);
  const start = Math.min(...wished.map(({ span }) => span.start));
  const end = Math.max(...wished.map(({ span }) => span.end));
  return { windows, isWhole: wanted.length > 0, evidence: evidenceOf(reading, { start, end }) };
}

/** "My phone is off til 4 on weekdays so text after that": what is wanted is what the refusal leaves. */
function isRestOf(wanted: Mention, unwanted: Mention): boolean {
  return (
    wanted.kind === 'AFTER' &&
    wanted.isThen === true &&
    unwanted.kind === 'BEFORE' &&
    wanted.time.minute === unwanted.time.minute
  );
}
