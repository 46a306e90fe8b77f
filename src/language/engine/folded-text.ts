/** A text as the recognisers read it, and the way back to what was written. */
export interface FoldedText {
  folded: string;
  /** The place in the original of what stands between two places of the folded text. */
  originalSpan(start: number, end: number): { start: number; end: number };
}

const ASCII = /^[\n\x20-\x7e]*$/;

/**
 * Folds away what makes the same figure look different: case, accents, full-width forms, invisible characters between
 * digits. `１２` and `1\u200b2` become `12`, `Mañana` becomes `manana`. Fractions, raised digits and the like stay as
 * they are: `$5²` must not read as $52.
 */
export function foldText(text: string): FoldedText {
  if (ASCII.test(text)) {
    // Most texts, and by far the quickest: nothing moves.
    return { folded: text.toLowerCase(), originalSpan: (start, end) => ({ start, end }) };
  }
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const plain = fold(segment);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return {
    folded,
    originalSpan: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

function fold(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  const otherNumber = /[\p{No}\p{Nl}]/u.test(character) || (plain.length > 1 && /\p{N}/u.test(plain));
  return otherNumber ? character : plain;
}
