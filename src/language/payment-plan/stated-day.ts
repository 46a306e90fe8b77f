import { addDays, addMonths, type Day, dayOf, daysBetween, partsOf, weekdayOf } from '../../domain/calendar.ts';
import { type PlanIssue, planIssue } from '../../domain/plan-issue.ts';

/** A day as a text names it; what it means depends on the day on which it is said. */
export type StatedDay =
  /** Today is 0, tomorrow 1. */
  | { kind: 'days'; days: number }
  /** 0 is Sunday. `this`: also today; `coming`: the first after today; `next`: in the calendar week after this one. */
  | { kind: 'weekday'; weekday: number; which: 'this' | 'coming' | 'next' }
  /** Month 1 to 12; null: the first month that fits. */
  | { kind: 'date'; date: number; month: number | null; year: number | null }
  /** Whichever of two days of the month comes first. */
  | { kind: 'dates'; dates: readonly [number, number] }
  /** A week or month without a day in it. */
  | { kind: 'next week' | 'next month' | 'end of month' }
  /** "In April": 1 to 12. */
  | { kind: 'month'; month: number }
  /** A day that only the tenant knows, in the tenant's words. */
  | { kind: 'unknown'; words: string };

/** What a stated day comes to; `unclear` says what was assumed. */
export interface ResolvedDay {
  date: Day | null;
  unclear: PlanIssue | null;
}

/** A date that far back is meant for this year, not for the next. */
const recentDays = 60;

/**
 * The calendar day that is meant (B30). A day that is today's is not today: people say "today" for that, and a plan
 * that starts a week late harms nobody, while one that has started already is broken at once. Only "this friday" may
 * be today. "Next friday" is the one of the calendar week after this, as most people in the US mean it; where the
 * coming one may be meant too, a human asks. "El próximo viernes" and "el viernes que viene" are always the coming one.
 */
export function resolveDay(stated: StatedDay, today: Day): ResolvedDay {
  switch (stated.kind) {
    case 'days':
      return clear(addDays(today, stated.days));
    case 'weekday':
      return weekday(stated.weekday, stated.which, today);
    case 'date':
      return dateOfCalendar(stated, today);
    case 'dates':
      return clear(earliest(stated.dates.map((date) => dateOfCalendar({ date, month: null, year: null }, today).date)));
    case 'next week': {
      const monday = addDays(today, 8 - isoWeekday(today));
      return { date: monday, unclear: planIssue('NEXT_WEEK', { readDay: monday }) };
    }
    case 'next month': {
      const first = `${addMonths(today, 1).slice(0, 8)}01`;
      return { date: first, unclear: planIssue('NEXT_MONTH', { readDay: first }) };
    }
    case 'month': {
      const first = dateOfCalendar({ date: 1, month: stated.month, year: null }, today).date;
      const unclear =
        first === null ? planIssue('NO_SUCH_DAY', {}) : planIssue('MONTH_WITHOUT_DAY', { readDay: first });
      return { date: first, unclear };
    }
    case 'end of month':
      return clear(addDays(`${addMonths(today, 1).slice(0, 8)}01`, -1));
    case 'unknown':
      return { date: null, unclear: planIssue('DAY_NOT_SAID', { words: stated.words }) };
  }
}

function weekday(wanted: number, which: 'this' | 'coming' | 'next', today: Day): ResolvedDay {
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const coming = addDays(today, ahead === 0 ? 7 : ahead);
  if (which === 'this') return clear(addDays(today, ahead));
  if (which === 'coming') {
    const note = planIssue('SAME_WEEKDAY', { weekday: wanted, readDay: coming });
    return { date: coming, unclear: ahead === 0 ? note : null };
  }
  const next = addDays(today, 7 - isoWeekday(today) + (wanted === 0 ? 7 : wanted));
  const note = planIssue('NEXT_WEEKDAY', { weekday: wanted, readDay: next, otherDay: coming });
  return { date: next, unclear: next === coming ? null : note };
}

function dateOfCalendar(stated: { date: number; month: number | null; year: number | null }, today: Day): ResolvedDay {
  const { year } = partsOf(today);
  if (stated.month === null) {
    const first = `${today.slice(0, 8)}01`;
    // Every date is in one of two months in a row; one more for the month that is under way.
    const months = [0, 1, 2].map((ahead) => partsOf(addMonths(first, ahead)));
    return clear(
      earliest(
        months.map((each) => dayOf(each.year, each.month, stated.date)).filter((day) => day !== today),
        today,
      ),
    );
  }
  const month = stated.month;
  const inYear = (each: number) => dayOf(each, month, stated.date);
  const date = stated.year === null ? (inYear(year) ?? inYear(year + 1)) : inYear(stated.year);
  if (date === null) return { date: null, unclear: planIssue('NO_SUCH_DAY', {}) };
  if (date >= today) return clear(date);
  if (stated.year !== null || daysBetween(date, today) <= recentDays) {
    return { date: null, unclear: planIssue('DAY_PASSED', { firstDay: date }) };
  }
  return clear(inYear(year + 1));
}

function earliest(days: readonly (Day | null)[], from = ''): Day | null {
  return days.filter((day) => day !== null && day >= from).sort()[0] ?? null;
}

/** 1 is Monday, 7 is Sunday. */
function isoWeekday(day: Day): number {
  return weekdayOf(day) || 7;
}

function clear(date: Day | null): ResolvedDay {
  return { date, unclear: null };
}
