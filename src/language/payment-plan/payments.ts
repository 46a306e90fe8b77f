import { strangeIn } from './bare-offer.ts';
import { clausesIn, type Stretch, sentencesIn, stretchAt } from './clauses.ts';
import { type Stances, stancesIn } from './stance.ts';
import type { Stance } from './stance-cues.ts';
import { type Frequency, type Match, matches, only, pattern, type Term, type TermOf } from './term.ts';

/** How many payments, or for how long. */
export type Length = TermOf<'C' | 'W'>;

/** An amount of a text and what belongs to it. */
export interface Payment {
  at: number;
  amount: TermOf<'M' | 'N'>;
  stance: Stance | null;
  frequency: Frequency | null;
  length: Length | null;
  /** The amount is what all payments come to, as in "$1,200 in 4 payments". */
  isTotal: boolean;
  /** The terms that say so. */
  from: number;
  to: number;
}

/** A text as its payments are looked for. */
export interface Scene {
  terms: readonly Term[];
  clauses: readonly Stretch[];
  sentences: readonly Stretch[];
  stances: Stances;
  /** How many words in front of each term are news of something else. */
  strange: readonly number[];
}

export function sceneOf(terms: readonly Term[]): Scene {
  return {
    terms,
    clauses: clausesIn(terms),
    sentences: sentencesIn(terms),
    stances: stancesIn(terms),
    strange: strangeIn(terms),
  };
}

/** A bare number below is a count of something; no tenant pays more than the most. In cents. */
const least = { N: 1000, M: 100 };
const most = 10_000_000;

const FILLER = [
  'payment payments extra more each only just cash down it to towards toward on off of for my the this what i owe back',
  'balance rent account debt you guys please pagos pago de la el a mi su usted ustedes saldo deuda cuenta por or so',
  'also approximately about around mas menos at a maybe flat total easy money order at least like cada uno if renta',
  'plan out check paycheck that them extra ahead top paydays payday , aside card',
]
  .join(' ')
  .replaceAll(' ', '|');
const AMOUNT = '(?<amount>[MN])';
const NEXT = `
    (?:for|of|x|por|durante|,|the next|next|at least|about|like|another|only|las|los|unas|un total de|total of|
    proximas|a|en|over|and|-|that is|making)
  `;

const FORMS: readonly { form: RegExp; isTotal?: true }[] = [
  // 12 weeks at $110, 6 payments of 200, 4 pagos de 300
  {
    form: pattern(
      `
        (?<length>[CW])(?: (?:of|at|for|de|x|,|paying|-|a|con|I|about|around|only|just|
        around))* ${AMOUNT}(?: (?:each|apiece|cada un[oa]))?
      `,
    ),
  },
  // $1,200 in 4 payments, 900 over 6 weeks
  {
    form: pattern(
      `
        ${AMOUNT}(?: (?:${FILLER}))*? (?:(?:(?:split|broken|divided|spread|dividid[oa]s?|pay|paid)(?: up)? )?(?:in|
        into|over|across|between|on|through|en|with)(?: (?:about|like|only|just|las|unos|unas|the next|
        the course of))* (?<length>C)|(?:spread )?(?:over|a lo largo de|split into|in like)(?: (?:about|like|only|
        just|the next|the course of))* (?<weeks>W))(?: (?<often>I))?
      `,
    ),
    isTotal: true,
  },
  // 100 this friday and every friday after that, 100 el viernes y luego cada viernes
  {
    form: pattern(
      `${AMOUNT} (?:(?:on|this|el|for|starting|empezando|a partir de) )*D (?:(?:and|y|,|then|luego|despues|after|that) ){1,3}(?<often>I)`,
    ),
  },
  // 200 a week
  { form: pattern(`${AMOUNT}(?: (?:${FILLER})){0,6} (?<often>I)`) },
  // Six payments. 242 each.
  { form: pattern(`(?<length>[CW]) [.,] ${AMOUNT} (?:each|apiece|cada un[oa])`) },
  // $150. Weekly.
  {
    form: pattern(
      `
        ${AMOUNT}(?: each| cada un[oa])? [.,] (?<often>I)(?! (?!for |starting |beginning |until |empezando |por |
        x )[^.,])
      `,
    ),
  },
  // every friday I can pay 50, weekly payments of 200
  { form: pattern(`(?<leading>I)(?: (?:[a-z]+|,)){0,7}? ${AMOUNT}(?! (?:(?:${FILLER}) )*I)`) },
  // 50 for 6 weeks, 50 x 6
  {
    form: pattern(
      `
        ${AMOUNT}(?: (?:payments?|each|dollars|apiece|cada un[oa]|pagos?))?(?: ${NEXT}){1,4} (?<length>[CW])|
        (?<each>M|N)(?: each)? (?<times>C)
      `,
    ),
  },
];

/** Every amount of a text with how often it is paid, how many times, and what is said of it, from left to right. */
export function paymentsIn(scene: Scene): Payment[] {
  const { terms, clauses, stances } = scene;
  const found = new Map<number, Payment>();
  /** What stands behind an amount and belongs to it. */
  const taken = new Set<number>();
  for (const { form, isTotal } of FORMS) {
    for (const match of matches(terms, form)) join(match, isTotal ?? false);
  }
  for (const [at, term] of terms.entries()) {
    if (isAmount(term) && !found.has(at)) found.set(at, bare(at, term));
  }
  return [...found.values()]
    .sort((one, other) => one.at - other.at)
    .map((payment) => ({ ...payment, stance: stanceOf(payment) }));

  function join({ at, terms: said, groups }: Match, isTotal: boolean): void {
    const amount = only(groups.amount ?? groups.each, 'M', 'N');
    const place = amount === null ? -1 : terms.indexOf(amount, at);
    if (amount === null || !isAmount(amount)) return;
    const before = found.get(place) ?? bare(place, amount);
    // How often another amount is paid already.
    if ((before.isTotal && !isTotal) || (groups.leading && taken.has(at))) return;
    const often =
      only(groups.often ?? groups.leading, 'I') ?? said.find((term): term is TermOf<'I'> => term.symbol === 'I');
    const to = Math.max(before.to, at + said.length);
    for (let next = place + 1; next < to; next += 1) taken.add(next);
    found.set(place, {
      ...before,
      frequency: before.frequency ?? often?.frequency ?? null,
      length: before.length ?? only(groups.length ?? groups.weeks ?? groups.times, 'C', 'W'),
      isTotal: before.isTotal || isTotal,
      from: Math.min(before.from, at),
      to,
    });
  }

  function stanceOf({ at, frequency, isTotal }: Payment): Stance | null {
    const clause = stretchAt(clauses, at);
    // Of a total, what is owed says how much it is; what is offered is the split.
    return isTotal ? stances.of(at, clause, false) : stances.of(at, clause, frequency?.interval === 'MONTHLY');
  }
}

function bare(at: number, amount: TermOf<'M' | 'N'>): Payment {
  return { at, amount, stance: null, frequency: null, length: null, isTotal: false, from: at, to: at + 1 };
}

function isAmount(term: Term): term is TermOf<'M' | 'N'> {
  return (term.symbol === 'M' || term.symbol === 'N') && term.cents >= least[term.symbol] && term.cents <= most;
}
