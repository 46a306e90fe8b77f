/** Characters (UTF-16 units) that are kept of one text; a provider delivers 1,600. */
export const maxWordsLength = 10_000;

/** What a tenant wrote, in characters that can be stored, shown and read. */
export interface InboundWords {
  words: string;
  /** What was cleaned away, in words; null: nothing. */
  removed: string | null;
}

const lineEnd = /[\v\f\u0085]/g;

/**
 * What nobody types and nobody sees: control characters but tab and line breaks, lone surrogates, and what Unicode calls
 * ignorable. Kept are joiners and selectors that belong to an emoji, and joiners within a word of a script that needs them
 * (Persian, Hindi), where they change what is read.
 */
const unwanted =
  /(?<kept>\p{RGI_Emoji}|(?<=[[\p{L}\p{M}]--[\p{DI}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]])\p{Join_Control}(?=[\p{L}--\p{DI}]))|[[\p{Cc}--[\t\n\r]]\p{Cs}\p{NChar}\p{DI}\u{fff9}-\u{fffb}]/gv;

const kinds = [
  { pattern: /\p{Cc}/u, name: 'control' },
  { pattern: /\p{Cs}/u, name: 'broken' },
  { pattern: /./su, name: 'invisible' },
];

/**
 * Makes any string storable without losing a letter of the first {@link maxWordsLength} characters (B6). Cleaning twice changes
 * nothing.
 */
export function cleanWords(text: string): InboundWords {
  const removed = new Map<string, number>();
  const visible = removeUnwanted(text.replace(lineEnd, '\n'), (character) => {
    const name = kinds.find(({ pattern }) => pattern.test(character))?.name ?? 'invisible';
    removed.set(name, (removed.get(name) ?? 0) + 1);
  });
  const kept = beginningOf(visible);
  const notes = [...removed].map(([name, count]) => `${count} ${name} ${count === 1 ? 'character' : 'characters'}`);
  if (kept.length < visible.length) notes.push(`all after the first ${kept.length} of ${visible.length} characters`);
  // A cut may leave a joiner that joins nothing any more.
  return { words: removeUnwanted(kept), removed: notes.length === 0 ? null : notes.join(', ') };
}

function removeUnwanted(text: string, onRemoved?: (character: string) => void): string {
  return text.replace(unwanted, (character, kept: string | undefined) => {
    if (kept === undefined) onRemoved?.(character);
    return kept ?? '';
  });
}

/** Marks that one letter may carry; more are no writing, and may be cut apart. */
const longestCharacter = 64;

/** As much of the beginning as is kept, without part of a character at its end. */
function beginningOf(text: string): string {
  if (text.length <= maxWordsLength) return text;
  const start = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text).containing(maxWordsLength)?.index;
  const end = start !== undefined && maxWordsLength - start <= longestCharacter ? start : maxWordsLength;
  return text.slice(0, end);
}
