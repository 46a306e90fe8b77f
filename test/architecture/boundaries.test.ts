import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles, type Import, placesWithout, violations } from './boundaries.ts';
import { readFolderTable } from './folder-table.ts';
import { importsOf } from './imports.ts';

const importsIn = (sources: ReadonlyMap<string, string>): Import[] =>
  [...sources].flatMap(([file, source]) =>
    importsOf(file, source)
      .filter((path) => path.startsWith('.'))
      .map((path) => ({ file, imported: posix.join(posix.dirname(file), path) })),
  );

describe('src', () => {
  const root = new URL('../../', import.meta.url);
  const table = readFolderTable(readFileSync(new URL('docs/architecture.md', root), 'utf8'));
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.[jt]s$/.test(file),
  );
  const imports = importsIn(new Map(files.map((file) => [file, readFileSync(new URL(`src/${file}`, root), 'utf8')])));

  it('has a row in docs/architecture.md for each folder and each file at its top, and no other row', () => {
    expect(placesWithout(table, files)).toEqual([]);
  });

  it('imports what the row of the folder names, and nothing else of ours', () => {
    expect(imports.length).toBeGreaterThan(files.length);
    expect(violations(table, imports)).toEqual([]);
  });

  it('has no circles of folders or files', () => {
    expect(circles(imports)).toEqual([]);
  });
});

describe('a tree that breaks the rules', () => {
  const table = readFolderTable(
    `
    | folder | holds | may import |
    |---|---|---|
    | \`src/rules\` | rules | nothing of ours |
    | \`src/rules/days\` | days | rules |
    | \`src/rules/words\` | words | rules/days |
    | \`src/web\` | pages | rules, log.ts |
    | \`src/log.ts\` | a log | nothing of ours |
`.replaceAll(/^ +/gm, ''),
  );
  const imports = (sources: Record<string, string>) => importsIn(new Map(Object.entries(sources)));

  it.each([
    ['an import that no row allows', 'rules/a.ts', "import { b } from '../web/b.ts';", 'src/web/b.ts', 'nothing'],
    ['a type', 'rules/a.ts', "import type { B } from '../web/b.ts';", 'src/web/b.ts', 'nothing'],
    ['a file at the top', 'rules/a.ts', "export * from '../log.ts';", 'src/log.ts', 'nothing'],
    ['a folder from a file at the top', 'log.ts', "export { b } from './web/b.ts';", 'src/web/b.ts', 'nothing'],
    ['a sub-folder', 'rules/days/a.ts', "await import('../words/b.ts');", 'src/rules/words/b.ts', 'rules'],
    ['files beside', 'rules/words/a.ts', "import '../b.ts';", 'src/rules/b.ts', 'rules/days'],
    ['another folder from below', 'rules/days/a.ts', "import '../../web/b.ts';", 'src/web/b.ts', 'nothing'],
    ['what lies outside', 'web/a.ts', "import '../../test/b.ts';", 'src/../test/b.ts', 'rules, log.ts'],
  ])('is told of %s by file, import and row', (_, file, source, imported, said) => {
    const [fault, ...others] = violations(table, imports({ [file]: source }));
    expect(others).toEqual([]);
    expect(fault).toMatch(new RegExp(`^src/${file} imports ${imported}; the row of src/[a-z./]+ says: ${said}$`));
  });

  it('is left alone where rows allow it', () => {
    const sources = {
      'web/a.ts': "import '../rules/days/b.ts'; import '../log.ts'; import './c.ts'; import 'zod';",
      'rules/a.ts': "import './days/b.ts';",
      'rules/words/a.ts': "import '../days/b.ts';",
    };
    expect(violations(table, imports(sources))).toEqual([]);
  });

  it('is told of places without a row, and of rows without a place', () => {
    expect(
      placesWithout(table, ['web/a.ts', 'web/parts/b.ts', 'rules/days/c.ts', 'rules/words/d.ts', 'main.ts']),
    ).toEqual(['src/web/parts has no row', 'src/main.ts has no row', 'src/log.ts has a row and is gone']);
  });

  it.each([
    ['of folders', { 'web/a.ts': "import '../rules/b.ts';", 'rules/c.ts': "import type { D } from '../web/d.ts';" }],
    ['of sub-folders', { 'rules/days/a.ts': "import '../words/b.ts';", 'rules/words/c.ts': "import '../days/d.ts';" }],
    ['of a file and a folder', { 'rules/a.ts': "import './days/b.ts';", 'rules/days/c.ts': "import '../a.ts';" }],
    ['of three', { 'a.ts': "import './b.ts';", 'b.ts': "import './c/d.ts';", 'c/e.ts': "import '../a.ts';" }],
  ])('is told of a circle %s, import by import', (_, sources: Record<string, string>) => {
    const all = imports(sources).map(({ file, imported }) => `src/${file} imports src/${imported}`);
    const [circle, ...others] = circles(imports(sources));
    expect(others).toEqual([]);
    expect(circle?.split(', ').sort()).toEqual(all.sort());
  });

  it('is told of a row that says something else than names', () => {
    expect(() => readFolderTable('| `src/main.ts` | all | anything but web |')).toThrow('src/main.ts');
  });
});
