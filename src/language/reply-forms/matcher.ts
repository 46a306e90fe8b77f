import { contractionsOf, writtenOut } from './contractions.ts';
import { unaccented } from './days.ts';
import { type FormText, type Piece, parseFormText } from './form-text.ts';
import { type FillSlot, isOne } from './slot.ts';

/**
 * A form filled with the facts of one record, as a pattern of whole sentences. Nothing but the form's words, the ways to write
 * its facts, spaces and punctuation is in it, so what matches says what the form says.
 */
export interface Matcher {
  /** The whole of a text. */
  matches(sentence: string): boolean;
  /** Where a sentence goes on after this form; null: it does not begin with it, or the form opens none. */
  endOf(sentence: string): number | null;
}

const marks = ',;:"“”()–—-';
/** Between two words: spaces with or without punctuation, or a hyphen. */
const gap = `(?:-|[${marks}]* +[${marks}]*)`;
/** Before a figure: a sign or a bracket there would make it another figure. */
const gapBeforeFigure = '[,:]? +"?';
const start = `[ ¡¿${marks}]*`;
const startBeforeFigure = ' *[¡¿"“]*';
const end = `[ .!?…${marks}]*`;
/** What parts an opening from the sentence that follows it. */
const openingEnd = '(?: *[,:] *| +[–—-] +| +)';

/** Counted words, which are singular beside a one. */
const singular: Readonly<Record<string, string>> = {
  payments: 'payment',
  days: 'day',
  weeks: 'week',
  pagos: 'pago',
  días: 'día',
  semanas: 'semana',
};

/** Null: the form is none, or a fact that it has a slot for is not known. */
export function matcherOf(text: string, fill: FillSlot): Matcher | null {
  const form = parseFormText(text);
  const filled = form && patternOf(form, fill);
  if (filled == null) return null;
  // Without the flag `u`, ignoring case never takes a letter of another alphabet for a Latin one.
  const whole = new RegExp(`^${filled}${end}$`, 'i');
  const opening = form?.opens ? new RegExp(`^${filled}${openingEnd}`, 'i') : null;
  return {
    matches: (sentence) => whole.test(sentence),
    endOf: (sentence) => opening?.exec(sentence)?.[0].length ?? null,
  };
}

/** Words that may be written otherwise: in a contraction, or in the singular. */
const changeable = new Set(['are', 'not', 'have', 'will', 'cannot', ...Object.keys(singular)]);

const telltales = new WeakMap<FormText, readonly string[]>();

/** Words that every sentence of the form has, without their accents. To look for them costs far less than to make a matcher. */
export function telltalesOf(text: string): readonly string[] {
  const form = parseFormText(text);
  if (form === null) return [];
  const known = telltales.get(form) ?? toldBy(form);
  telltales.set(form, known);
  return known;
}

function toldBy({ pieces }: FormText): string[] {
  const words = pieces.flatMap((piece) => (piece.kind === 'word' ? [piece.word] : []));
  return words.filter((word) => word.length > 2 && !word.includes("'") && !changeable.has(word)).map(unaccented);
}

interface Part {
  pattern: string;
  isFigure: boolean;
  /** The word, where it is one. */
  word: string | null;
}

function patternOf({ pieces }: FormText, fill: FillSlot): string | null {
  const parts: Part[] = [];
  let afterOne = false;
  for (const piece of spelledOut(pieces)) {
    if (piece.kind === 'word') {
      const word = afterOne ? (singular[piece.word] ?? piece.word) : piece.word;
      parts.push({ pattern: wordPattern(word), isFigure: false, word });
      afterOne = false;
      continue;
    }
    const filled = fill(piece.slot);
    if (filled.texts.length === 0) return null;
    // The longest first, so that "$1,450" is not all that is read of "$1,450.00".
    const texts = filled.texts.toSorted((one, other) => other.length - one.length).map(escaped);
    const exact = filled.kind === 'fact' ? '?-i:' : '?:';
    const isFigure = filled.kind === 'amount' || filled.kind === 'count';
    parts.push({ pattern: `(${exact}${texts.join('|')})`, isFigure, word: null });
    afterOne = isOne(filled) || (afterOne && filled.kind === 'interval');
  }
  return joined(parts);
}

/** Written out, so that a form says the same with contractions and without. */
function spelledOut(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] =>
    piece.kind === 'slot' ? [piece] : writtenOut([piece.word]).map((word) => ({ kind: 'word', word })),
  );
}

function joined(parts: readonly Part[]): string {
  let pattern = parts[0]?.isFigure ? startBeforeFigure : start;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    const next = parts[at + 1];
    if (at > 0) pattern += part.isFigure ? gapBeforeFigure : gap;
    const short = part.word !== null && next?.word != null ? contractionsOf(part.word, next.word) : [];
    if (short.length === 0) {
      pattern += part.pattern;
      continue;
    }
    const long = `${part.pattern}${gap}${next?.pattern}`;
    pattern += `(?:${[long, ...short.map(wordPattern)].join('|')})`;
    at += 1;
  }
  return pattern;
}

/** A word as it is spelled, or without the accents that phones leave away. */
function wordPattern(word: string): string {
  const bare = unaccented(word);
  return bare === word ? escaped(word) : `(?:${escaped(word)}|${escaped(bare)})`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replace(/\s+/g, ' +');
}
