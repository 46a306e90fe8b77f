import { isKnownWord } from './known-words.ts';
import type { Reading } from './words.ts';

/** Letters that sound alike in Spanish, and are mistaken for each other when it is written by ear. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/qu(?=[ei])/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/[cq]/g, 'k'],
  [/v/g, 'b'],
  [/z/g, 's'],
  [/ll/g, 'y'],
  [/g(?=[ei])/g, 'j'],
  [/(?<!c)h/g, ''],
  [/y/g, 'i'],
  [/(\p{L})\1/gu, '$1'],
];

/** A shorter word sounds like too many others. */
const LEAST_LETTERS = 4;

/** How a folded word sounds: "fayesio" and "fallecio" the same. */
const soundOf = (word: string) => ALIKE.reduce((sound, [letters, alike]) => sound.replace(letters, alike), word);

/** The word among some that sounds like another; of two that do the first. */
export type Sounds = (word: string) => string | undefined;

/** They are listed by their sound when the first word is asked for. */
export function soundsOf(words: () => Iterable<string>): Sounds {
  let sounds: Map<string, string> | undefined;
  return (word) => {
    sounds ??= bySound(words());
    return sounds.get(soundOf(word));
  };
}

function bySound(words: Iterable<string>): Map<string, string> {
  const sounds = new Map<string, string>();
  for (const word of words) {
    const sound = soundOf(word);
    if (word.length >= LEAST_LETTERS && !sounds.has(sound)) sounds.set(sound, word);
  }
  return sounds;
}

/** The same reading, where a word that is none reads as the word that it sounds like: "kiero ablar", "travajo". */
export function respellBySound(reading: Reading, sounds: Sounds, words: ReadonlySet<string>): Reading {
  return {
    ...reading,
    words: reading.words.map((word) =>
      word.text.length < LEAST_LETTERS || words.has(word.text) || isKnownWord(word.text)
        ? word
        : { ...word, text: sounds(word.text) ?? word.text },
    ),
  };
}
