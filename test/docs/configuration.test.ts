import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { upstreams, upstreamTable } from '../../src/clients/upstream-table.ts';
import { variables } from '../../src/environment/variables.ts';
import { usualPorts } from '../../src/sandbox/sandbox.ts';

const pageOf = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
const readme = pageOf('README.md');
const operations = pageOf('docs/operations.md');

const table =
  readme.split('## Configuration')[1]?.split('| name | default | |\n|---|---|---|\n')[1]?.split('\n\n')[0] ?? '';

/** Each variable with its default as README.md says it, without backquotes. */
const stated = table.split('\n').flatMap((row) => {
  const [, names = '', defaults = ''] = row.split('|');
  const named = [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  // The default of a variable that stands alone may be a list.
  const each = (named.length === 1 ? [defaults] : defaults.split(',')).map((value) => value.trim().replaceAll('`', ''));
  return named.map((name, at) => [name, each[at] ?? ''] as const);
});

it('README.md names every variable, and no other', () => {
  // It is no setting of the gateway alone, and the paragraph above the table is about it.
  const named = [...stated.map(([name]) => name), 'NODE_ENV'];
  expect(named.toSorted()).toEqual(Object.keys(variables.shape).toSorted());
});

/** What README.md says in words, since it is not what somebody would give. */
const inWords = ['OPENAI_BASE_URL', 'TRUSTED_DOCUMENTS_FILE', 'QUIET_HOURS'];

it.each(stated.filter(([name]) => !inWords.includes(name)))(
  'README.md says what %s is by default: %s',
  (name, value) => {
    const schema = variables.shape[name as keyof typeof variables.shape];
    const absent = schema.parse(undefined);
    if (value === '') expect(absent ?? []).toHaveProperty(absent instanceof Map ? 'size' : 'length', 0);
    else expect(schema.parse(value)).toEqual(absent);
  },
);

it.each(upstreams)('the pages name %s, where its stand-in listens, and what happens while it is away', (upstream) => {
  const { name } = upstreamTable[upstream];
  expect(readme).toContain(`stand-in: ${name} at http://127.0.0.1:${usualPorts[upstream]}\n`);
  expect(operations.split('\n').some((row) => row.startsWith(`| ${name}`))).toBe(true);
});
