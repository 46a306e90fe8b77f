/** The hours in which no text may go out, in minutes since local midnight: from 21:00 (1260) to 08:00 (480). */
export interface QuietHours {
  fromMinute: number;
  toMinute: number;
}

const spelling = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** `21:00-08:00`; null when it cannot be read, or says nothing because both ends are the same. */
export function parseQuietHours(text: string): QuietHours | null {
  const match = spelling.exec(text);
  if (match === null) return null;
  const [fromHour = 0, fromMinutes = 0, toHour = 0, toMinutes = 0] = match.slice(1).map(Number);
  const quiet = { fromMinute: fromHour * 60 + fromMinutes, toMinute: toHour * 60 + toMinutes };
  return quiet.fromMinute === quiet.toMinute ? null : quiet;
}

function localMinute(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const [hour = 0, minute = 0] = parts
    .formatToParts(at)
    .filter((part) => part.type === 'hour' || part.type === 'minute')
    .map((part) => Number(part.value));
  return hour * 60 + minute;
}

function isQuiet(at: Date, quiet: QuietHours, timeZone: string): boolean {
  const minute = localMinute(at, timeZone);
  return quiet.fromMinute < quiet.toMinute
    ? minute >= quiet.fromMinute && minute < quiet.toMinute
    : minute >= quiet.fromMinute || minute < quiet.toMinute;
}

const minuteMs = 60_000;

/**
 * The first instant from `now` on at which a text may go out in every one of the zones (B16): `now` itself outside the
 * quiet hours. Steps from minute to minute of the clock on the wall rather than computing with offsets, and so is right
 * on the days when clocks change.
 */
export function nextAllowedSendAt(now: Date, quiet: QuietHours | null, timeZones: readonly string[]): Date {
  const isAllowed = (at: Date) => quiet === null || !timeZones.some((zone) => isQuiet(at, quiet, zone));
  if (isAllowed(now)) return now;
  // Zones differ by multiples of 15 minutes, so quiet hours on the quarter end on a quarter everywhere.
  const onQuarters = quiet !== null && quiet.fromMinute % 15 === 0 && quiet.toMinute % 15 === 0;
  const step = (onQuarters ? 15 : 1) * minuteMs;
  let at = new Date(Math.ceil((now.getTime() + 1) / step) * step);
  // Two zones whose quiet hours together fill the day would never allow anything; two days are more than any that do.
  const latest = now.getTime() + 2 * 24 * 60 * minuteMs;
  while (!isAllowed(at) && at.getTime() < latest) at = new Date(at.getTime() + step);
  return at;
}

/** When a text may go out if not now; null: now. */
export function sendAtOrNow(now: Date, quiet: QuietHours | null, timeZone: string): Date | null {
  const at = nextAllowedSendAt(now, quiet, [timeZone]);
  return at.getTime() === now.getTime() ? null : at;
}
