/** A sentence of a body, with its place. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** A point after these ends no sentence. */
const titles = new Set('mr mrs ms dr st apt ave blvd rd sr sra srta dra vs'.split(' '));
/** Nor after these where a small letter or a number follows. */
const shortened = new Set(
  'inc llc co corp dept jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic a.m p.m etc no num e.g i.e u.s'.split(
    ' ',
  ),
);

/** The end of a sentence: its mark with what closes around it, emoji behind it, or a line break. */
const ends = /(?:[.!?…]+["”’'\)]*(?=\s|$)|(?<=\s)(?=[¿¡])|\n+)(?: *\p{RGI_Emoji})*|\p{RGI_Emoji}+(?=\s+\p{Lu})/gv;

/**
 * Cuts a body into sentences. `whole` are words that no cut goes through: names and links of the record. A cut in the wrong
 * place makes two texts that are no forms, never one that is.
 */
export function cutSentences(body: string, whole: readonly string[] = []): Sentence[] {
  const kept = spansOf(body, whole);
  const cuts = [...body.matchAll(ends)]
    .filter(({ 0: mark, index }) => !kept.some(({ start, end }) => start < index + mark.length && index < end - 1))
    .filter(({ 0: mark, index }) => endsSentence(body.slice(0, index), mark, body.slice(index + mark.length)))
    .map(({ 0: mark, index }) => index + mark.length);
  return [0, ...cuts].flatMap((from, at): Sentence[] => {
    const piece = body.slice(from, cuts[at] ?? body.length);
    // Only what a text is laid out with: what else counts as white space cannot be seen, and is a character of the sentence.
    const text = piece.replace(/^[ \n]+|[ \n]+$/g, '');
    const start = from + piece.indexOf(text);
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
}

/** Whether a mark ends a sentence: always, but for a point behind a word that takes one. */
function endsSentence(before: string, mark: string, after: string): boolean {
  const continues = /^\s+[\p{Ll}\p{N}]/u.test(after);
  if (/^(?:\.{2,}|…)$/.test(mark)) return !continues;
  if (mark !== '.') return true;
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (titles.has(word)) return false;
  if (shortened.has(word)) return !continues;
  // An initial: "James T. Carter".
  return !(/(?:^|\s)\p{Lu}$/u.test(before) && /^\s+\p{Lu}/u.test(after));
}

function spansOf(body: string, whole: readonly string[]): { start: number; end: number }[] {
  const text = body.toLowerCase();
  return whole.flatMap((name) => {
    const sought = name.trim().toLowerCase();
    if (sought.length < 2 || text.length !== body.length) return [];
    const spans = [];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      spans.push({ start: at, end: at + sought.length });
    }
    return spans;
  });
}
