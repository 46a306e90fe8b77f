import { conceptWords as english } from '../en/concepts.ts';
import { type ConceptWords, concepts } from '../engine/concept.ts';
import { vocabularyOf } from '../engine/spelling.ts';
import { conceptWords as spanish } from '../es/concepts.ts';

const languages: readonly ConceptWords[] = [english, spanish];

/** The numbers of the concepts that a word, or the beginning of one, stands for. */
const byWord = new Map<string, number[]>();
const byBeginning = new Map<string, number[]>();
for (const [number, concept] of concepts.entries()) {
  for (const word of languages.flatMap((words) => words[concept].split(/\s+/))) {
    const numbers = word.endsWith('*') ? byBeginning : byWord;
    const key = word.replace('*', '');
    const others = numbers.get(key) ?? [];
    if (!others.includes(number)) numbers.set(key, [...others, number]);
  }
}

/** No beginning is shorter. */
const shortestBeginning = 4;

/** Every word that stands for a concept: an unknown word one slip away is read as it. */
export const conceptVocabulary = vocabularyOf(() => byWord.keys());

/** What a word is about, as places in `concepts`. */
export function conceptsOf(word: string): readonly number[] {
  const exact = byWord.get(word);
  if (exact !== undefined) return exact;
  for (let length = shortestBeginning; length < word.length; length += 1) {
    const begun = byBeginning.get(word.slice(0, length));
    if (begun !== undefined) return begun;
  }
  return none;
}

const none: readonly number[] = [];
