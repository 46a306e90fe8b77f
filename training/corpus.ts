import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const labelledText = z.strictObject({
  text: z.string().min(1),
  language: z.enum(['en', 'es']),
  optOut: z.boolean(),
  /** Absent where nobody judged it. */
  forHuman: z.boolean().optional(),
  wrongPerson: z.boolean(),
});

/** A text and what a careful person says of it; see README.md for what each label means. */
export type LabelledText = z.infer<typeof labelledText>;

export interface CorpusText extends LabelledText {
  /** The file that it stands in: all texts of a writer are held back at once. */
  writer: string;
}

export const corpusFolder = new URL('./corpus/', import.meta.url);

/** The labelled texts of a file, one a line. */
export function parseTexts(content: string): LabelledText[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelledText.parse(JSON.parse(line)));
}

/** All texts, in the order of their files; the same on every machine. */
export function readCorpus(): CorpusText[] {
  return corpusFiles().flatMap((file) =>
    parseTexts(contentOf(file)).map((text) => ({ ...text, writer: file.replace('.jsonl', '') })),
  );
}

/** Tells which corpus a model was trained from. */
export function corpusHash(): string {
  const hash = createHash('sha256');
  for (const file of corpusFiles()) hash.update(file).update(contentOf(file));
  return hash.digest('hex');
}

const corpusFiles = () =>
  readdirSync(corpusFolder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
const contentOf = (file: string) => readFileSync(new URL(file, corpusFolder), 'utf8');

/** Nothing that a label names: a question, an offer, thanks. */
export const isOrdinary = ({ optOut, forHuman, wrongPerson }: LabelledText) => !optOut && !forHuman && !wrongPerson;
