import { z } from 'zod';
import { offsetMinutes } from './time-zones/wall-clock.ts';

const quietHoursSchema = z.object({ fromMinute: z.number().int(), toMinute: z.number().int() });
/**
 * The hours in which no text may go out, in minutes since local midnight: from 21:00 (1260) to 08:00 (480), from
 * midnight to the day's end (0 to 1440). Where `fromMinute` is the later one they run over midnight.
 */
export type QuietHours = z.infer<typeof quietHoursSchema>;

export const quietWindowSchema = quietHoursSchema.extend({
  /** The days on which the hours begin, 0 for Sunday to 6; null for every day. */
  weekdays: z.array(z.number().int()).readonly().nullable(),
});
/** Quiet hours on some days of the week only. */
export type QuietWindow = z.infer<typeof quietWindowSchema>;

const spelling = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** `21:00-08:00`; null when it cannot be read, or says nothing because both ends are the same. */
export function parseQuietHours(text: string): QuietHours | null {
  const match = spelling.exec(text);
  if (match === null) return null;
  const [fromHour = 0, fromMinutes = 0, toHour = 0, toMinutes = 0] = match.slice(1).map(Number);
  const quiet = { fromMinute: fromHour * 60 + fromMinutes, toMinute: toHour * 60 + toMinutes };
  return quiet.fromMinute === quiet.toMinute ? null : quiet;
}

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

/** How many minutes of the clock on the wall a window is quiet for from a local minute on; 0 when it is not. */
function minutesLeft({ fromMinute, toMinute, weekdays }: QuietWindow, weekday: number, minute: number): number {
  const beginsOn = (day: number) => weekdays === null || weekdays.includes(day);
  if (fromMinute <= toMinute) return beginsOn(weekday) && minute >= fromMinute ? Math.max(0, toMinute - minute) : 0;
  if (minute >= fromMinute && beginsOn(weekday)) return dayMinutes - minute + toMinute;
  return beginsOn((weekday + 6) % 7) ? Math.max(0, toMinute - minute) : 0;
}

/** The first minute after `from` at which the zone's offset is no longer `offset`; it has changed by `to`. */
function changeOfClocks(from: number, to: number, timeZone: string, offset: number): number {
  let [before, after] = [from / minuteMs, to / minuteMs];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMinutes(middle * minuteMs, timeZone) === offset) before = middle;
    else after = middle;
  }
  return after * minuteMs;
}

/** An instant up to which a zone is quiet for certain; `instant` itself when it is not quiet then. Whole minutes. */
function quietUntil(instant: number, windows: readonly QuietWindow[], timeZone: string): number {
  const offset = offsetMinutes(instant, timeZone);
  const local = instant / minuteMs + offset;
  const minute = local % dayMinutes;
  // 1 January 1970 was a Thursday.
  const weekday = (Math.floor(local / dayMinutes) + 4) % 7;
  const left = Math.max(0, ...windows.map((window) => minutesLeft(window, weekday, minute)));
  if (left === 0) return instant;
  const end = instant + left * minuteMs;
  // When clocks change on the way, the window's end comes sooner or later than counted: look again from the change on.
  return offsetMinutes(end, timeZone) === offset ? end : changeOfClocks(instant, end, timeZone, offset);
}

/** Every window comes round within a week; a day more for one in which clocks change. */
const horizonMs = 8 * dayMinutes * minuteMs;

/**
 * The first instant from `now` on at which a text may go out in every one of the zones (B16) and outside every window
 * that the tenant has asked to be left alone in (B18): `now` itself when it may.
 *
 * Null when zones and windows together leave no minute in the next eight days: someone in New York who asked for no
 * texts before 8 in the evening, with a number from Hawaii. Waiting does not mend that: the text stays scheduled, and
 * the conversation is escalated for a human to decide.
 */
export function nextAllowedSendAt(
  now: Date,
  quiet: QuietHours | null,
  timeZones: readonly string[],
  contactHours: readonly QuietWindow[] = [],
): Date | null {
  const windows = quiet === null ? contactHours : [...contactHours, { ...quiet, weekdays: null }];
  const thisMinute = Math.floor(now.getTime() / minuteMs) * minuteMs;
  let at = thisMinute;
  for (;;) {
    const next = Math.max(at, ...timeZones.map((zone) => quietUntil(at, windows, zone)));
    if (next === at) return at === thisMinute ? now : new Date(at);
    if (next > thisMinute + horizonMs) return null;
    at = next;
  }
}
