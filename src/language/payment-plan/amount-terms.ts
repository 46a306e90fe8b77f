import { type PlanIssue, planIssue } from '../../domain/plan-issue.ts';
import { isKnownWord } from '../engine/known-words.ts';
import { DOLLARS } from '../figures/amounts.ts';
import { NUMBER_WORDS, valueOfNumberWords } from '../figures/number-words.ts';
import {
  countOf,
  type Meaning,
  only,
  pattern,
  patternWords,
  rewrite,
  type Term,
  type TermOf,
  written,
} from './term.ts';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  grand: 1000,
  stack: 1000,
  stacks: 1000,
  rack: 1000,
  racks: 1000,
  bands: 1000,
  mil: 1000,
};
const SCALE = Object.keys(SCALES).join('|');

/** Alone these are articles, an English pronoun, and "once a week". */
const NO_NUMBERS = new Set(['one', 'un', 'una', 'uno', 'once']);
const COUNTED = 'pagos|cuotas|abonos|semanas|meses|quincenas|dolares|mil';

const couples = pattern(`(?:a )?couple (?:of )?hundreds?|un par de cien(?:tos)?`);
/** "Twenty-five": the hyphen is a term of its own. */
const WORDS = NUMBER_WORDS.replaceAll('|-|', '| - |-|');
const parted = pattern('(?<times>dos|tres|cuatro|cinco|seis|siete|ocho|nueve) cient[oa]s?');
const buck = pattern('(?:a )?buck (?<rest>ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|N)');
/** A hundred dollars. */
const note = pattern('(?:a )?(?:c(?: -)? note|benjamin)');
/** "3 fifty" is 350; of "2 fifty dollar payments" it is two. */
const spoken = pattern(
  `(?<figure>N) (?:- )?(?<words>${WORDS})(?! (?:dollars? )?(?:payments?|pagos?|bills?|installments?|times|checks?|each))`,
);
const inWords = pattern(`(?:a )?(?<words>${WORDS})(?= (?<counted>${COUNTED}))?`);
const scaled = pattern(`(?<figure>[MN]) (?:- )?(?<scale>${SCALE})(?: (?:(?:and|y) )?(?<rest>N|${WORDS}))?`);
/** "Half a grand", "two and a half hundred". */
const halves = pattern(
  `(?:(?<whole>N|one|two|three|four|five|six|seven|eight|nine|ten) (?:and )?(?:a )?)?(?:half|H|medi[oa]|mitad de) (?:a |of a |an )?(?<scale>${SCALE})`,
);
const money = pattern(`(?<figure>N) (?:de )?${DOLLARS.replaceAll(String.raw`\s`, ' ')}`);
const RANGE = `(?<low>[MN]) (?:-|to|thru|through|and|a|y|or|o|hasta) (?:maybe |even |como )?(?<high>[MN])`;
const ranges = pattern(`(?:(?:somewhere |anywhere )?(?:between|entre|from|de) )?${RANGE}`);

/** What a number belongs to that is no money and counts nothing of a plan. */
const LABEL = [
  'unit apt apartment apartamento apto departamento depto room suite ste building bldg lot number numero code zip case',
  'account check confirmation invoice ticket order page section line route age line highway option article step',
]
  .join(' ')
  .replaceAll(' ', '|');
const labelled = pattern(`(?:${LABEL}) (?:is |no |number |# )?N`);

/** Puts amounts and numbers together: words, multiples, dollars, ranges; and sorts out what is neither. */
export function withAmounts(terms: readonly Term[]): readonly Term[] {
  let read = rewrite(terms, couples, () => about(20_000, planIssue('A_COUPLE_HUNDRED', { amountCents: 20_000 })));
  read = rewrite(read, parted, ({ groups }) => hundredsOf(written(groups.times ?? [])));
  read = rewrite(read, note, () => about(10_000, planIssue('A_C_NOTE', { amountCents: 10_000 })));
  read = rewrite(read, spoken, ({ groups }) => spokenWith(groups));
  read = rewrite(read, buck, ({ groups }) => buckAnd(groups.rest ?? []));
  read = rewrite(read, halves, ({ groups }) => halvesOf(groups));
  // "3 hundred" before "hundred": what multiplies a figure is no number of its own.
  read = rewrite(read, scaled, ({ groups }) => scaledBy(groups));
  read = rewrite(read, inWords, ({ groups, at, terms }) =>
    isTouched(read[at - 1], terms[0]) ? null : inWordsOf(groups),
  );
  read = rewrite(read, scaled, ({ groups }) => scaledBy(groups));
  read = rewrite(read, labelled, () => ({ symbol: 'X' }));
  read = rewrite(read, money, ({ groups }) => {
    const figure = only(groups.figure, 'N');
    return figure === null ? null : { ...figure, symbol: 'M' };
  });
  return rewrite(read, ranges, ({ groups, terms: [first] }) =>
    rangeOf(only(groups.low, 'M', 'N'), only(groups.high, 'M', 'N'), first),
  );
}

function inWordsOf({ words = [], counted }: Readonly<Partial<Record<string, Term[]>>>): Meaning | null {
  const text = written(words);
  if (NO_NUMBERS.has(text) && !(text === 'once' && counted !== undefined)) return null;
  const value = valueOfNumberWords(text) ?? spokenValueOf(text);
  return value === null || value === 0 ? null : { symbol: 'N', cents: value * 100, unclear: null };
}

