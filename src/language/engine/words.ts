/** A word of a text as the rules read it: folded, spelled out; "don't" is two words at one place. */
export interface Word {
  text: string;
  /** Offsets into the original. */
  start: number;
  end: number;
  /** Numbers of its sentence and of its clause, both counted through the whole text. */
  sentence: number;
  clause: number;
  /** Inside quotation marks, with other words outside them. */
  quoted: boolean;
  /** Its sentence asks something. */
  asked: boolean;
}

/** A text as the rules read it. */
export interface Reading {
  original: string;
  words: readonly Word[];
}

/** Words from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** What was written where a span of words stands, exactly as it was written. */
export function evidenceOf({ original, words }: Reading, { start, end }: Span): string {
  return original.slice(words[start]?.start, words[end - 1]?.end);
}
