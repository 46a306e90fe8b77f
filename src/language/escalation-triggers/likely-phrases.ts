import { type Pattern, parsePhrase } from '../engine/phrase-syntax.ts';
import { wordsOf } from '../engine/phrase-words.ts';
import { type Phrases, phrasesOf } from '../engine/phrases.ts';
import type { Reading, Span } from '../engine/words.ts';

/** Phrases of which only those are looked for whose words a text has at all. */
export interface LikelyPhrases {
  /** Every word that they name. */
  words: ReadonlySet<string>;
  /** Where they occur, in the order of the text; `present`: the words that it has. */
  find(reading: Reading, present: ReadonlySet<string>): Span[];
}

/** There are over a thousand phrases, and a text has the words for a handful: the others cost nothing. */
export function likelyPhrases(list: readonly string[], classes: Readonly<Record<string, string>>): LikelyPhrases {
  const patterns = list.map((phrase) => parsePhrase(phrase, classes));
  const byWord = new Map<string, Likely[]>();
  const always: Likely[] = [];
  for (const pattern of patterns) {
    const [fewest, ...needed] = neededBy(pattern).toSorted((one, other) => one.size - other.size);
    const likely = { phrase: phrasesOf(() => [pattern]), needed };
    if (fewest === undefined) {
      always.push(likely);
    }
    for (const word of fewest ?? []) {
      const others = byWord.get(word);
      if (others === undefined) {
        byWord.set(word, [likely]);
      } else {
        others.push(likely);
      }
    }
  }
  return {
    words: wordsOf(patterns),
    find(reading, present) {
      const candidates = new Set(always);
      for (const word of present) {
        for (const likely of byWord.get(word) ?? []) {
          candidates.add(likely);
        }
      }
      return outermost(
        [...candidates]
          .filter(({ needed }) => needed.every((words) => !words.isDisjointFrom(present)))
          .flatMap(({ phrase }) => phrase.find(reading)),
      );
    },
  };
}

/** A phrase and what a text must have for it beside the word by which it is found: a word of each of these. */
interface Likely {
  phrase: Phrases;
  needed: readonly ReadonlySet<string>[];
}

/** Those of classes stand in many phrases. */
const needs = new WeakMap<Pattern, readonly ReadonlySet<string>[]>();

/** Sets of words; a text without a word of each of them cannot have the pattern. */
function neededBy(pattern: Pattern): readonly ReadonlySet<string>[] {
  const needed = needs.get(pattern) ?? findNeeded(pattern);
  needs.set(pattern, needed);
  return needed;
}

function findNeeded(pattern: Pattern): readonly ReadonlySet<string>[] {
  switch (pattern.kind) {
    case 'word':
      return [new Set([pattern.text])];
    case 'sequence':
      return pattern.parts.flatMap(neededBy);
    case 'either': {
      const oneOfEach = pattern.options.map((option) => neededBy(option)[0]);
      return oneOfEach.includes(undefined) ? [] : [new Set(oneOfEach.flatMap((words) => [...(words ?? [])]))];
    }
    default:
      return [];
  }
}

/** The spans that lie inside no other, by where they begin. */
function outermost(spans: readonly Span[]): Span[] {
  let last = 0;
  return spans
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isOuter = end > last;
      last = Math.max(last, end);
      return isOuter;
    });
}
