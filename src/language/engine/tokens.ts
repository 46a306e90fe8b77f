import { foldText } from './folded-text.ts';

/** A run of letters and digits as it was folded, and what stands between it and the token before. */
export interface Token {
  text: string;
  /** Offsets into the original. */
  start: number;
  end: number;
  /** What stands before the token, folded: spaces, punctuation, emoji. */
  gap: string;
}

const APOSTROPHE = `['’‘\`ʼ′]`;
/** Letters and digits with apostrophes inside; or with the marks that people write over a letter of a rude word. */
const TOKEN = new RegExp(String.raw`[\p{L}\p{N}$@*#%!]+(?:${APOSTROPHE}[\p{L}\p{N}]+)*`, 'gu');
const APOSTROPHES = new RegExp(APOSTROPHE, 'g');

/** Cyrillic and Greek letters that look Latin: in a Latin word they are there to be looked over. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiѕsтtкkмmнhвbοoαaρpτtυuιi'].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [],
  ),
);

/** The words of a text, folded, with their places; masked letters are `*` (see `masked`). */
export function tokensOf(text: string): Token[] {
  const { folded, originalSpan } = foldText(text);
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: raw, index } of folded.matchAll(TOKEN)) {
    for (const part of partsOf(raw)) {
      const start = index + part.at;
      const { start: from, end: to } = originalSpan(start, start + part.length);
      tokens.push({ text: part.text, start: from, end: to, gap: folded.slice(last, start) });
      last = start + part.length;
    }
  }
  return joinSpacedLetters(tokens);
}

interface Part {
  text: string;
  at: number;
  length: number;
}

/** A masked word stays whole ("f***", "sh!t"), "#" alone is a word; any other mark ends one ("stop!please", "$50"). */
function partsOf(raw: string): Part[] {
  if (raw === '#') {
    return [{ text: raw, at: 0, length: 1 }];
  }
  const masked = /[$@*#%!]/.test(raw) ? maskedWord(raw) : null;
  if (masked !== null) {
    return [{ text: masked, at: 0, length: masked.length }];
  }
  return [...raw.matchAll(/[^$@*#%!]+/g)].map(({ 0: text, index }) => ({
    text: latin(text.replace(APOSTROPHES, "'")),
    at: index,
    length: text.length,
  }));
}

/** At most three letters may stand before the mask: "st*p" is a rude word's shape, "stop*please" is not. */
const MASKED = /^(?:[a-z]{1,3}[*#@$%]+|[bdhnps]{1,2}h?!(?=[a-z])|[$@](?=[a-z*#]))[a-z*#@$%]*$/;
const MASK_LETTERS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i' };

function maskedWord(raw: string): string | null {
  const word = raw.replace(/!+$/, '');
  return MASKED.test(word) && /[a-z]/.test(word) ? word.replace(/[@$!#%]/g, (mark) => MASK_LETTERS[mark] ?? '*') : null;
}

/** A word of letters that look Latin, in Latin; one with any other letter is Russian or Greek and stays. */
export function latin(text: string): string {
  if (!/[\u0370-\u04ff]/.test(text)) return text;
  const plain = [...text].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return /[\u0370-\u04ff]/.test(plain) ? text : plain;
}

/** "S T O P" and "s.t.o.p" are one word. Three letters with spaces between may be words: "u r a". */
function joinSpacedLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = spacedRun(tokens, at);
    const [first, last] = [tokens[at] as Token, tokens[at + run - 1] as Token];
    joined.push({
      ...first,
      end: last.end,
      text: tokens
        .slice(at, at + run)
        .map((token) => token.text)
        .join(''),
    });
    at += run;
  }
  return joined;
}

/** How many tokens from `at` on are letters of one word: 1 where the token is a word by itself. */
function spacedRun(tokens: readonly Token[], at: number): number {
  const gap = tokens[at + 1]?.gap ?? '';
  if (!/^[ .*_-]$/.test(gap)) {
    return 1;
  }
  let end = at;
  while (/^[a-z]$/.test(tokens[end]?.text ?? '') && (end === at || tokens[end]?.gap === gap)) {
    end += 1;
  }
  return end - at >= (gap === ' ' ? 4 : 3) ? end - at : 1;
}
