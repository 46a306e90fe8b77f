import { firstWhere } from './sorted.ts';
import { matches, pattern, type Term } from './term.ts';

/** Terms from one place up to, not including, another. */
export interface Stretch {
  from: number;
  to: number;
}

const BREAKS = pattern(
  `
    \\.|,|but|pero|however|although|though|tho|(?<!or )so(?! (?:far|much))|because|porque|pues|entonces|aunque|
    unless|except
  `,
);
const STOPS = pattern('\\.');

/** The clauses of a text: between stops, pauses, and words that turn to something else. */
export function clausesIn(terms: readonly Term[]): Stretch[] {
  return between(terms, BREAKS);
}

/** The sentences of a text. */
export function sentencesIn(terms: readonly Term[]): Stretch[] {
  return between(terms, STOPS);
}

/** The stretch with that place in it, of those that lie side by side. */
export function stretchAt(stretches: readonly Stretch[], at: number): Stretch {
  const found = stretches[firstWhere(stretches, ({ to }) => to > at)];
  return found !== undefined && found.from <= at ? found : { from: 0, to: Number.POSITIVE_INFINITY };
}

function between(terms: readonly Term[], form: RegExp): Stretch[] {
  const starts = [0, ...matches(terms, form).map(({ at }) => at), terms.length];
  return starts.slice(1).flatMap((to, index) => {
    const from = starts[index] ?? 0;
    return to > from ? [{ from, to }] : [];
  });
}
