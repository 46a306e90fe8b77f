import { weekdayOf } from '../domain/calendar.ts';
import type { DayFact, Fact } from '../domain/fact.ts';
import type { Figure } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import { amountFits, bareAmountFits, countFits, dayFits } from './figures/fits.ts';
import { isPhone, maskNames, type NamedSpan } from './figures/literals.ts';
import { type Context, surroundingsOf } from './figures/surroundings.ts';

/** A figure of a text and the fact that it may come from; null where there is none (B32). */
export type TiedFigure = Figure & { fact: Pick<Fact, 'name' | 'value'> | null };

/** The figures of a text that no fact backs, in the order of the text (B32). */
export function untiedFigures(text: string, facts: readonly Fact[]): Figure[] {
  return tieFigures(text, facts).filter((figure) => figure.fact === null);
}

/**
 * Every figure of a text beside the first fact of its kind that it may come from: the value must be the fact's, and the
 * words around it must not say that it is something else. In the order of the text, none overlapping.
 */
export function tieFigures(text: string, facts: readonly Fact[]): TiedFigure[] {
  const { masked, names } = maskNames(text, facts);
  const figures = findFigures(masked);
  const candidates = figures.map((figure, at) => candidatesFor(figure, contextAt(text, figures, at), facts));
  const tied = figures.map((figure, at): TiedFigure => {
    const fact = agreeing(figures, candidates, at, text, facts);
    return { ...figure, fact: fact === null ? null : { name: fact.name, value: fact.value } };
  });
  const stated = tied.filter(
    (figure) => figure.fact !== null || !(isAskedOf(text, figure, tied) || isAcknowledged(text, figure)),
  );
  return [...stated, ...names.flatMap((name) => figuresInName(text, name))].toSorted((a, b) => a.index - b.index);
}

/** How often and in which stretch of time a tenant can pay is asked, not stated: "every two weeks?", "this month?". */
function isAskedOf(text: string, figure: Figure, all: readonly Figure[]): boolean {
  const before = text.slice(0, figure.index);
  const start = Math.max(0, before.search(/[^.!?\n]*$/));
  const rest = /^[^.!?\n]*\?/.exec(text.slice(endOf(figure)));
  if (rest === null) return false;
  if (figure.kind === 'date') {
    const isStretch = /^(?:this|next|est[ea]|pr[oó]xim[oa])\s+(?:week|month|semana|mes|quincena)$/i.test(figure.text);
    return isStretch && !/\b(?:by|before|until|till|within|antes de|hasta)\s+(?:the\s+|el\s+|la\s+)?$/i.test(before);
  }
  const end = endOf(figure) + rest[0].length;
  const isAlone = all.every((other) => other.kind !== 'amount' || other.index < start || other.index > end);
  return isAlone && figure.kind === 'number' && /\b(?:every|each|cada|of the|de los|de las)\s+$/i.test(before);
}

const HEARD =
  /\b(?:(?:i|we) (?:understand|hear|know|see|get|realize)|understood|sorry|lamento|lamentamos|entiendo|entendemos|sabemos|vemos|siento|sentimos)\b/iu;
const HARD =
  /\b(?:hard|tough|difficult|rough|tight|not|no|cannot|can['’]?t|won['’]?t|doesn['’]?t|isn['’]?t|unable|impossible|dif[ií]cil|complicad[oa]|imposible|dur[oa])\b/iu;
/** "I understand you get paid on Fridays". */
const PAID = /\b(?:(?:get|are|be) paid|payday is|le pagan|cobra|les pagan)(?:\s+(?:on|every|each|el|los|cada))?\s+$/iu;
const DUE = /\b(?:by|before|until|till|due|owed?|late|since|antes de|hasta|para|debe|vence)\s+(?:(?:the|el|la)\s+)?$/iu;

