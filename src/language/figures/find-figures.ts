import { foldText } from '../engine/folded-text.ts';
import { markedAmounts, separatedAmounts } from './amounts.ts';
import { dayFirstDates, daysOfMonth, figureDates, isoDates, monthFirstDates, months } from './dates.ts';
import { relativeDays, weekdays } from './days.ts';
import { type Figure, type Finding, type Recogniser, TAKEN } from './figure.ts';
import { nothingOwed, unsaidAmounts } from './implied-figures.ts';
import { otherFigures, phoneNumbers } from './numbers.ts';
import { singleUnits } from './single-units.ts';
import { wordedAmounts, wordedNumbers } from './worded-numbers.ts';

/**
 * From the most telling form to the least: an early one takes its characters away from those behind it. Money that
 * says so comes first, so that a date never hides an amount.
 */
const RECOGNISERS: readonly Recogniser[] = [
  markedAmounts,
  wordedAmounts,
  phoneNumbers,
  nothingOwed,
  unsaidAmounts,
  isoDates,
  figureDates,
  dayFirstDates,
  monthFirstDates,
  relativeDays,
  daysOfMonth,
  months,
  weekdays,
  separatedAmounts,
  wordedNumbers,
  singleUnits,
  otherFigures,
];

/**
 * Every amount, date, weekday and other figure that a text states in English or Spanish, in order, none overlapping
 * (B32). When in doubt it is a figure: a false alarm costs an approval, a miss could send a wrong figure. Every digit
 * of the text is in one of them.
 */
export function findFigures(text: string): Figure[] {
  const { folded, originalSpan } = foldText(text);
  let open = folded;
  const findings: Finding[] = [];
  for (const recogniser of RECOGNISERS) {
    for (const finding of recogniser(open)) {
      findings.push(finding);
      open = open.slice(0, finding.start) + TAKEN.repeat(finding.end - finding.start) + open.slice(finding.end);
    }
  }
  return findings
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, ...meaning }) => {
      const original = originalSpan(start, end);
      return { ...meaning, text: text.slice(original.start, original.end), index: original.start };
    });
}
