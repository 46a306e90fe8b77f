import { parseSync, Visitor } from 'vite';

/**
 * What a module of TypeScript imports, by the words between the quotes: types, re-exports, `import()` and types of the
 * form `import('…').Name` included. An `import()` of anything but plain words throws, since nobody can say where it leads.
 */
export function importsOf(file: string, source: string): string[] {
  const { module, program, errors } = parseSync(file, source);
  if (errors.length > 0)
    throw new Error(`${file} cannot be parsed: ${errors.map(({ message }) => message).join(', ')}`);
  const { staticImports, staticExports, dynamicImports } = module;
  const imports = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => literal(file, source.slice(start, end))),
  ];
  // The syntax tree costs more than the rest together, and hardly any file needs it.
  const inTypes = source.split(/\bimport\s*\(/).length - 1 > dynamicImports.length;
  if (inTypes) new Visitor({ TSImportType: ({ source }) => void imports.push(source.value) }).visit(program);
  return [...new Set(imports)];
}

function literal(file: string, expression: string): string {
  const [, words] = /^['"`]([^'"`$]+)['"`]$/.exec(expression) ?? [];
  if (words === undefined) throw new Error(`${file} imports ${expression}, which only running it tells.`);
  return words;
}
