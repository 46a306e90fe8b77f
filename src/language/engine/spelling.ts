import { isKnownWord } from './known-words.ts';
import type { Reading } from './words.ts';

/** Words that rules look for. */
export interface Vocabulary {
  words(): ReadonlySet<string>;
  /** The words that share a spelling with one, each with at most one letter left out. */
  near(word: string): readonly string[];
  /** Words that people mask: "f***". */
  maskable: readonly string[];
}

/** A slip in a shorter word makes another word too often: "stop", "step", "shop". */
const LEAST_LETTERS = 5;
const LEAST_LETTERS_SHORT = 3;
const MOST_LETTERS = 24;

/**
 * The words that a set of rules looks for, for `respell`. `maskable`: those that people write with asterisks. `short`:
 * those of four letters whose slips count all the same. They are listed when the first text is read.
 */
export function vocabularyOf(
  words: () => Iterable<string>,
  maskable: Iterable<string> = [],
  short: readonly string[] = [],
): Vocabulary {
  let all: ReadonlySet<string> | undefined;
  const listed = () => {
    all ??= new Set(words());
    return all;
  };
  let spellings: Map<string, string[]> | undefined;
  return {
    words: listed,
    maskable: [...maskable],
    near(word) {
      spellings ??= bySpelling([...listed()].filter((each) => each.length >= LEAST_LETTERS || short.includes(each)));
      return [...new Set(shortened(word).flatMap((spelling) => spellings?.get(spelling) ?? []))];
    },
  };
}

/** Made when the first word is looked for that is none: tens of thousands of spellings. */
function bySpelling(words: readonly string[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const word of words) {
    if (!/^\p{L}+$/u.test(word)) continue;
    for (const spelling of shortened(word)) {
      const others = spellings.get(spelling);
      if (others === undefined) spellings.set(spelling, [word]);
      else others.push(word);
    }
  }
  return spellings;
}

/** The same reading, where a word that is none reads as the vocabulary's word one slip away; masked words unmasked. */
export function respell(reading: Reading, vocabulary: Vocabulary): Reading {
  return { ...reading, words: reading.words.map((word) => ({ ...word, text: meantIn(word.text, vocabulary) })) };
}

/** The word of a vocabulary that was meant; the word itself where it is one, or fits none. */
export function meantIn(word: string, vocabulary: Vocabulary): string {
  if (vocabulary.words().has(word)) {
    return word;
  }
  if (word.includes('*')) {
    return unmasked(word, vocabulary.maskable);
  }
  const isShort = word.length < LEAST_LETTERS_SHORT;
  if (isShort || word.length > MOST_LETTERS || !/^\p{L}+$/u.test(word) || isKnownWord(word)) {
    return word;
  }
  const slips = vocabulary
    .near(word)
    .filter((candidate) => isOneSlip(word, candidate) && !isInflection(word, candidate));
  return slips.sort((one, other) => unlikeliness(word, one) - unlikeliness(word, other))[0] ?? word;
}

/** Swapped letters tell most about what was meant, a mistaken one least. */
function unlikeliness(word: string, meant: string): number {
  const hasSameLetters = [...word].sort().join('') === [...meant].sort().join('');
  return hasSameLetters ? 0 : Number(word.length === meant.length) + 1;
}

/** Whether words differ in a Spanish ending, which is no slip: "escriben" says something else than "escriban". */
export function isInflection(one: string, other: string): boolean {
  const stem = (word: string) => word.replace(/[aeo](?:n|s|r|mos)?$/, '');
  return one !== stem(one) && stem(one) === stem(other);
}

/** A word, and the same without each of its letters. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Whether one letter left out, put in, mistaken, or swapped with the next makes one word the other. */
export function isOneSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  let from = 0;
  while (from < short.length && long[from] === short[from]) {
    from += 1;
  }
  if (long.length === short.length) {
    const swapped = long[from] === short[from + 1] && long[from + 1] === short[from];
    return (
      long.slice(from + 1) === short.slice(from + 1) || (swapped && long.slice(from + 2) === short.slice(from + 2))
    );
  }
  return long.length === short.length + 1 && long.slice(from + 1) === short.slice(from);
}

/** "f***", "f**k" and "f*ck" → "fuck": a run of marks stands for as many letters, or one more or less. */
function unmasked(word: string, maskable: readonly string[]): string {
  const shape = new RegExp(
    `^${word.replace(/\*+/g, ({ length }) => `[a-z]{${Math.max(1, length - 1)},${length + 1}}`)}$`,
  );
  const fitting = maskable.filter((candidate) => shape.test(candidate));
  return fitting.find(({ length }) => length === word.length) ?? fitting[0] ?? word;
}
