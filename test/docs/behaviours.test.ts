import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const list = readFileSync('docs/behaviours.md', 'utf8');
const entries = new Map(
  list
    .split(/\n(?=- |\n)/)
    .map((paragraph) => /^- \*\*(B\d+)\*\* (.*)$/s.exec(paragraph))
    .flatMap((entry) => (entry === null ? [] : [[entry[1] ?? '', entry[2] ?? ''] as const])),
);
const isPlanned = (number: string) => entries.get(number)?.includes('*Planned.*') ?? false;

/** Every number that files below these folders cite, and a file that does. */
function citations(...folders: string[]): Map<string, string> {
  const found = new Map<string, string>();
  const lines = execFileSync('git', ['grep', '-InowE', 'B[0-9]{1,2}', '--', ...folders], { encoding: 'utf8' });
  for (const line of lines.split('\n')) {
    const [file = '', , number = ''] = line.split(':');
    if (number !== '') found.set(number, file);
  }
  return found;
}

describe('the list of behaviours', () => {
  it('is numbered without a gap, in order', () => {
    expect([...entries.keys()]).toEqual(Array.from(entries, (_, index) => `B${index + 1}`));
    expect(entries.size).toBeGreaterThanOrEqual(71);
  });

  it('has an entry for every number that is cited', () => {
    const cited = citations('src', 'test', 'console/src', 'docs', 'supabase', 'eval', 'bench', 'README.md');
    expect([...cited].filter(([number]) => !entries.has(number))).toEqual([]);
  });

  it('has a test for every behaviour that is not planned, and calls none planned that has one', () => {
    const tested = citations('test', ':!test/docs/behaviours.test.ts');
    expect([...entries.keys()].filter((number) => tested.has(number) === isPlanned(number))).toEqual([]);
  });
});
