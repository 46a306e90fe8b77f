import { useTranslation } from 'react-i18next';

export interface Formats {
  money(cents: number): string;
  /** A day and a time of it, in the viewer's zone. */
  instant(at: Date): string;
  time(at: Date): string;
  /** A calendar day: `2026-02-28`. */
  day(date: string): string;
  /** The wall clock of an instant with an offset: `2026-01-31T12:00:00-05:00` is 12:00, wherever the viewer is. */
  clock(instantWithOffset: string): string;
  /** The name of a day of the week; 0 is Sunday. */
  weekday(day: number): string;
  percent(share: number): string;
  number(value: number): string;
  /** How long ago, or how long until: "5 minutes ago", "in 2 hours". */
  relative(at: Date, now: Date): string;
  /** "4 s", "3 min", "2 h". */
  duration(seconds: number): string;
}

const cache = new Map<string, Formats>();

/** Money, days and times as people of the page's language write them; money is US dollars. */
export function formatsOf(language: string): Formats {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const locale = language.startsWith('es') ? 'es-US' : 'en-US';
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const unit = (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: 1 });
  const units = { second: unit('second'), minute: unit('minute'), hour: unit('hour'), day: unit('day') };
  const formats: Formats = {
    money: (cents) => money.format(cents / 100),
    instant: (at) => instant.format(at),
    time: (at) => time.format(at),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    clock: (text) => clock.format(new Date(`${text.slice(0, 19)}Z`)),
    // The first of February 2026 was a Sunday.
    weekday: (place) => weekday.format(Date.UTC(2026, 1, 1 + place)),
    percent: (share) => percent.format(share),
    number: (value) => number.format(value),
    relative(at, now) {
      const [value, name] = inUnits((at.getTime() - now.getTime()) / 1_000);
      return relative.format(Math.round(value), name);
    },
    duration(seconds) {
      const [value, name] = inUnits(seconds);
      return units[name].format(value);
    },
  };
  cache.set(language, formats);
  return formats;
}

type TimeUnit = 'second' | 'minute' | 'hour' | 'day';

function inUnits(seconds: number): [number, TimeUnit] {
  const size = Math.abs(seconds);
  if (size < 60) return [seconds, 'second'];
  if (size < 3_600) return [seconds / 60, 'minute'];
  if (size < 86_400) return [seconds / 3_600, 'hour'];
  return [seconds / 86_400, 'day'];
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsOf(i18n.language);
}
