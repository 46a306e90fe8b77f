import type { PaymentInterval } from '../../domain/payment-interval.ts';
import type { PlanIssue } from '../../domain/plan-issue.ts';
import type { StatedDay } from './stated-day.ts';

/** How often a payment is made, as far as the words say. */
export interface Frequency {
  /** `PAYCHECK`: whenever the tenant is paid. */
  interval: PaymentInterval | 'PAYCHECK';
  /** Payments in one interval: two for "twice a week". */
  times: number;
  /** The day on which it is paid: "every friday", "on the 1st and 15th". */
  day: StatedDay | null;
  /** What was assumed. */
  unclear: PlanIssue | null;
}

/**
 * A piece of a text: a word, or what several words mean together.
 * - `word`: itself, spelled as the vocabulary spells it; `,` and `.` where a pause or a sentence ends
 * - `M`: money, `N`: a number that says no unit; in cents either way, as of dollars
 * - `I`: how often, `C`: how many payments, `W`: for how long, `D`: a day, `O`: an ordinal, `H`: half,
 *   `R`: the rest, `X`: no matter
 */
export type Term = { start: number; end: number } & (
  | { symbol: 'M'; cents: number; unclear: PlanIssue | null }
  | { symbol: 'N'; cents: number; unclear: PlanIssue | null }
  | { symbol: 'I'; frequency: Frequency }
  | { symbol: 'C'; value: number; unclear: PlanIssue | null }
  | { symbol: 'W'; value: number; unit: 'WEEK' | 'BIWEEK' | 'MONTH'; unclear: PlanIssue | null }
  | { symbol: 'D'; day: StatedDay }
  | { symbol: 'O'; value: number }
  | { symbol: 'H' }
  | { symbol: 'R' }
  | { symbol: 'X' }
  | { symbol: 'word'; word: string }
);

export type TermOf<Symbol extends Term['symbol']> = Extract<Term, { symbol: Symbol }>;
/** A term without its place. */
export type Meaning = Term extends infer Each ? (Each extends Term ? Omit<Each, 'start' | 'end'> : never) : never;

/** Terms as patterns see them: one word each, by single spaces. */
export function written(terms: readonly Term[]): string {
  return terms.map(formOf).join(' ');
}

function formOf(term: Term): string {
  return term.symbol === 'word' ? term.word : term.symbol;
}

/** The words that patterns look for, for spelling. */
const words = new Set<string>();
export const patternWords: ReadonlySet<string> = words;

/** A pattern of whole terms, from words and symbols by single spaces; its source may be broken into lines. */
export function pattern(source: string): RegExp {
  for (const [word] of source.replace(/\n\s*/g, '').matchAll(/(?<![a-z<[\\])[a-z]{4,}(?![a-z>*+[\]])/g))
    words.add(word);
  return new RegExp(`(?<![^ ])(?:${source.replace(/\n\s*/g, '')})(?![^ ])`, 'gd');
}

/** A place where a pattern fits: the terms, and those of each named group. */
export interface Match {
  at: number;
  terms: Term[];
  groups: Readonly<Partial<Record<string, Term[]>>>;
}

/** Where a pattern fits, from left to right, none overlapping. */
export function matches(terms: readonly Term[], form: RegExp): Match[] {
  const { text, indexAt } = indexed(terms);
  if (!probeOf(form).test(text)) return [];
  const between = ([from, to]: [number, number]) =>
    terms.slice(indexAt.get(from) ?? 0, indexAt.get(to + 1) ?? terms.length);
  return [...text.matchAll(form)].map((match) => {
    const places = Object.entries(match.indices?.groups ?? {}).filter(([, place]) => place !== undefined);
    return {
      at: indexAt.get(match.index) ?? 0,
      terms: between([match.index, match.index + match[0].length]),
      groups: Object.fromEntries(places.map(([name, place]) => [name, between(place)])),
    };
  });
}

/** The same without places, which cost more than to look: most patterns fit nowhere. */
const probes = new WeakMap<RegExp, RegExp>();

function probeOf(form: RegExp): RegExp {
  const probe = probes.get(form) ?? new RegExp(form.source);
  probes.set(form, probe);
  return probe;
}

interface Indexed {
  text: string;
  /** Which term starts at an offset of the text. */
  indexAt: ReadonlyMap<number, number>;
}

/** Hundreds of patterns look at the same terms. */
const known = new WeakMap<readonly Term[], Indexed>();

function indexed(terms: readonly Term[]): Indexed {
  const before = known.get(terms);
  if (before !== undefined) return before;
  const indexAt = new Map<number, number>();
  let offset = 0;
  for (const [index, term] of terms.entries()) {
    indexAt.set(offset, index);
    offset += formOf(term).length + 1;
  }
  const now = { text: written(terms), indexAt };
  known.set(terms, now);
  return now;
}

/** Puts what a pattern means in place of its terms; null leaves them as they are. */
export function rewrite(
  terms: readonly Term[],
  form: RegExp,
  read: (match: Match) => Meaning | readonly Meaning[] | null,
): readonly Term[] {
  const rewritten: Term[] = [];
  let next = 0;
  for (const match of matches(terms, form)) {
    const meaning = read(match);
    if (meaning === null || match.at < next || match.terms.length === 0) continue;
    const place = { start: match.terms[0]?.start ?? 0, end: match.terms.at(-1)?.end ?? 0 };
    const meanings: readonly Meaning[] = Array.isArray(meaning) ? meaning : [meaning as Meaning];
    rewritten.push(...terms.slice(next, match.at), ...meanings.map((each) => ({ ...each, ...place }) as Term));
    next = match.at + match.terms.length;
  }
  return next === 0 ? terms : [...rewritten, ...terms.slice(next)];
}

/** The first term of a group, if it is of that symbol. */
export function only<S extends Term['symbol']>(group: readonly Term[] | undefined, ...symbols: S[]): TermOf<S> | null {
  const term = group?.find(({ symbol }) => (symbols as string[]).includes(symbol));
  return (term as TermOf<S> | undefined) ?? null;
}

/** The number that a term says, if it is a whole one: 6 for "6", not for "6.50". */
export function countOf(term: TermOf<'N' | 'M'> | null): number | null {
  return term === null || term.cents % 100 !== 0 ? null : term.cents / 100;
}
