import type { RelativeDay } from './relative-day.ts';

/** A day as far as a text states it: "the 5th" has no month, "in December" no day. Month 1 to 12. */
export interface StatedDay {
  year: number | null;
  month: number | null;
  day: number | null;
}

/**
 * What a text states, by kind; `value` is null for what is stated but cannot be read as a single value that the
 * record could hold: "$1.5k", "half of it", "end of the month", "5 pm".
 * - `amount`: cents
 * - `date`: the day, as a calendar has it or as it is counted from the day of drafting
 * - `weekday`: 0 is Sunday, as in `Date`
 * - `number`: the number
 */
export type FigureMeaning =
  | { kind: 'amount'; value: number | null }
  | { kind: 'date'; value: StatedDay | RelativeDay | null }
  | { kind: 'weekday'; value: number }
  | { kind: 'number'; value: number | null };

/** A figure in a text: as it is written there, and where it starts (in UTF-16 units). */
export type Figure = FigureMeaning & { text: string; index: number };

/** A figure in a folded text (see `foldText`). */
export type Finding = FigureMeaning & { start: number; end: number };

/** Finds the figures of one form. It sees a folded text in which `TAKEN` stands for what others have found. */
export type Recogniser = (folded: string) => Finding[];

/** Stands for a character that already belongs to a figure: no word, no space, no digit. */
export const TAKEN = '\ufffc';

/** A recogniser for one pattern (with the flag `g`); where `read` answers null, the match is no figure. */
export function recognise(
  pattern: RegExp,
  read: (groups: Partial<Record<string, string>>, match: string) => FigureMeaning | null,
): Recogniser {
  return (folded) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const meaning = read(match.groups ?? {}, match[0]);
      return meaning === null ? [] : [{ ...meaning, start: match.index, end: match.index + match[0].length }];
    });
}
