import { addDays, weekdayOf } from '../../domain/calendar.ts';
import type { AmountFact, CountFact, DayFact } from '../../domain/fact.ts';
import type { Figure, StatedDay } from './figure.ts';
import { datesOf } from './relative-day.ts';
import { type SaidAmount, saidAmount } from './said-amount.ts';
import { isCounted, saidCount } from './said-count.ts';
import { type SaidDay, saidDay } from './said-day.ts';
import type { Context, Surroundings } from './surroundings.ts';

/** Whether an amount may come from a fact: the same cents, and nothing in its words speaks against it. */
export function amountFits(cents: number, context: Context, fact: AmountFact): boolean {
  return fact.cents === cents && meansAmount(saidAmount(context()), cents, fact, context());
}

function meansAmount(said: SaidAmount, cents: number, fact: AmountFact, around: Surroundings): boolean {
  switch (said.of) {
    case 'total':
      return fact.of === 'balance' || (fact.of === 'plan' && speaksOfPlan(around));
    case 'installment':
      return fact.of === 'installment' && (said.interval === null || said.interval === fact.interval);
    case 'portion':
    case 'plan':
      return fact.of === said.of;
    case 'balance':
    case 'unsaid':
      // That nothing is owed must be true of all that is owed (B33).
      if (cents === 0) return fact.of === 'balance';
      return said.of === 'unsaid' || fact.of === 'balance' || fact.of === 'portion';
    case 'other':
      return false;
  }
}

/** "2 payments", "$50 every week": nobody owes in installments. */
function speaksOfPlan({ before, after }: Surroundings): boolean {
  return /\b(?:plan|payments|installments|weeks|every|each|pagos|cuotas|semanas|cada)\b/.test(before + after);
}

/** "Your balance is 1450": a bare number is an amount where its words say of what. */
export function bareAmountFits(value: number, context: Context, fact: AmountFact): boolean {
  return (
    fact.cents === Math.round(value * 100) &&
    !isCounted(context()) &&
    saidAmount(context()).of !== 'unsaid' &&
    amountFits(fact.cents, context, fact)
  );
}

/** Whether a number may come from a fact: it counts the same. */
export function countFits(value: number, context: Context, fact: CountFact): boolean {
  const said = fact.count === value ? saidCount(context()) : null;
  return said !== null && said.of === fact.of && (said.interval === null || said.interval === fact.interval);
}

/**
 * Whether a day may come from a fact. What is stated without its month, or counted from the day of writing, only where
 * that day is known: "Friday" is the coming one.
 */
export function dayFits(figure: Figure, context: Context, fact: DayFact, today: string | null): boolean {
  return isStated(figure, context, fact.date, today) && meansDay(saidDay(context()), fact);
}

function meansDay(said: SaidDay, fact: DayFact): boolean {
  switch (said) {
    case 'written':
      return fact.of === 'today';
    case 'start':
      return fact.of === 'start';
    case 'end':
      return fact.of === 'end';
    case 'unsaid':
      return fact.of !== 'today';
  }
}

function isStated(figure: Figure, context: Context, date: string, today: string | null): boolean {
  if (figure.kind === 'weekday') {
    if (weekdayOf(date) !== figure.value) return false;
    const repeated = /\b(?:every|each|cada|todos los) $/.test(context().before) || /^\p{L}+days$/iu.test(figure.text);
    const coming = today !== null && datesOf({ weekday: figure.value, weeksOn: [0] }, today).includes(date);
    return repeated || coming;
  }
  if (figure.kind !== 'date' || figure.value === null) {
    return false;
  }
  if ('year' in figure.value) {
    return isSameDay(figure.value, date) && (figure.value.month !== null || isWithinAMonth(date, today));
  }
  return today !== null && datesOf(figure.value, today).includes(date);
}

/** Whether a date is the stated day, as far as it is stated. */
function isSameDay(stated: StatedDay, date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return (stated.year ?? year) === year && (stated.month ?? month) === month && (stated.day ?? day) === day;
}

/** "The 5th" is the next one. ISO dates compare as text. */
function isWithinAMonth(date: string, today: string | null): boolean {
  return today !== null && today <= date && date < addDays(today, 31);
}
