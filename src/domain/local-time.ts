import { offsetMinutes } from './time-zones/wall-clock.ts';

/** The instant whose UTC reads as the clock on the wall does in an IANA zone. */
function onTheWall(at: Date, timeZone: string): Date {
  return new Date(at.getTime() + offsetMinutes(at.getTime(), timeZone) * 60_000);
}

/** The day that the calendar on the wall shows, `2026-01-31`. */
export function localDay(at: Date, timeZone: string): string {
  return onTheWall(at, timeZone).toISOString().slice(0, 10);
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Calendar and clock on the wall: `{ date: '2026-01-31', weekday: 'Saturday', time: '12:00' }`. */
export function localClock(at: Date, timeZone: string): { date: string; weekday: string; time: string } {
  const local = onTheWall(at, timeZone);
  const iso = local.toISOString();
  return { date: iso.slice(0, 10), weekday: weekdays[local.getUTCDay()] ?? '', time: iso.slice(11, 16) };
}

/** The instant as the clock on the wall shows it, RFC 3339: `2026-01-31T12:00:00-05:00`. */
export function formatLocalTime(at: Date, timeZone: string): string {
  const offset = offsetMinutes(at.getTime(), timeZone);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const ahead = Math.abs(offset);
  return `${onTheWall(at, timeZone).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}

/**
 * The instant at which the clock on the wall shows a minute of a day (`2026-01-31`, 0 is midnight). A minute that is left out when
 * clocks go forward counts as the one an hour later; of one that comes twice it is the first.
 */
export function instantAt(day: string, minute: number, timeZone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const candidates = [-1, 1].map((side) => wall - offsetMinutes(wall + side * 86_400_000, timeZone) * 60_000);
  const shown = candidates.filter((at) => at + offsetMinutes(at, timeZone) * 60_000 === wall);
  return new Date(Math.min(...(shown.length > 0 ? shown : [Math.max(...candidates)])));
}
