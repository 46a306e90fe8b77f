import { CLAUSE_END } from './clause-end.ts';
import { TAKEN } from './figure.ts';

const TOKEN = new RegExp(
  String.raw`(?<word>\p{N}+(?:[.,:/-]\p{N}+)+|[\p{L}\p{N}'’‘]+%?|${TAKEN}+)|(?<mark>[,:])|[.!?;¿¡\n\r…]+`,
  'gu',
);

/**
 * A folded text as `phrases` reads it: words without apostrophes one space apart, commas and colons too, and the
 * way back. What others have taken is one word.
 */
export function wordsOf(folded: string): {
  words: string;
  span(start: number, end: number): { start: number; end: number };
} {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let words = ' ';
  for (const { 0: token, index, groups } of folded.matchAll(TOKEN)) {
    const word = token.startsWith(TAKEN) ? TAKEN : groups?.word?.replace(/['’‘]/g, '') || groups?.mark || CLAUSE_END;
    starts.set(words.length, index);
    words += `${word} `;
    ends.set(words.length, index + token.length);
  }
  return { words, span: (start, end) => ({ start: starts.get(start) ?? 0, end: ends.get(end) ?? folded.length }) };
}
