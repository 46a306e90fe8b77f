import { draftingInstructions } from '../domain/prompt/instructions.ts';

/**
 * So many words in a row that stand in the instructions too are a quotation: what replies may well share with them ("a manager
 * will answer about the proposal") is shorter.
 */
const quotedWords = 9;

const wordsOf = (text: string): { word: string; start: number; end: number }[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: written, index }) => ({
    word: written.toLowerCase(),
    start: index,
    end: index + written.length,
  }));

const keyOf = (words: readonly { word: string }[], from: number) =>
  words
    .slice(from, from + quotedWords)
    .map(({ word }) => word)
    .join(' ');

const told = wordsOf(draftingInstructions);
const toldRuns = new Set(
  Array.from({ length: Math.max(0, told.length - quotedWords + 1) }, (_, from) => keyOf(told, from)),
);

/** Names of the document that the model is given: nobody writes `counterOffer` to a tenant. */
const fieldNames = Array.from(
  new Set(Array.from(draftingInstructions.matchAll(/"([a-z]+(?:\.?[A-Z]?[a-z]+)*)"/g), ([, name = '']) => name)),
).filter((name) => /[A-Z.]/.test(name));
const fieldName = new RegExp(`\\b(?:${fieldNames.map((name) => name.replace('.', '\\.')).join('|')})\\b`);

/** What of a reply repeats the instructions to the model, as it stands there; null: nothing does. */
export function repeatedInstructions(body: string): string | null {
  const words = wordsOf(body);
  for (let from = 0; from + quotedWords <= words.length; from++) {
    if (!toldRuns.has(keyOf(words, from))) continue;
    return body.slice(words[from]?.start, words[from + quotedWords - 1]?.end);
  }
  return fieldName.exec(body)?.[0] ?? null;
}
