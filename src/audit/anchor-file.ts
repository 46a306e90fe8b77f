import { appendFile, readFile } from 'node:fs/promises';
import { StartUpError } from '../start-up-error.ts';
import { type Anchor, anchorSchema } from './anchor.ts';

/** Copies of the anchors, a line of JSON each, on a disk that who owns the database cannot write to. */
export interface AnchorFile {
  /** In the order in which they were written. */
  read(): Promise<Anchor[]>;
  /** The last of them; the file is read for it once. */
  newest(): Promise<Anchor | null>;
  append(anchor: Anchor): Promise<void>;
}

/** Throws {@link StartUpError} where nothing could be written later, when nobody looks any more. */
export async function assertWritable(path: string): Promise<void> {
  await appendFile(path, '').catch((error: NodeJS.ErrnoException) => {
    throw new StartUpError(
      `${path} cannot be written to (${error.code}): AUDIT_ANCHORS says where copies of the anchors go.`,
      {
        cause: error,
      },
    );
  });
}

export function openAnchorFile(path: string): AnchorFile {
  let newest: Anchor | null | undefined;

  async function read(): Promise<Anchor[]> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap(anchorIn);
  }

  return {
    read,
    async newest() {
      newest ??= (await read()).at(-1) ?? null;
      return newest;
    },
    async append(anchor) {
      // On a line of its own, also after one that a crash cut short.
      await appendFile(path, `\n${JSON.stringify(anchor)}\n`);
      newest = anchor;
    },
  };
}

/** What is no anchor is not counted: it was cut short, and its anchor was written anew. */
function anchorIn(line: string): Anchor[] {
  try {
    return [anchorSchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
