import { eld } from 'eld/extrasmall';
import type { Language } from '../domain/language.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { literalSpans } from './figures/literals.ts';
import { WORDS } from './language-words.ts';

/** Scores run from 0 to 1. Words that both languages share ("no", "plan", "total") come out closer than this. */
const LEAST_LEAD = 0.05;
/** How far another language may be ahead: less for a short Spanish text taken for Portuguese, more for a real one. */
const MOST_BEHIND = 0.08;

/** How many times more words of one language than of the other settle it, and the share of all words that they need. */
const CLEAR_LEAD = 3;
const LEAST_SHARE = 0.3;

/**
 * The language that a text is written in, as far as its words tell. Figures, links, the keyword STOP and the given names
 * are in no language. Null without evidence ("ok", "200", a mixture) and for a third language. Known words decide
 * first, since letters alone mistake short texts; the statistics of letters decide the rest.
 */
export function detectLanguage(text: string, names: readonly string[] = []): Language | null {
  const spoken = withoutNames(text, names)
    // One run of characters at a time: a run that is searched from each of its places costs the square of its length.
    .replace(/\S+/g, (run) => (/\d|.@./.test(run) ? ' ' : run.replace(/\b(?:https?:\/\/|www\.).*$/i, ' ')))
    .replace(/\bstop\b/gi, ' ');
  return byWords(spoken) ?? byLetters(spoken);
}

function byWords(text: string): Language | null {
  const words =
    plainLetters(text)
      .replace(/['’]/g, '')
      .match(/\p{L}+/gu) ?? [];
  const [en, es] = [WORDS.en, WORDS.es].map((known) => words.filter((word) => known.has(word)).length) as [
    number,
    number,
  ];
  if (Math.max(en, es) < Math.max(1, words.length * LEAST_SHARE) || Math.max(en, es) < CLEAR_LEAD * Math.min(en, es)) {
    return null;
  }
  return en > es ? 'en' : 'es';
}

/** More letters tell no more, and the statistics of a long word cost the square of its length. */
const MOST_LETTERS = 500;
const LONGEST_WORD = 40;

function byLetters(text: string): Language | null {
  const sample = text.replace(/\S+/g, (word) => word.slice(0, LONGEST_WORD)).slice(0, MOST_LETTERS);
  const { en = 0, es = 0, ...others } = eld.detect(sample).getScores();
  if (Math.abs(en - es) < LEAST_LEAD || Math.max(0, ...Object.values(others)) - Math.max(en, es) > MOST_BEHIND) {
    return null;
  }
  return en > es ? 'en' : 'es';
}

/** Names are taken whole, and word by word where they have a capital: a text may have the first name alone. */
function withoutNames(text: string, names: readonly string[]): string {
  const parts = new Set(names.flatMap((name) => plainLetters(name).match(/\p{L}+/gu) ?? []));
  return literalSpans(text, names)
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
    .replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word) => (parts.has(plainLetters(word)) ? ' ' : word));
}
