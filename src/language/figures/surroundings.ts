import { foldText } from '../engine/folded-text.ts';
import { CLAUSE_END } from './clause-end.ts';
import { TAKEN } from './figure.ts';
import { phrases, type Vocabulary } from './phrase.ts';
import { wordsOf } from './words.ts';

/** The words of a figure's own sentence, as `phrases` reads them. */
export interface Surroundings {
  /** Those in front of it. */
  sentence: string;
  /** Those in front of it from the last amount on, which stands for itself as `TAKEN`. */
  before: string;
  /** Those behind it. */
  after: string;
}

/** The surroundings of a figure, read when they are asked for. */
export type Context = () => Surroundings;

/** Further away nothing says what a figure is; it also bounds the work on hostile texts. In UTF-16 units. */
const REACH = 160;

/** `from` is where the last amount in front of the figure ends; 0: there is none. */
export function surroundingsOf(text: string, start: number, end: number, from: number): Surroundings {
  const far = Math.max(0, start - REACH);
  const sentence = lastSentence(text.slice(far, start));
  const after = wordsOf(foldText(text.slice(end, end + REACH)).folded).words;
  return {
    sentence,
    before: from > far ? lastSentence(TAKEN + text.slice(from, start)) : sentence,
    after: after.includes(CLAUSE_END) ? after.slice(0, after.indexOf(CLAUSE_END)) : after,
  };
}

function lastSentence(text: string): string {
  const { words } = wordsOf(foldText(text).folded);
  return ` ${words.slice(words.lastIndexOf(CLAUSE_END) + 1).trimStart()}`;
}

/** Phrases that have to stand right behind a figure. */
export function rightBehind(vocabulary: Vocabulary, lines: readonly string[]): RegExp {
  return new RegExp(`^ (?:${phrases(vocabulary, lines).source})`, 'u');
}

/** Phrases that have to stand right in front of a figure. */
export function rightBefore(vocabulary: Vocabulary, lines: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases(vocabulary, lines).source})$`, 'u');
}

/** Of several meanings, the one whose words stand nearest in front of the end; of two there, the longer words. */
export function nearest<Meaning>(words: string, cues: readonly (readonly [Meaning, RegExp])[]): Cue<Meaning> | null {
  let best: Cue<Meaning> | null = null;
  for (const [meaning, pattern] of cues) {
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const cue = { meaning, text: match[0], rest: words.slice(end) };
      if (
        best === null ||
        cue.rest.length < best.rest.length ||
        (cue.rest.length === best.rest.length && cue.text.length > best.text.length)
      ) {
        best = cue;
      }
    }
  }
  return best;
}

export interface Cue<Meaning> {
  meaning: Meaning;
  text: string;
  /** What stands between it and the figure. */
  rest: string;
}