/** "Dos cientos" is "doscientos". */
function hundredsOf(times: string): Meaning | null {
  const value = valueOfNumberWords(times);
  return value === null ? null : { symbol: 'N', cents: value * 10_000, unclear: null };
}

/** A figure that stands against a number in words is a part of it, or nobody knows what: then neither is read. */
function spokenWith({ figure, words = [] }: Readonly<Partial<Record<string, Term[]>>>): Meaning | null {
  const text = written(words);
  if (NO_NUMBERS.has(text) || /^(?:hundred|thousand|mil|grand|million)/.test(text)) return null;
  const hundreds = countOf(only(figure, 'N'));
  const below = valueOfNumberWords(text.replaceAll(' - ', ' '));
  const isSpoken = hundreds !== null && hundreds > 0 && hundreds < 20 && below !== null && below >= 10 && below < 100;
  if (!isSpoken) return { symbol: 'X' };
  const value = hundreds * 100 + below;
  return about(value * 100, planIssue('SPOKEN_HUNDREDS', { words: `${hundreds} ${text}`, amountCents: value * 100 }));
}

/** A buck is a dollar to some and a hundred to others; nobody offers $1.50 a week. */
function buckAnd(rest: readonly Term[]): Meaning | null {
  const figure = only(rest, 'N');
  const below = figure === null ? valueOfNumberWords(written(rest)) : countOf(figure);
  if (below === null || below >= 100) return null;
  return about(10_000 + below * 100, planIssue('A_BUCK_AND', { below, amountCents: 10_000 + below * 100 }));
}

/** Before "hundred" alone; what else stands there may be how many: "tree hundred", "a few hundred", "300hundred". */
const BEFORE_ONE = new Set(
  (
    'a an the pay paying do doing give giving send put offer make add spare about around like maybe just only roughly and ' +
    'or for of is be at to least but with have up . , can extra another even pagar dar doy pago abonar de con como un unos ' +
    'hasta por son es solo nomas le les los o y unos mandar pagarle darle ofrezco'
  ).split(' '),
);

/**
 * Whether what stands in front of a number in words may be a part of it that nobody understands: "doscintos cincuenta" is
 * not 50, "tree hundred" not 100. A wrong amount is worse than none.
 */
function isTouched(before: Term | undefined, first: Term | undefined): boolean {
  const isScale = first?.symbol === 'word' && SCALES[first.word] !== undefined;
  if (before !== undefined && isScale) return before.symbol !== 'word' || !BEFORE_ONE.has(before.word);
  return (
    before?.symbol === 'word' &&
    before.word.length > 3 &&
    /^[a-z]+$/.test(before.word) &&
    !isKnownWord(before.word) &&
    !patternWords.has(before.word)
  );
}

/** "One fifty" is 150 and "twelve fifty" 1,250, as amounts are spoken. */
function spokenValueOf(words: string): number | null {
  const [first = '', ...rest] = words.split(' ');
  const hundreds = valueOfNumberWords(first) ?? 0;
  const below = valueOfNumberWords(rest.join(' ')) ?? 0;
  return hundreds >= 1 && hundreds < 20 && below >= 10 && below < 100 ? hundreds * 100 + below : null;
}

function scaledBy({ figure, scale = [], rest }: Readonly<Partial<Record<string, Term[]>>>): Meaning | null {
  const base = only(figure, 'M', 'N');
  const words = rest === undefined ? null : valueOfNumberWords(written(rest));
  const more = rest === undefined ? 0 : (only(rest, 'N')?.cents ?? (words ?? 0) * 100);
  if (more >= 100 * 100) return null;
  const times = SCALES[written(scale)] ?? 1;
  if (base === null || base.cents >= 100 * times) return null;
  return { symbol: base.symbol, cents: base.cents * times + more, unclear: base.unclear };
}

function halvesOf({ whole, scale = [] }: Readonly<Partial<Record<string, Term[]>>>): Meaning | null {
  const times = SCALES[written(scale)] ?? 0;
  const words = whole === undefined ? 0 : (countOf(only(whole, 'N')) ?? valueOfNumberWords(written(whole)));
  return words === null || words >= 100 ? null : { symbol: 'N', cents: (words + 0.5) * times * 100, unclear: null };
}

/** Of "100 to 150" the lower is what is sure. What falls, or is five times as much, is no range: "200 - 6 weeks". */
function rangeOf(low: TermOf<'M' | 'N'> | null, high: TermOf<'M' | 'N'> | null, first?: Term): Meaning | null {
  if (low === null || high === null || high.cents <= low.cents || high.cents > 5 * low.cents) return null;
  const joined = first?.symbol === 'word' ? first.word : '';
  if (joined === 'de' && low.symbol !== high.symbol && low.symbol === 'M') return null;
  const symbol = low.symbol === 'M' || high.symbol === 'M' ? 'M' : 'N';
  const unclear =
    symbol === 'M'
      ? planIssue('AMOUNTS_BETWEEN', { lowCents: low.cents, highCents: high.cents })
      : planIssue('FIGURES_BETWEEN', { low: countOf(low) ?? '', high: countOf(high) ?? '' });
  return { symbol, cents: low.cents, unclear };
}

function about(cents: number, unclear: PlanIssue): Meaning {
  return { symbol: 'M', cents, unclear };
}
