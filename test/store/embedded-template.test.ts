import { cp, mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { copyTemplate, engineDirectory, makeTemplate, templateDigest } from '../../src/store/embedded-template.ts';
import { createTemplateDatabase, openPGliteDatabase } from '../../src/store/pglite-database.ts';

const scratch = () => mkdtemp(join(inject('scratch'), 'template-'));

describe('the template of new data directories', () => {
  let templates: string;
  beforeAll(async () => {
    templates = await scratch();
    await makeTemplate(async (directory) => {
      expect(await readdir(directory)).toEqual([]);
      await cp(inject('embeddedTemplate'), directory, { recursive: true });
      await createTemplateDatabase(directory);
    }, templates);
  });

  it('makes databases whose logs are two, so that no cursor of one is taken for one of the other', async () => {
    const ends: string[] = [];
    for (const directory of [await scratch(), await scratch()]) {
      expect(await copyTemplate(directory, templates)).toBe(true);
      const database = await openPGliteDatabase(directory);
      const page = await database.call('read_events', { p_after: null, p_limit: 1 });
      ends.push((page as { cursor: string }).cursor);
      await database.close();
    }
    expect(ends).toEqual([expect.stringMatching(/^\d+\.0$/), expect.stringMatching(/^\d+\.0$/)]);
    expect(ends[0]).not.toBe(ends[1]);
  });

  it('is kept while nothing that it was made of has changed', async () => {
    await makeTemplate(() => Promise.reject(new Error('made again')), templates);
    expect(await readdir(templates)).toHaveLength(1);
  });

  it('is not taken by other code, nor where it is cut short: the directory is then made from nothing', async () => {
    const [digest = ''] = await readdir(templates);
    const others = await scratch();
    await cp(join(templates, digest), join(others, digest.replace(/^./, 'x')), { recursive: true });
    await mkdir(join(others, digest));
    const directory = await scratch();
    expect(await copyTemplate(directory, others)).toBe(false);
    expect(await readdir(directory)).toEqual([]);
  });

  it('takes the place of a copy that a crash cut short', async () => {
    const directory = await scratch();
    await mkdir(join(directory, `${engineDirectory}.unfinished`, 'base'), { recursive: true });
    expect(await copyTemplate(directory, templates)).toBe(true);
    expect(await readdir(directory)).toEqual([engineDirectory]);
  });
});

it('the name of a template changes with every word of a migration, its number, and the engine', () => {
  const migration = { version: '0001', name: 'tables', sql: 'create table a ();' };
  const digests = [
    templateDigest([migration], '1'),
    templateDigest([migration], '2'),
    templateDigest([{ ...migration, sql: 'create table b ();' }], '1'),
    templateDigest([{ ...migration, version: '0002' }], '1'),
    templateDigest([migration, { version: '0002', name: 'none', sql: '' }], '1'),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});