/** "We understand Friday is hard": a day that the tenant named, on which nothing is to be. */
function isAcknowledged(text: string, figure: Figure): boolean {
  if (figure.kind !== 'date' && figure.kind !== 'weekday') return false;
  const before = text.slice(0, figure.index);
  const start = Math.max(0, before.search(/[^.!?\n]*$/));
  const [rest = ''] = /^[^.!?\n]*/.exec(text.slice(endOf(figure))) ?? [];
  const lead = text.slice(start, figure.index);
  if (HEARD.test(lead) && PAID.test(lead)) return true;
  return (
    HEARD.test(lead) &&
    !DUE.test(lead) &&
    HARD.test(lead + rest) &&
    !/\b(?:but|pero|so|as[ií] que|pay|pague|send)\b/iu.test(rest)
  );
}

/** The words before a figure count from the last amount on: what stands in front of that says what that one is. */
function contextAt(text: string, figures: readonly Figure[], at: number): Context {
  return lazily(() => {
    const figure = figures[at] as Figure;
    const amount = figures.slice(0, at).findLast((other) => other.kind === 'amount' && /\p{N}/u.test(other.text));
    return surroundingsOf(text, figure.index, endOf(figure), amount === undefined ? 0 : endOf(amount));
  });
}

/** Most figures have no fact of their value: then nobody asks for their words. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The facts of its own kind that a figure may come from. */
function candidatesFor(figure: Figure, context: Context, facts: readonly Fact[]): Fact[] {
  const todays = facts.flatMap((fact) => (fact.kind === 'day' && fact.of === 'today' ? [fact.date] : []));
  return facts.filter((fact) => mayComeFrom(fact, figure, context, todays));
}

function mayComeFrom(fact: Fact, figure: Figure, context: Context, todays: readonly string[]): boolean {
  switch (fact.kind) {
    case 'amount':
      return figure.kind === 'number'
        ? figure.value !== null && bareAmountFits(figure.value, context, fact)
        : figure.kind === 'amount' && figure.value !== null && amountFits(figure.value, context, fact);
    case 'count':
      return figure.kind === 'number' && figure.value !== null && countFits(figure.value, context, fact);
    case 'day':
      return [null, ...todays].some((today) => dayFits(figure, context, fact, today));
    case 'name':
      return isPhone(figure, fact.value);
    case 'person':
      return false;
  }
}

/** "Friday, December 5": a weekday beside a date is that of the date, near or far. */
function agreeing(
  figures: readonly Figure[],
  candidates: readonly (readonly Fact[])[],
  at: number,
  text: string,
  facts: readonly Fact[],
): Fact | null {
  const figure = figures[at] as Figure;
  const own = candidates[at] ?? [];
  const beside = [at + 1, at - 1].find((other) => isDatePair(figure, figures[other], text));
  if (beside === undefined) {
    return own[0] ?? null;
  }
  const dates = (candidates[beside] ?? []).flatMap((fact) => (fact.kind === 'day' ? [fact.date] : []));
  const days = figure.kind === 'weekday' ? facts.filter((fact) => fact.kind === 'day') : own;
  return days.find((fact) => fact.kind === 'day' && dates.includes(fact.date) && isItsWeekday(figure, fact)) ?? null;
}

function isItsWeekday(figure: Figure, fact: DayFact): boolean {
  return figure.kind !== 'weekday' || weekdayOf(fact.date) === figure.value;
}

/** Whether a figure names a weekday and the other, right beside it, a date of the calendar. */
function isDatePair(figure: Figure, other: Figure | undefined, text: string): boolean {
  if (
    other === undefined ||
    !namesWeekday(figure) ||
    other.kind !== 'date' ||
    other.value === null ||
    'weekday' in other.value
  ) {
    return false;
  }
  const [first, second] = figure.index < other.index ? [figure, other] : [other, figure];
  return /^[\s,(]{0,3}(?:(?:the|on|el|dia)\s+)?$/i.test(text.slice(endOf(first), second.index));
}

function namesWeekday(figure: Figure): boolean {
  return figure.kind === 'weekday' || (figure.kind === 'date' && figure.value !== null && 'weekday' in figure.value);
}

/** The figures within a name of the record come from there. */
function figuresInName(text: string, { start, end, fact }: NamedSpan): TiedFigure[] {
  const { name, value } = fact;
  return findFigures(text.slice(start, end)).map((figure) => ({
    ...figure,
    index: start + figure.index,
    fact: { name, value },
  }));
}

function endOf(figure: Figure): number {
  return figure.index + figure.text.length;
}
