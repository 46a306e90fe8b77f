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

// Writes docs/api.md: the words of api/template.md, and in place of each {{name}} what the schema, the table of
// permissions, the limits and the examples say.
const root = join(import.meta.dirname, '..');
const sorted = lexicographicSortSchema(schema);

const parts: Record<string, () => string | Promise<string>> = {
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

/** A file of examples/ as a block of code. */
async function exampleOf(name: string): Promise<string> {
  const text = await readFile(join(root, 'examples', name), 'utf8');
  const language = name.slice(name.lastIndexOf('.') + 1);
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

const template = await readFile(join(root, 'scripts/api/template.md'), 'utf8');
const pieces = template.split(/\{\{(.+?)\}\}/);
const printed = await Promise.all(
  pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const part = Object.hasOwn(parts, piece) ? parts[piece] : undefined;
    return part === undefined ? exampleOf(piece) : part();
  }),
);
await writeFile(join(root, 'docs/api.md'), printed.join(''));
