import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One file of `supabase/schemas`: what it holds has the file's name. */
export interface SchemaFile {
  kind: 'table' | 'view' | 'function' | 'access';
  name: string;
  path: string;
  sql: string;
}

const root = join(import.meta.dirname, '../../supabase/schemas');

const kindOf = (path: string): SchemaFile['kind'] => {
  if (path.startsWith('tables/')) return 'table';
  if (path.startsWith('views/')) return 'view';
  if (path.startsWith('functions/')) return 'function';
  if (path === 'access.sql') return 'access';
  throw new Error(`supabase/schemas/${path}: not a place for a file; see CONTRIBUTING.md`);
};

export async function readSchemaFiles(): Promise<SchemaFile[]> {
  const paths = (await Array.fromAsync(glob('**/*.sql', { cwd: root }))).sort();
  return Promise.all(
    paths.map(async (path) => ({
      kind: kindOf(path),
      name: basename(path, '.sql'),
      path,
      sql: await readFile(join(root, path), 'utf8'),
    })),
  );
}
