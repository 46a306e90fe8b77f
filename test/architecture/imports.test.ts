import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';

it.each([
  ["import './a.ts';"],
  ["import a, { type B } from './a.ts';"],
  ["import type { A } from './a.ts';"],
  ["import {\n  a,\n  // './no.ts'\n} from\n  './a.ts';"],
  ["export { a } from './a.ts';"],
  ["export type { A } from './a.ts';"],
  ["export * from './a.ts';"],
  ["export * as a from './a.ts';"],
  ["const a = await import('./a.ts');"],
  ['const a = () => import(`./a.ts`);'],
  ["type A = import('./a.ts').A;"],
  ["let a: typeof import('./a.ts');"],
  ["import words from './a.ts' with { type: 'json' };"],
])('%j imports ./a.ts', (source) => {
  expect(importsOf('x.ts', source)).toEqual(['./a.ts']);
});

it.each([
  ["// import './a.ts';"],
  ["/* export * from './a.ts'; */"],
  ['const said = "import \'./a.ts\'";'],
  ["const said = `import './a.ts'`;"],
  ["const pattern = /import '.a.ts'/;"],
  ['export const a = 1;'],
])('%j imports nothing', (source) => {
  expect(importsOf('x.ts', source)).toEqual([]);
});

it('refuses an import that only running it tells', () => {
  expect(() => importsOf('x.ts', 'await import(name);')).toThrow('x.ts imports name');
  expect(() => importsOf('x.ts', "await import('./' + name);")).toThrow('only running it tells');
});

it('refuses what cannot be parsed', () => {
  expect(() => importsOf('x.ts', 'import {')).toThrow('x.ts cannot be parsed');
});
