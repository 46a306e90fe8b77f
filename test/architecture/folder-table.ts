/** What a folder or a file may import, by its path in `src`; paths in `src` as well. */
export type FolderTable = ReadonlyMap<string, ReadonlySet<string>>;

const row = /^\| `src\/(?<place>[^`]+)` \|[^|]*\| (?<imports>[^|]*?) \|$/gm;
const listed = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** Reads every row that begins with a place in `src`; its last column is `nothing of ours` or names separated by commas. */
export function readFolderTable(markdown: string): FolderTable {
  return new Map(
    [...markdown.matchAll(row)].map(({ groups: { place = '', imports = '' } = {} }) => {
      const names = imports === 'nothing of ours' ? [] : imports.split(', ');
      const unreadable = names.find((name) => !listed.test(name));
      if (unreadable !== undefined) throw new Error(`the row of src/${place} may not say "${unreadable}"`);
      return [place, new Set(names)];
    }),
  );
}
