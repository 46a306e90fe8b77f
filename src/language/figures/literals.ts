import type { Fact } from '../../domain/fact.ts';
import { type FoldedText, foldText } from '../engine/folded-text.ts';
import { type Figure, TAKEN } from './figure.ts';
import { findFigures } from './find-figures.ts';

/** A name of the record where it stands in a text, in UTF-16 units. */
export interface NamedSpan {
  start: number;
  end: number;
  fact: Fact;
}

/** What has to stand before a unit that is a bare number: without it, "12" may be anything. */
const UNIT_BEFORE =
  /(?:#|\b(?:unit|apt|apartment|suite|ste|unidad|apto|apartamento|departamento|depto|dpto)\b\.?)\s*#?\s*$/;

/** Where the literals stand in a text as whole words, in any case; in UTF-16 units of the text as it was written. */
export function literalSpans(text: string, literals: readonly string[]): { start: number; end: number }[] {
  const folding = foldText(text);
  return literals.flatMap((literal) => spansOf(folding, literal));
}

function spansOf({ folded, originalSpan }: FoldedText, literal: string): { start: number; end: number }[] {
  const wanted = foldText(literal).folded.trim();
  return occurrences(folded, wanted)
    .filter((start) => isWhole(folded.slice(0, start), folded.slice(start + wanted.length)))
    .filter((start) => /\p{L}/u.test(wanted) || UNIT_BEFORE.test(folded.slice(0, start)))
    .map((start) => originalSpan(start, start + wanted.length));
}

/**
 * A text in which the names of the record that look like figures are taken out, so that "the 21st Street Lofts" does
 * not read as a day; and where they stand. A name that is part of an amount stays, and is one.
 */
export function maskNames(text: string, facts: readonly Fact[]): { masked: string; names: NamedSpan[] } {
  const folding = foldText(text);
  // Reading figures is the dear part: a name is only read when it stands in the text, the text only when a name does.
  const named = facts
    .filter((fact) => fact.kind === 'name' || fact.kind === 'person')
    .flatMap((fact) => spansOf(folding, fact.value).map((span) => ({ ...span, fact })))
    .filter(({ fact }) => findFigures(fact.value).length > 0);
  if (named.length === 0) return { masked: text, names: [] };
  const amounts = findFigures(text).filter((figure) => figure.kind === 'amount');
  const names = named
    .filter(({ start, end, fact }) => {
      const inAmount = amounts.some((figure) => figure.index < end && start < figure.index + figure.text.length);
      return (
        !inAmount && (isUnlikeADay(fact) || isSpokenTo(text.slice(0, start), text.slice(start, end), text.slice(end)))
      );
    })
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((span, at, all) => !all.slice(0, at).some((earlier) => span.start < earlier.end));
  const masked = names.reduce(
    (masking, { start, end }) => masking.slice(0, start) + TAKEN.repeat(end - start) + masking.slice(end),
    text,
  );
  return { masked, names };
}

/** Names of things, and a person's name with a word that is no day: April Jones. */
function isUnlikeADay({ kind, value }: Fact): boolean {
  const rest = findFigures(value).reduce((left, figure) => left.replace(figure.text, ''), value);
  return kind === 'name' || /\p{L}/u.test(rest);
}

/**
 * Whether April or Domingo is a person here: a capital letter, and spoken to. "Pay by May" and "el domingo" are not.
 */
function isSpokenTo(before: string, name: string, after: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    /(?:^|[.!?,;:¡¿\n]\s*|\b(?:hi|hello|hey|dear|thanks|thank you|mr\.?|mrs\.?|ms\.?|hola|gracias|estimad[oa]|sr\.?|sra\.?|buenas|buenos dias|buenas tardes)\s+)$/iu.test(
      before,
    ) &&
    /^\s*(?:[,.!?;:\n]|$)/.test(after)
  );
}

/** Whether a figure is this phone number, in whatever spelling. */
export function isPhone(figure: Figure, phone: string): boolean {
  const digits = nationalDigits(figure.text);
  return figure.kind === 'number' && digits.length === 10 && nationalDigits(phone) === digits;
}

function nationalDigits(text: string): string {
  return foldText(text)
    .folded.replace(/\D/g, '')
    .replace(/^1(?=\d{10}$)/, '');
}

function occurrences(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); wanted !== '' && at !== -1; at = text.indexOf(wanted, at + 1)) {
    places.push(at);
  }
  return places;
}

function isWhole(before: string, after: string): boolean {
  return !/[\p{L}\p{N}]$|\p{N}[.,:/-]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,:/-]\p{N}/u.test(after);
}
