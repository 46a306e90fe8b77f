import type { Claim } from './claim.ts';
import { foldText } from './folded-text.ts';

/** What has to stand before a unit that is a bare number: without it, "12" may be anything. */
const UNIT_BEFORE =
  /(?:#|\b(?:unit|apt|apartment|suite|ste|unidad|apto|apartamento|departamento|depto|dpto)\b\.?)\s*#?\s*$/;

/** Where the literals stand in a text as whole words, in any case; in UTF-16 units of the text as it was written. */
export function literalSpans(text: string, literals: readonly string[]): { start: number; end: number }[] {
  const { folded, originalSpan } = foldText(text);
  return literals.flatMap((literal) => {
    const wanted = foldText(literal).folded.trim();
    return occurrences(folded, wanted)
      .filter((start) => isWhole(folded.slice(0, start), folded.slice(start + wanted.length)))
      .filter((start) => /\p{L}/u.test(wanted) || UNIT_BEFORE.test(folded.slice(0, start)))
      .map((start) => originalSpan(start, start + wanted.length));
  });
}

/** Whether a claim is a phone number among the literals, in whatever spelling. */
export function isKnownPhone(claim: Claim, literals: readonly string[]): boolean {
  const digits = nationalDigits(claim.text);
  return (
    claim.kind === 'number' && digits.length === 10 && literals.some((literal) => nationalDigits(literal) === digits)
  );
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
