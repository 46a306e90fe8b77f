import type { MigrationConnection } from '../../src/store/migrations.ts';
import type { SchemaFile } from './schema-files.ts';

/** SQLSTATE class 42: names something that is not there (yet), or is no valid SQL. */
const isUnresolved = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('42');

/**
 * Executes the files in an order in which each finds what it refers to, and returns them in that order: a file that fails is
 * tried again after the others, for as long as that gets anywhere.
 */
export async function createInOrder(
  connection: MigrationConnection,
  files: readonly SchemaFile[],
): Promise<SchemaFile[]> {
  const created: SchemaFile[] = [];
  let waiting = files;
  while (waiting.length > 0) {
    const failed: { file: SchemaFile; error: unknown }[] = [];
    for (const file of waiting) {
      await connection.execute('begin');
      try {
        await connection.execute(file.sql);
        await connection.execute('commit');
        created.push(file);
      } catch (error) {
        await connection.execute('rollback');
        if (!isUnresolved(error)) throw new Error(`${file.path}: ${(error as Error).message}`, { cause: error });
        failed.push({ file, error });
      }
    }
    if (failed.length === waiting.length) {
      const reasons = failed.map(({ file, error }) => `${file.path}: ${(error as Error).message}`);
      throw new Error(`These files cannot be created:\n${reasons.join('\n')}`);
    }
    waiting = failed.map(({ file }) => file);
  }
  return created;
}
