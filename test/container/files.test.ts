import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { variables } from '../../src/environment/variables.ts';
import { copiesOf, environmentOf, readDockerfile } from './dockerfile.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
const dockerfile = readDockerfile(read('Dockerfile'));

it('.dockerignore lets through what the image is made of', () => {
  const through = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name);
  const needed = copiesOf(dockerfile).filter(({ from }) => from === null);
  expect(needed.map(({ source }) => source.split('/')[0]).filter((name) => !through.includes(name))).toEqual([]);
});

it('the Dockerfile sets only what the gateway reads', () => {
  expect(Object.keys(environmentOf(dockerfile)).filter((name) => !(name in variables.shape))).toEqual([]);
});

it.each(['compose.yaml', 'compose.sandbox.yaml'])('%s sets only what the gateway reads', (file) => {
  const set = [...read(file).matchAll(/^\s+([A-Z_]+):/gm)].map(([, name = '']) => name);
  expect(set.filter((name) => name !== 'POSTGRES_PASSWORD' && !(name in variables.shape))).toEqual([]);
});
