import type { Pattern } from './phrase-syntax.ts';

/** The words that a match can begin with; null where it may begin with any, or be empty. */
export function firstWordsOf(pattern: Pattern): ReadonlySet<string> | null {
  const { words, canBeEmpty } = beginningOf(pattern);
  return canBeEmpty ? null : words;
}

/** `words`: null where any will do. */
interface Beginning {
  words: ReadonlySet<string> | null;
  canBeEmpty: boolean;
}

/** Patterns are made once and never change; those of classes stand in many others. */
const beginnings = new WeakMap<Pattern, Beginning>();

function beginningOf(pattern: Pattern): Beginning {
  const known = beginnings.get(pattern);
  if (known !== undefined) {
    return known;
  }
  const beginning = findBeginning(pattern);
  beginnings.set(pattern, beginning);
  return beginning;
}

function findBeginning(pattern: Pattern): Beginning {
  switch (pattern.kind) {
    case 'word':
      return { words: new Set([pattern.text]), canBeEmpty: false };
    case 'prefix':
    case 'figure':
      return { words: null, canBeEmpty: false };
    case 'gap':
      return { words: null, canBeEmpty: true };
    case 'edge':
    case 'not':
      return { words: new Set(), canBeEmpty: true };
    case 'optional':
      return { ...beginningOf(pattern.pattern), canBeEmpty: true };
    case 'either':
      return joined(pattern.options.map(beginningOf), (options) => options.some(({ canBeEmpty }) => canBeEmpty));
    case 'sequence': {
      const parts = pattern.parts.map(beginningOf);
      const solid = parts.findIndex(({ canBeEmpty }) => !canBeEmpty);
      return joined(solid === -1 ? parts : parts.slice(0, solid + 1), () => solid === -1);
    }
  }
}

function joined(beginnings: readonly Beginning[], canBeEmpty: (all: readonly Beginning[]) => boolean): Beginning {
  const words = beginnings.some((beginning) => beginning.words === null) ? null : new Set<string>();
  for (const beginning of words === null ? [] : beginnings) {
    for (const word of beginning.words ?? []) {
      words?.add(word);
    }
  }
  return { words, canBeEmpty: canBeEmpty(beginnings) };
}

/** Those of classes stand in many phrases. */
const needs = new WeakMap<Pattern, readonly ReadonlySet<string>[]>();

/** Sets of words; a text without a word of each of them cannot have the pattern. */
export function neededWordsOf(pattern: Pattern): readonly ReadonlySet<string>[] {
  const needed = needs.get(pattern) ?? findNeeded(pattern);
  needs.set(pattern, needed);
  return needed;
}

function findNeeded(pattern: Pattern): readonly ReadonlySet<string>[] {
  switch (pattern.kind) {
    case 'word':
      return [new Set([pattern.text])];
    case 'sequence':
      return pattern.parts.flatMap(neededWordsOf);
    case 'either': {
      const oneOfEach = pattern.options.map((option) => neededWordsOf(option)[0]);
      return oneOfEach.includes(undefined) ? [] : [new Set(oneOfEach.flatMap((words) => [...(words ?? [])]))];
    }
    default:
      return [];
  }
}

/** Every word that patterns name. */
export function wordsOf(patterns: Iterable<Pattern>): Set<string> {
  const words = new Set<string>();
  const seen = new Set<Pattern>();
  const pending = [...patterns];
  for (let pattern = pending.pop(); pattern !== undefined; pattern = pending.pop()) {
    if (seen.has(pattern)) {
      continue;
    }
    seen.add(pattern);
    switch (pattern.kind) {
      case 'word':
        words.add(pattern.text);
        break;
      case 'not':
      case 'optional':
        pending.push(pattern.pattern);
        break;
      case 'either':
        pending.push(...pattern.options);
        break;
      case 'sequence':
        pending.push(...pattern.parts);
        break;
    }
  }
  return words;
}
