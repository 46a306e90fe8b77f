import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { corpusFolder, type LabelledText, parseTexts, readCorpus } from './corpus.ts';
import { sameTextKey } from './same-text.ts';

/** Adds the texts of an export that the corpus lacks, without the addresses in them; how many were added. */
export function addDecided(path: string): number {
  const known = new Set(readCorpus().map(({ text }) => sameTextKey(text)));
  const added = newTexts(parseTexts(readFileSync(path, 'utf8')), known);
  const file = new URL('decided.jsonl', corpusFolder);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, before + added.map((text) => `${JSON.stringify(text)}\n`).join(''));
  return added.length;
}

/** Texts that are not known yet, each once, with numbers and addresses replaced. */
export function newTexts(texts: readonly LabelledText[], known: ReadonlySet<string>): LabelledText[] {
  const seen = new Set(known);
  return texts
    .map((text) => ({ ...text, text: withoutAddresses(text.text) }))
    .filter(({ text }) => {
      const key = sameTextKey(text);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

const withoutAddresses = (text: string) =>
  text
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, 'www.example.com')
    .replace(/\S+@\S+\.\w+/g, 'name@example.com')
    .replace(/\+?\d(?:[\s().-]*\d){6,}/g, '555 0100');
