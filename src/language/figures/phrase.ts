import { CLAUSE_END } from './clause-end.ts';

/** Words by the name that phrases refer to them by, `<name>`; alternatives are separated by `|`. */
export type Vocabulary = Readonly<Record<string, string>>;

/**
 * Compiles phrases in a notation that reads like what it finds. Words are folded: no
 * capitals, accents or apostrophes, one space apart.
 *
 * - `(a|b c)` one of these; `<name>` one of that list of the vocabulary; `?` behind a word or a list: perhaps
 * - `evict*` any ending
 * - `...` up to four words, `..` up to two, never past the end of a clause
 * - `^` in front: the clause begins here
 *
 * Every gap is bounded, so that time grows with the length of a text and no faster, whatever it says.
 */
export function phrases(vocabulary: Vocabulary, lines: readonly string[]): RegExp {
  return new RegExp(`(?<= )${oneOf(vocabulary, lines)}`, 'gu');
}

const ELEMENT = /<\w+>|\.{2,3}|[()|?^]|[^\s()|?^*<>]+\*?/g;
const ANY_WORD = `(?:[^ ${CLAUSE_END}]+ )`;

/** Every word takes the space behind it along, so that whole words match and any of them may be left out. */
function compile(line: string, vocabulary: Vocabulary): string {
  return [...line.matchAll(ELEMENT)]
    .map(([element]) => {
      if (element.startsWith('<')) return `(?:${compile(listed(vocabulary, element.slice(1, -1)), vocabulary)})`;
      if (element === '...') return `${ANY_WORD}{0,4}?`;
      if (element === '..') return `${ANY_WORD}{0,2}?`;
      if (element === '^') return `(?<=(?:^|${CLAUSE_END}) )`;
      if (element === '(') return '(?:';
      if (/^[)|?]$/.test(element)) return element;
      return `(?:${element.replace(/[$.+]/g, String.raw`\$&`).replace('*', '[^ ]*')} )`;
    })
    .join('');
}

function oneOf(vocabulary: Vocabulary, lines: readonly string[]): string {
  return `(?:${lines.map((line) => compile(line, vocabulary)).join('|')})`;
}

function listed(vocabulary: Vocabulary, name: string): string {
  const words = vocabulary[name];
  if (words === undefined) throw new Error(`no list of words is called ${name}`);
  return words;
}
