import { type Pattern, parsePhrase } from './phrase-syntax.ts';
import { firstWordsOf, neededWordsOf, wordsOf } from './phrase-words.ts';
import type { Reading, Span } from './words.ts';

/** Phrases that are looked for together. */
export interface Phrases {
  /** Every word that they name, for `vocabularyOf`. */
  words(): ReadonlySet<string>;
  /** Where they occur, by start: from each start the longest, none inside another. They may overlap. */
  find(reading: Reading): Span[];
  /** Whether one of them begins at a word. */
  matchesAt(reading: Reading, at: number): Span | null;
}

/**
 * Compiles phrases, which are words of folded text ("don't" is `do not`, "mañana" is `manana`) with:
 *
 * | written | is |
 * |---|---|
 * | `(stop|quit) texting` | either |
 * | `stop (all|the)? texts` | optional |
 * | `stop ~2 texts` | up to two words between, whatever they are |
 * | `@stop texting` | a class: `classes.stop` is a phrase too |
 * | `demand*` | a word that begins so (read as it is written: no spelling for it) |
 * | `#` | a word with a figure in it |
 * | `stop !(by|at)` | what follows is not this; it is no part of the match |
 * | `<` `>` | start and end of a clause; `<<` `>>` of a sentence; `^` `$` of the text |
 *
 * A phrase may cross a comma or a conjunction, never the end of a sentence. Time is linear in the text for each phrase
 * that begins with a word of it: no backtracking.
 */
export function phrases(list: readonly string[], classes: Readonly<Record<string, string>> = {}): Phrases {
  return phrasesOf(() => list.map((phrase) => parsePhrase(phrase, classes)));
}

/** The same for patterns. They are made ready when they are first looked for: there are thousands. */
export function phrasesOf(patterns: () => readonly Pattern[]): Phrases {
  let all: Matcher | undefined;
  let likelyIn: ((words: ReadonlyMap<string, unknown>) => readonly Candidate[]) | undefined;

  return {
    words: () => wordsOf(patterns()),
    matchesAt(reading, at) {
      all ??= matcherOf({ kind: 'either', options: patterns() });
      return longestAt(all, reading, at);
    },
    find(reading) {
      likelyIn ??= candidatesOf(patterns());
      const candidates = likelyIn(placesIn(reading));
      return candidates.length === 0 ? [] : outermost(candidates.flatMap((candidate) => spansOf(candidate, reading)));
    },
  };
}

/** One phrase of a list. */
interface Candidate {
  /** Made ready when a text may have it. */
  pattern: Pattern;
  /** A text without a word of each of these cannot have it. */
  needed: readonly ReadonlySet<string>[];
}

/** A list holds hundreds of phrases, and a text the words for a handful: the others cost nothing. */
function candidatesOf(patterns: readonly Pattern[]): (words: ReadonlyMap<string, unknown>) => readonly Candidate[] {
  const needs = patterns.map(neededWordsOf);
  const wanted = demandOf(needs);
  const byWord = new Map<string, Candidate[]>();
  const always: Candidate[] = [];
  for (const [place, pattern] of patterns.entries()) {
    const [rarest, ...needed] = (needs[place] ?? []).toSorted((one, other) => wanted(one) - wanted(other));
    const candidate = { pattern, needed };
    if (rarest === undefined) always.push(candidate);
    for (const word of rarest ?? []) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [candidate]);
      else others.push(candidate);
    }
  }
  return (words) => {
    const found = new Set<Candidate>();
    for (const word of words.keys()) {
      for (const candidate of byWord.get(word) ?? NOTHING) {
        if (candidate.needed.every((some) => hasOneOf(words, some))) found.add(candidate);
      }
    }
    return found.size === 0 ? always : [...always, ...found];
  };
}

/**
 * How many phrases want the words of a set, together. A phrase is found by what the fewest others want, since words that all have, such as
 * "to", would find them all.
 */
function demandOf(needs: readonly (readonly ReadonlySet<string>[])[]): (words: ReadonlySet<string>) => number {
  // Sets of classes are large, and stand in many phrases.
  const times = new Map<ReadonlySet<string>, number>();
  for (const words of needs.flat()) times.set(words, (times.get(words) ?? 0) + 1);
  const ofWord = new Map<string, number>();
  for (const [words, count] of times) {
    for (const word of words) ofWord.set(word, (ofWord.get(word) ?? 0) + count);
  }
  const known = new Map<ReadonlySet<string>, number>();
  return (words) => {
    const demand = known.get(words) ?? [...words].reduce((sum, word) => sum + (ofWord.get(word) ?? 0), 0);
    known.set(words, demand);
    return demand;
  };
}

/** As `isDisjointFrom` says, which is slow with what is no Set. */
function hasOneOf(words: ReadonlyMap<string, unknown>, some: ReadonlySet<string>): boolean {
  const [fewer, more] = some.size < words.size ? [some, words] : [words, some];
  for (const word of fewer.keys()) {
    if (more.has(word)) return true;
  }
  return false;
}

const NOTHING: readonly Candidate[] = [];

function spansOf({ pattern }: Candidate, reading: Reading): Span[] {
  const [matcher, first] = [matcherOf(pattern), firstWordsOf(pattern)];
  const places = first === null ? reading.words.keys() : placesOf(first, reading);
  const found: Span[] = [];
  for (const at of places) {
    const span = longestAt(matcher, reading, at);
    if (span !== null) found.push(span);
  }
  return found;
}

