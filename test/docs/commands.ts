import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const pageOf = (name: string): string => readFileSync(join(root, name), 'utf8');

/** A command of a page, as a reader would paste it, and the heading under which it stands. */
export interface PageCommand {
  heading: string;
  command: string;
}

/** The commands in the shell blocks of a page, in the order in which a reader meets them, without the comments behind them. */
export function commandsOf(page: string): PageCommand[] {
  const found: PageCommand[] = [];
  let heading = '';
  for (const [, title, block] of page.matchAll(/^#+ (.+)$|^```sh\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    const lines = (block ?? '').replaceAll(/ \\\n\s*/g, ' ').split('\n');
    const commands = lines.map((line) => line.replace(/ {2,}# .*$/, '').trim()).filter((line) => line !== '');
    found.push(...commands.map((command) => ({ heading, command })));
  }
  return found;
}
