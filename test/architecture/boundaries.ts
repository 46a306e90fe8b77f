import { posix } from 'node:path';
import type { FolderTable } from './folder-table.ts';

/** Two files by their paths in `src`. What lies outside `src` begins with `../`. */
export interface Import {
  file: string;
  imported: string;
}

/** Each folder needs a row, and so does each file that lies in `src` itself. */
export function placesWithout(table: FolderTable, files: readonly string[]): string[] {
  const places = new Set(files.flatMap((file) => [...foldersOf(file), ...(file.includes('/') ? [] : [file])]));
  return [
    ...[...places].filter((place) => !table.has(place)).map((place) => `src/${place} has no row`),
    ...[...table.keys()].filter((place) => !places.has(place)).map((place) => `src/${place} has a row and is gone`),
  ];
}

/** Imports that the row of their folder does not name. */
export function violations(table: FolderTable, imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, imported }) => {
    const [from, to] = partingPlaces(file, imported);
    const allowed = table.get(from);
    // A file that lies beside the sub-folders of domain or language has no row: it may put any of them together.
    if (allowed === undefined || allowed.has(table.has(to) ? to : posix.dirname(to))) return [];
    return [
      `src/${file} imports src/${imported}; the row of src/${from} says: ${[...allowed].join(', ') || 'nothing'}`,
    ];
  });
}

/** Circles among the files and folders that lie beside each other, at every level. */
export function circles(imports: readonly Import[]): string[] {
  const edges = new Map<string, Map<string, Import>>();
  for (const each of imports) {
    const [from, to] = partingPlaces(each.file, each.imported);
    edges.set(from, (edges.get(from) ?? new Map()).set(to, each));
  }
  const done = new Set<string>();
  const found: string[] = [];
  function follow(place: string, path: readonly string[]): void {
    if (path.includes(place)) {
      const circle = [...path.slice(path.indexOf(place)), place];
      const imports = circle.slice(1).map((to, at) => edges.get(circle[at] ?? '')?.get(to));
      found.push(imports.map((each) => `src/${each?.file} imports src/${each?.imported}`).join(', '));
    } else if (!done.has(place)) {
      for (const next of edges.get(place)?.keys() ?? []) follow(next, [...path, place]);
      done.add(place);
    }
  }
  for (const place of edges.keys()) follow(place, []);
  return found;
}

/** The first folders or files in which two paths differ; they lie beside each other. */
function partingPlaces(file: string, other: string): [string, string] {
  const [names, others] = [file.split('/'), other.split('/')];
  const at = names.findIndex((name, index) => name !== others[index]);
  return [names.slice(0, at + 1).join('/'), others.slice(0, at + 1).join('/')];
}

/** `a/b/c.ts` lies in `a` and `a/b`. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}