function longestAt(matcher: Matcher, reading: Reading, at: number): Span | null {
  let last = at;
  for (const end of matcher(reading, at)) last = Math.max(last, end);
  return last > at ? { start: at, end: last } : null;
}

/** The spans that lie inside no other, by where they begin. */
function outermost(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  let last = 0;
  return spans
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isOuter = end > last;
      last = Math.max(last, end);
      return isOuter;
    });
}

/** Where each word of a reading stands: hundreds of lists look for their first words in the same one. */
const placesOfWords = new WeakMap<Reading, ReadonlyMap<string, number[]>>();

function placesIn(reading: Reading): ReadonlyMap<string, number[]> {
  const known = placesOfWords.get(reading);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [at, { text }] of reading.words.entries()) {
    const others = places.get(text);
    if (others === undefined) places.set(text, [at]);
    else others.push(at);
  }
  placesOfWords.set(reading, places);
  return places;
}

/** Where one of the words stands, in ascending order. */
function placesOf(words: ReadonlySet<string>, reading: Reading): readonly number[] {
  const places = placesIn(reading);
  const found: number[] = [];
  if (words.size < places.size) {
    for (const word of words) found.push(...(places.get(word) ?? []));
  } else {
    for (const [word, at] of places) if (words.has(word)) found.push(...at);
  }
  return found.sort((one, other) => one - other);
}

/** Where a pattern that begins at a word may end. */
type Matcher = (reading: Reading, at: number) => readonly number[];

/** Patterns are made once and never change; those of classes stand in many others. */
const matchers = new WeakMap<Pattern, Matcher>();

function matcherOf(pattern: Pattern): Matcher {
  const known = matchers.get(pattern);
  if (known !== undefined) {
    return known;
  }
  const matcher = makeMatcher(pattern);
  matchers.set(pattern, matcher);
  return matcher;
}

function makeMatcher(pattern: Pattern): Matcher {
  switch (pattern.kind) {
    case 'word':
      return ({ words }, at) => (words[at]?.text === pattern.text ? [at + 1] : NONE);
    case 'prefix':
      return ({ words }, at) => (words[at]?.text.startsWith(pattern.text) ? [at + 1] : []);
    case 'figure':
      return ({ words }, at) => (/\d/.test(words[at]?.text ?? '') ? [at + 1] : []);
    case 'gap':
      return ({ words }, at) =>
        Array.from({ length: Math.min(pattern.most, words.length - at) + 1 }, (_, length) => at + length);
    case 'edge':
      return (reading, at) => (isEdge(pattern, reading, at) ? [at] : []);
    case 'not': {
      const ends = matcherOf(pattern.pattern);
      return (reading, at) => (ends(reading, at).some((end) => isWithinSentence(reading, at - 1, end)) ? [] : [at]);
    }
    case 'optional': {
      const ends = matcherOf(pattern.pattern);
      return (reading, at) => [at, ...ends(reading, at)];
    }
    case 'either':
      return eitherOf(pattern.options);
    case 'sequence':
      return sequenceOf(pattern.parts.map(matcherOf));
  }
}

/** Only the options that may begin with the word at hand are tried: a class of a hundred words costs as much as one. */
function eitherOf(options: readonly Pattern[]): Matcher {
  const byFirstWord = new Map<string, Matcher[]>();
  const always: Matcher[] = [];
  for (const option of options) {
    const [matcher, first] = [matcherOf(option), firstWordsOf(option)];
    for (const word of first ?? []) {
      const others = byFirstWord.get(word);
      if (others === undefined) {
        byFirstWord.set(word, [matcher]);
      } else {
        others.push(matcher);
      }
    }
    if (first === null) {
      always.push(matcher);
    }
  }
  return (reading, at) => {
    const likely = byFirstWord.get(reading.words[at]?.text ?? '');
    let ends: readonly number[] = NONE;
    for (const matcher of likely === undefined ? always : always.length === 0 ? likely : [...likely, ...always]) {
      ends = merged(ends, matcher(reading, at));
    }
    return ends;
  };
}

function sequenceOf(parts: readonly Matcher[]): Matcher {
  return (reading, at) => {
    let ends: readonly number[] = [at];
    for (const part of parts) {
      if (ends.length === 0) {
        return ends;
      }
      let next: readonly number[] = NONE;
      for (const end of ends) {
        next = merged(next, part(reading, end));
      }
      ends = next.every((end) => isWithinSentence(reading, at, end))
        ? next
        : next.filter((end) => isWithinSentence(reading, at, end));
    }
    return ends;
  };
}

const NONE: readonly number[] = [];

/** Two lists of ends as one, each end once. Nearly always one of them is empty. */
function merged(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0 || other.length === 0) {
    return one.length === 0 ? other : one;
  }
  return [...one, ...other.filter((end) => !one.includes(end))];
}

function isWithinSentence({ words }: Reading, start: number, end: number): boolean {
  return end <= start + 1 || words[Math.max(0, start)]?.sentence === words[end - 1]?.sentence;
}

function isEdge({ of, at: side }: Extract<Pattern, { kind: 'edge' }>, { words }: Reading, at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  if (before === undefined || after === undefined) {
    return side === 'start' ? before === undefined : after === undefined;
  }
  return of !== 'text' && before[of] !== after[of];
}
