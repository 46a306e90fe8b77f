import { z } from 'zod';
import { type ArgumentsOf, fillIn, storedArguments } from './coded-sentence.ts';
import { formatDollars } from './money.ts';
import type { PaymentInterval } from './payment-interval.ts';
import { namesOf, type ValueTable } from './value-table.ts';

/**
 * What can speak against a plan, or was assumed to read it, in words for an approver. What stands in braces is an argument, whose
 * name says what it is: `…Cents` an amount of money, `…Day` a date, `words` what the tenant wrote. What was ever stored stays in the table, with its arguments.
 */
export const planIssueTable = {
  NO_SENSE: { description: 'The figures of the plan make no sense.' },
  TOO_LONG: { description: 'It takes {weeks} weeks; at most {most} are allowed.' },
  TOO_LITTLE_A_WEEK: { description: '{amountCents} a week is less than the least payment of {leastCents} a week.' },
  TOO_LITTLE: {
    description:
      '{amountCents} {interval} is {weeklyCents} a week, less than the least payment of {leastCents} a week.',
  },
  PAYS_A_PART: {
    description: 'It pays {totalCents} of {owedCents}, which is {percent} %; at least {least} % are required.',
  },
  DEBT_UNKNOWN: { description: 'What the tenant owes is not known, so nothing says whether the plan covers it.' },
  NOTHING_OWED: { description: 'The tenant owes nothing.' },
  PAYMENT_ABOVE_DEBT: { description: 'A payment of {amountCents} is more than the {owedCents} owed.' },
  TOO_MANY_PAYMENTS: {
    description:
      '{count} payments of {amountCents} are {totalCents}, more than the {owedCents} owed; {enough} are enough.',
  },
  ONLY_THE_MODEL: {
    description: "Only the model reads a plan in the text; the rules do not find one in the tenant's words.",
  },
  MODEL_READS_AMOUNT: { description: 'The model reads a payment as {readCents}, the text says {saidCents}.' },
  MODEL_READS_INTERVAL: { description: 'The model reads the interval as {readAs}, the text says {saidAs}.' },
  MODEL_READS_COUNT: { description: 'The model reads the number of payments as {read}, the text says {said}.' },
  MODEL_READS_COUNT_UNSAID: {
    description: 'The model reads the number of payments as {read}, the text says nothing of it.',
  },
  MODEL_READS_FIRST_DAY: { description: 'The model reads the first payment as {readDay}, the text says {saidDay}.' },
  MODEL_READS_FIRST_DAY_UNSAID: {
    description: 'The model reads the first payment as {readDay}, the text says nothing of it.',
  },
  AMOUNT_NOT_SAID: { description: 'The amount is not said; {owedCents} owed is split into {count} payments.' },
  AMOUNTS_DIFFER: { description: 'The payments differ in amount; the first is taken.' },
  AMOUNTS_BETWEEN: { description: 'Between {lowCents} and {highCents}; the lower is taken.' },
  FIGURES_BETWEEN: { description: 'Between {low} and {high}; the lower is taken.' },
  A_BUCK_AND: { description: '"A buck {below}" is read as {amountCents}.' },
  A_COUPLE_HUNDRED: { description: '"A couple hundred" is read as {amountCents}.' },
  A_C_NOTE: { description: '"A C-note" is read as {amountCents}.' },
  SPOKEN_HUNDREDS: { description: '"{words}" is read as {amountCents}.' },
  ALTERNATIVES: { description: 'More than one plan is offered; the first is taken.' },
  LATER_AMOUNT: { description: 'Another amount is offered for later; the first is taken.' },
  SAME_AMOUNT_AGAIN: { description: 'The same amount is offered on another day too; it may be twice a month.' },
  AMOUNT_BESIDES: { description: 'Another amount is offered besides, for one day; the plan leaves it out.' },
  INTERVAL_NOT_SAID: { description: 'How often is not said; weekly is assumed.' },
  EACH_PAYCHECK: { description: 'A payment from each paycheck is read as every two weeks.' },
  OFTEN_A_WEEK: { description: '{times} payments a week are read as one of their sum.' },
  TWICE_A_MONTH: { description: 'Twice a month is read as every two weeks.' },
  TWO_DAYS_A_MONTH: { description: 'Two days of the month are read as every two weeks.' },
  DAYS_BETWEEN: { description: '{days} days lie between two payments; read as {readAs}.' },
  EVERY_FOUR_WEEKS: { description: 'Every four weeks is read as monthly.' },
  WEEKS_AS_PAYMENTS: { description: '{weeks} weeks are read as {count} payments.' },
  MONTHS_AS_PAYMENTS: { description: '{months} months are read as {count} payments.' },
  FIRST_PAYMENT_FAR: { description: 'The first payment is more than {days} days away.' },
  NEXT_WEEK: { description: '"Next week" names no day; read as Monday {readDay}.' },
  NEXT_MONTH: { description: '"Next month" names no day; read as {readDay}.' },
  MONTH_WITHOUT_DAY: { description: 'A month is said, and no day of it; read as {readDay}.' },
  SAME_WEEKDAY: { description: '"{weekday}" was said on a {weekday}; read as {readDay}, not the same day.' },
  NEXT_WEEKDAY: { description: '"Next {weekday}" is read as {readDay}; {otherDay} may be meant.' },
  DAY_NOT_SAID: { description: 'The first payment is to be on "{words}", a date that is not said.' },
  NO_SUCH_DAY: { description: 'The first payment is to be on a date that does not exist.' },
  DAY_PASSED: { description: 'The first payment is to be on {firstDay}, which has passed.' },
} as const satisfies ValueTable;
export type PlanIssueCode = keyof typeof planIssueTable;
export const planIssueCodes = namesOf(planIssueTable);

export const planIssueSchema = z.object({ code: z.enum(planIssueCodes), args: z.record(z.string(), z.string()) });
/** One thing that speaks against a plan, by its code: whoever shows it words it in the language of the reader. */
export type PlanIssue = z.infer<typeof planIssueSchema>;

export const planIssue = <Code extends PlanIssueCode>(
  code: Code,
  args: ArgumentsOf<(typeof planIssueTable)[Code]['description']>,
): PlanIssue => ({ code, args: storedArguments(args) });

/** In English words. */
export const planIssueInWords = ({ code, args }: PlanIssue): string =>
  fillIn(planIssueTable[code].description, args, argumentInWords);

const intervals: Record<PaymentInterval, string> = {
  WEEKLY: 'a week',
  BIWEEKLY: 'every two weeks',
  MONTHLY: 'a month',
};
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function argumentInWords(name: string, value: string): string {
  if (name.endsWith('Cents')) return formatDollars(Number(value));
  if (name === 'interval') return intervals[value as PaymentInterval];
  if (name === 'readAs' || name === 'saidAs') return value.toLowerCase();
  if (name === 'weekday') return weekdays[Number(value)] ?? value;
  return value;
}
