import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema } from 'graphql';
import { roles } from '../src/auth/viewer.ts';
import { RoleEnum } from '../src/schema/enums.ts';
import { schema } from '../src/schema/schema.ts';
import { table, words } from './api/markdown.ts';
import { operationSections, permissionTable } from './api/operations.ts';
import { codeTable, limitTable } from './api/refusals.ts';
import { typeSections } from './api/types.ts';

// Writes docs/api.md and docs/types.md: the words of their templates, and in place of each {{name}} what the schema, the
// table of permissions and the limits say.
const root = join(import.meta.dirname, '..');
const sorted = lexicographicSortSchema(schema);

const parts: Record<string, () => string> = {
  roles: () =>
    table(
      ['role', ''],
      roles.map((role) => [`\`${role}\``, words(descriptionOf(role.toUpperCase()))]),
    ),
  permissions: () => permissionTable(sorted),
  operations: () => operationSections(sorted),
  types: () => typeSections(sorted),
  codes: codeTable,
  limits: limitTable,
};

function descriptionOf(role: string): string | null | undefined {
  const type = schema.getType(RoleEnum.name);
  return type !== undefined && 'getValue' in type ? type.getValue(role)?.description : null;
}

/** A page of docs/ from its template. */
async function print(templateName: string, pageName: string): Promise<void> {
  const template = await readFile(join(root, 'scripts/api', templateName), 'utf8');
  const pieces = template.split(/\{\{(.+?)\}\}/);
  const printed = pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const part = Object.hasOwn(parts, piece) ? parts[piece] : undefined;
    if (part === undefined) throw new Error(`${templateName}: there is no part {{${piece}}}`);
    return part();
  });
  await writeFile(join(root, 'docs', pageName), printed.join(''));
}

await print('template.md', 'api.md');
await print('types-template.md', 'types.md');
