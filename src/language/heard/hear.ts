import { foldText } from '../engine/folded-text.ts';
import { heardLanguages } from './heard-languages.ts';
import type { HeardWords } from './heard-words.ts';

/** What is heard in a text. */
export type Heard = Exclude<keyof HeardWords, 'hasSpaces' | 'stop' | 'start'>;

/** Where in a text something is heard, as it was written. */
export interface HeardSpan {
  heard: Heard;
  evidence: string;
}

/** Nobody writes "for good" in so many letters; what is longer is heard in its first part. */
const MOST_LETTERS = 10_000;
const AT_ONCE = ['optOut', 'optIn', 'wrongNumber', 'lawyer', 'dispute', 'danger'] as const;
/** Marks, spaces and signs around a keyword. */
const AROUND = '[^\\p{L}\\p{N}]*';

/** đ has no mark to fold away. */
const folded = (text: string) => foldText(text).folded.replaceAll('đ', 'd');

interface Hearer {
  heard: Heard;
  form: RegExp;
}

let hearers: readonly Hearer[] | undefined;

/** Made for the first text. */
function allHearers(): readonly Hearer[] {
  hearers ??= Object.values(heardLanguages).flatMap((words) => hearersOf(words));
  return hearers;
}

function hearersOf(words: HeardWords): Hearer[] {
  const either = (list: readonly string[]) => list.map((source) => folded(source).replaceAll(' ', '\\s+')).join('|');
  const [from, to] = words.hasSpaces ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  const whole = (list: readonly string[]) => new RegExp(`^${AROUND}(?:(?:${either(list)})${AROUND})+$`, 'u');
  return [
    { heard: 'optOut', form: whole(words.stop) },
    { heard: 'optIn', form: whole(words.start) },
    ...AT_ONCE.map((heard) => ({ heard, form: new RegExp(`${from}(?:${either(words[heard])})${to}`, 'u') })),
  ];
}

/** What a text says in one of the languages in which no replies are written; each thing once, where it stands first. */
export function hear(text: string): HeardSpan[] {
  const { folded: asWritten, originalSpan } = foldText(text.slice(0, MOST_LETTERS));
  const read = asWritten.replaceAll('đ', 'd');
  const found = new Map<Heard, HeardSpan>();
  for (const { heard, form } of allHearers()) {
    const match = found.has(heard) ? null : form.exec(read);
    if (match === null) continue;
    const { start, end } = originalSpan(match.index, match.index + match[0].length);
    found.set(heard, { heard, evidence: text.slice(start, end) });
  }
  return [...found.values()];
}
