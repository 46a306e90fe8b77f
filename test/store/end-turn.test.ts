import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOperation, type OperationTable } from '../../src/store/bind.ts';
import type { AnyOperation } from '../../src/store/operation.ts';
import { endTurns } from '../../src/store/operations/end-turns.ts';
import { operations } from '../../src/store/operations.ts';

const functions = join(import.meta.dirname, '../../supabase/schemas/functions');
const read = (path: string) => readFile(join(functions, path), 'utf8');
const folders: Record<string, string> = { complete_send: 'sending' };

const all = (table: OperationTable): AnyOperation[] =>
  Object.values(table).flatMap((entry) => (isOperation(entry) ? [entry] : all(entry)));
const batched = [...new Set(all(operations).flatMap(({ name, batch }) => (batch === endTurns ? [name] : [])))];

test('what ends turns in a shared transaction', () => {
  expect(batched.sort()).toEqual(['complete_send', 'fail_turn', 'release_turn', 'route_turn']);
});

test.each(batched)('%s has all its arguments where it shares a transaction', async (name) => {
  const source = await read(`${folders[name] ?? 'turns'}/${name}.sql`);
  const [, parameters = ''] = new RegExp(`function ${name}\\(([^$]*?)\\) returns`).exec(source) ?? [];
  const declared = [...parameters.matchAll(/\bp_\w+/g)].map(([parameter]) => parameter);
  expect(declared).toContain('p_steps');
  const [, section = ''] = new RegExp(`when '${name}' then([^;]*);`).exec(await read('turns/end_turn.sql')) ?? [];
  const passed = [...section.matchAll(/\b(p_\w+) =>/g)].map(([, parameter]) => parameter);
  expect(['p_workflow_id', 'p_lease_token', ...passed].sort()).toEqual(declared.sort());
});
