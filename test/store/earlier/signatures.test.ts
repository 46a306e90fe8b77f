import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openScratchDatabase } from '../../../scripts/schema/scratch-database.ts';
import { migrate, readMigrations } from '../../../src/store/migrations.ts';

/**
 * What code of earlier releases calls, by its newest migration: functions and the arguments that it names. While two releases run
 * beside each other the older one calls these on the newer one's schema.
 */
const recorded = z
  .record(z.string(), z.record(z.string(), z.array(z.string())))
  .parse(JSON.parse(await readFile(join(import.meta.dirname, 'signatures.json'), 'utf8')));

it('every release that the schema serves finds the functions that it calls, with the arguments that it names', async () => {
  const connection = await openScratchDatabase();
  await migrate(connection, await readMigrations());
  const [serves] = await connection.query('select schema_serves_from() as from');
  const rows = await connection.query(
    `select proname as name, coalesce(proargnames[1:pronargs], '{}') as arguments, pronargs - pronargdefaults as required
     from pg_proc where pronamespace = 'public'::regnamespace`,
  );
  const now = new Map(
    rows.map((row) => [row.name, { names: row.arguments as string[], required: Number(row.required) }]),
  );
  await connection.close();
  const served = Object.entries(recorded).filter(([release]) => release >= String(serves?.from));
  expect(served).not.toEqual([]);
  for (const [release, calls] of served) {
    for (const [name, named] of Object.entries(calls)) {
      const found = now.get(name);
      expect([release, name, named.filter((argument) => !found?.names.includes(argument))]).toEqual([
        release,
        name,
        [],
      ]);
      // What is new has a default.
      const missing = found?.names.slice(0, found.required).filter((argument) => !named.includes(argument));
      expect([release, name, missing]).toEqual([release, name, []]);
    }
  }
});
