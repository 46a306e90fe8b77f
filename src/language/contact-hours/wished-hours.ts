import { ALL_DAYS, type DayHours, type Hours } from '../../domain/week.ts';
import type { Reading } from '../engine/words.ts';
import { EARLY, NIGHT, WORKDAY } from './day-parts.ts';
import type { Mention } from './mention.ts';
import { hourFrom, hoursAround, hoursBeside, hoursBetween } from './settled-hours.ts';
import type { WishedTime } from './wishes.ts';

const DAY: Hours = { from: 0, to: 24 * 60 };

/**
 * The hours that are unwanted. A day beside a time is that time's: "on Sundays before noon", not "Sundays or mornings".
 */
export function neverHours(reading: Reading, wished: readonly WishedTime[], all: readonly Mention[]): DayHours[] {
  const taken = new Set<Mention>();
  return wished.flatMap((each, at) => {
    const { mention } = each;
    if (taken.has(mention)) return [];
    const following = wished[at + 1];
    const next = following?.mention;
    const isBeside =
      next !== undefined &&
      (next.start <= mention.end || isAroundOneWish(each, following)) &&
      (mention.kind === 'DAYS') !== (next.kind === 'DAYS');
    if (!isBeside) return [hoursOf(reading, mention, 'NEVER', all)];
    taken.add(next);
    const [days, time] = mention.kind === 'DAYS' ? [mention, next] : [next, mention];
    return [{ ...hoursOf(reading, time, 'NEVER', all), days: days.kind === 'DAYS' ? days.days : null }];
  });
}

/** "Weekdays my phone is off til 4": one wish between two times, which are one time. */
function isAroundOneWish(first: WishedTime, second: WishedTime | undefined): boolean {
  if (second === undefined) return false;
  const { start } = second.span;
  return first.mention.end <= start && start < first.span.end && start < second.mention.start;
}

/**
 * The hours that are wanted: any of the times, on any of the days. Of "after 9 and before 5" those between; of
 * "before 9 and after 5" both ends.
 */
export function onlyHours(reading: Reading, wished: readonly WishedTime[], all: readonly Mention[]): DayHours[] {
  const days = wished.flatMap(({ mention }) => (mention.kind === 'DAYS' ? mention.days : []));
  const hours = wished
    .filter(({ mention }) => mention.kind !== 'DAYS')
    .map(({ mention }) => hoursOf(reading, mention, 'ONLY', all));
  const [first, second] = hours;
  const isBoth = hours.length === 2 && first && second && first.to > second.from && second.to > first.from;
  const times = isBoth
    ? [{ days: null, from: Math.max(first.from, second.from), to: Math.min(first.to, second.to) }]
    : hours;
  const on = days.length > 0 ? ALL_DAYS.filter((day) => days.includes(day)) : null;
  return times.length > 0 ? times.map((each) => ({ ...each, days: on ?? each.days })) : [{ ...DAY, days: on }];
}

function hoursOf(reading: Reading, mention: Mention, wish: 'NEVER' | 'ONLY', all: readonly Mention[]): DayHours {
  switch (mention.kind) {
    case 'BEFORE':
    case 'AFTER':
      return { days: null, ...hoursBeside(mention.time, mention.kind, wish) };
    case 'BETWEEN':
      return { days: null, ...hoursBetween(mention.from, mention.to) };
    case 'AT':
      return { days: null, ...(wish === 'ONLY' ? hourFrom(mention.time) : hoursAround(mention.time)) };
    case 'PART':
      return { days: null, ...mention.hours };
    case 'LATE':
      return { days: null, ...NIGHT };
    case 'EARLY':
      return { days: null, ...EARLY };
    case 'DAYS':
      return { ...DAY, days: mention.days };
    case 'WORK':
      return workingHours(reading, all);
  }
}

const WORKING = new Set(
  'work working works shift shifts hours job schedule trabajo turno horario trabajando'.split(' '),
);

/** The hours that someone says they work, on all days unless they say which; else a working day's. */
function workingHours({ words }: Reading, all: readonly Mention[]): DayHours {
  for (const [at, mention] of all.entries()) {
    const before = words.slice(Math.max(0, mention.start - 4), mention.start);
    if (mention.kind === 'BETWEEN' && before.some(({ text }) => WORKING.has(text))) {
      const next = all[at + 1];
      const days = next?.kind === 'DAYS' && next.start <= mention.end + 1 ? next.days : null;
      return { days, ...hoursBetween(mention.from, mention.to) };
    }
  }
  return WORKDAY;
}
