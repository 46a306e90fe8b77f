import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type EscalationType, typesFromWords } from '../src/domain/escalation-type.ts';
import { readCorpus } from './corpus.ts';
import { sameTextKey } from './same-text.ts';

const typedText = z.strictObject({ text: z.string().min(1), types: z.array(z.enum(typesFromWords)) });

/** A text and the types of reasons for a human that a careful person finds in it; none: it is ordinary. */
export interface TypedText {
  text: string;
  types: readonly EscalationType[];
  /** Whose texts are held back at once. */
  writer: string;
  /** It asks for no more texts, which is no reason of any type: it is neither wanted nor a false alarm. */
  optOut: boolean;
}

const folder = new URL('./reasons/', import.meta.url);
const cases = new URL('../test/language/corpus/escalation.jsonl', import.meta.url);
const typedFiles = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();

const linesOf = (file: URL) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** The typed texts, then those of the net's corpus that give no reason, then the cases of the rules. */
export function readReasons(): TypedText[] {
  const typed = typedFiles().flatMap((file) =>
    linesOf(new URL(file, folder)).map((line) => ({
      ...typedText.parse(JSON.parse(line)),
      writer: file.startsWith('writer-') ? file.replace('.jsonl', '') : writerOfCases,
      optOut: false,
    })),
  );
  const others = readCorpus()
    .filter(({ forHuman, wrongPerson }) => !forHuman && !wrongPerson)
    .map(({ text, writer, optOut }) => ({ text, types: [], writer, optOut }));
  const known = new Set(typed.map(({ text }) => sameTextKey(text)));
  const unknown = others.filter(({ text }) => !known.has(sameTextKey(text)));
  return [...typed, ...unknown, ...casesOfTheRules()];
}

/** The rules were written with these in sight, so nothing is measured on them. */
function casesOfTheRules(): TypedText[] {
  return linesOf(cases)
    .map((line) => JSON.parse(line) as { text: string; escalation: string | null })
    .flatMap(({ text, escalation }) => {
      const types = typesFromWords.filter((type) => type === escalation);
      return escalation === null || types.length > 0 ? [{ text, types, writer: writerOfCases, optOut: false }] : [];
    });
}

export const writerOfCases = 'cases-of-the-rules';

/** Tells which texts a model was trained from. */
export function reasonsHash(texts: readonly TypedText[]): string {
  return createHash('sha256')
    .update(JSON.stringify(texts.map(({ text, types }) => [text, types])))
    .digest('hex');
}
