import type { Reading, Span } from '../engine/words.ts';
import { bucketOf as bucketAmong, hashOf, MARK, prime, type Visit } from './hashing.ts';

/** Buckets that grams are hashed into. With a byte for each concern, the weights stay below 400 kB. */
export const buckets = 1 << 17;

/** Runs of words, pairs with words between them, and runs of letters over the spaces. */
const longestWordRun = 3;
const widestPair = 4;
const shortestLetterRun = 3;
const longestLetterRun = 5;

/** Visits every gram of a part of a text, which may come more than once. */
export function eachGram(reading: Reading, part: Span, visit: Visit): void {
  const pieces = piecesOf(reading, part);
  const forms = pieces.map(({ form }) => form);
  const wordAt = (piece: number) => (pieces[piece] as Piece).word;
  eachWordGram(forms, (bucket, first, last) => visit(bucket, wordAt(first), wordAt(last) + 1));
  eachLetterGram(forms, (bucket, first, last) => visit(bucket, wordAt(first), wordAt(last) + 1));
}

/** A word, a mark that means something, or an edge; and the word that it is, or stands by. */
interface Piece {
  form: string;
  word: number;
}

/** What stands at each end: "stop" alone is not "stop" among others. */
const edge = '|';

function piecesOf({ original, words }: Reading, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [{ form: edge, word: start }];
  let from = words[start - 1]?.end ?? 0;
  // What stands before the first word belongs to the sentence before it, where there is one.
  if (start > 0) from = words[start]?.start ?? from;
  for (let at = start; at < end; at += 1) {
    const word = words[at] as (typeof words)[number];
    pieces.push(...marksIn(original, from, word.start, Math.max(at - 1, start)), { form: formOf(word.text), word: at });
    from = word.end;
  }
  const last = Math.max(end - 1, start);
  pieces.push(...marksIn(original, from, words[end]?.start ?? original.length, last), { form: edge, word: last });
  return pieces;
}

/** Most gaps are one space. */
const marksIn = (original: string, from: number, to: number, word: number): Piece[] =>
  to - from < 2 && original[from] === ' '
    ? []
    : (original.slice(from, to).match(MARK) ?? []).map((form) => ({ form, word }));

/** A word as it counts: any digit is like another, and a letter is written twice at most. */
function formOf(word: string): string {
  return word
    .replace(/['’]/g, '')
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

function eachWordGram(forms: readonly string[], visit: Visit): void {
  const hashes = forms.map((form) => hashOf(form, seed.word));
  for (const [first, own] of hashes.entries()) {
    let run = own;
    visit(bucketOf(run), first, first);
    for (let last = first + 1; last < first + longestWordRun && last < hashes.length; last += 1) {
      run = Math.imul(run ^ (hashes[last] as number), prime);
      visit(bucketOf(run), first, last);
    }
    for (let last = first + 2; last <= first + widestPair && last < hashes.length; last += 1) {
      visit(bucketOf(Math.imul(own ^ seed.pair, prime) ^ (hashes[last] as number)), first, last);
    }
  }
}

function eachLetterGram(forms: readonly string[], visit: Visit): void {
  const letters = forms.join(' ');
  const pieces = forms.flatMap((form, piece) => new Array<number>(form.length + 1).fill(piece));
  for (let start = 0; start < letters.length; start += 1) {
    let hash: number = seed.letters;
    for (let last = start; last < start + longestLetterRun && last < letters.length; last += 1) {
      hash = Math.imul(hash ^ letters.charCodeAt(last), prime);
      if (last - start + 1 >= shortestLetterRun) {
        visit(bucketOf(hash), pieces[start] as number, pieces[last] as number);
      }
    }
  }
}

const seed = { word: 0x811c9dc5, pair: 0x5bd1e995, letters: 0x2f0b4c47 } as const;

const bucketOf = (hash: number) => bucketAmong(hash, buckets);
