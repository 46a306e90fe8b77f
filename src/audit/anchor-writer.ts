import { setTimeout } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import { type Anchor, type AuditKey, anchorSchema, isSigned, nextAnchor } from './anchor.ts';
import type { AnchorFile } from './anchor-file.ts';

/** Events that one anchor covers, at most; a log that is longer gets several at once. */
const mostEvents = 10_000;

/** How long the last of them may take when the process stops, in milliseconds: the database may be away. */
const lastWithinMs = 2_000;

/** Anchors that are copied into the file in one go. */
const copiedAtOnce = 1_000;

export interface AnchorWriterOptions {
  audit: Store['audit'];
  /** The first signs, all of them are known. */
  keys: readonly AuditKey[];
  /** Null: there is no copy outside of the database. */
  file: AnchorFile | null;
  everyMs: number;
  /** What is in the way of signing: an anchor that does not hold, a file that cannot be written. */
  onError(error: unknown): void;
  now(): Date;
}

/** What was signed is not there any more, or not as it was. Nothing is signed on top of that. */
export class AnchorsBrokenError extends Error {}

/** Signs what was appended to the log, at intervals and once more at the end. */
export interface AnchorWriter {
  stop(): Promise<void>;
}

export function startAnchorWriter(options: AnchorWriterOptions): AnchorWriter {
  const { everyMs, onError } = options;
  let running: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running ??= writeAnchors(options)
      .catch(onError)
      .finally(() => {
        running = null;
      });
    return running;
  };
  const timer = setInterval(run, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      const last = (running ?? Promise.resolve()).then(run);
      await Promise.race([last, setTimeout(lastWithinMs, undefined, { ref: false })]);
    },
  };
}

/** Signs all that no anchor covers yet, and copies what the file lacks. */
export async function writeAnchors({ audit, keys, file, now }: AnchorWriterOptions): Promise<void> {
  const [key] = keys;
  if (key === undefined) return;
  const stored = await audit.newestAnchor();
  let newest = stored === null ? null : anchorSchema.parse(stored);
  if (file !== null) await copyAnchors(audit, keys, file, newest);
  for (;;) {
    const events = await audit.hashes(newest?.until ?? null, mostEvents);
    if (events.length === 0) return;
    const anchor = nextAnchor(newest, events, key, now());
    // Where another worker was first, it signs what there is.
    if (!(await audit.addAnchor({ ...anchor, at: anchor.at.toISOString() }))) return;
    await file?.append(anchor);
    newest = anchor;
    if (events.length < mostEvents) return;
  }
}

/** What other workers have signed meanwhile. Throws {@link AnchorsBrokenError} where the database has not what the file has. */
async function copyAnchors(
  audit: Store['audit'],
  keys: readonly AuditKey[],
  file: AnchorFile,
  newest: Anchor | null,
): Promise<void> {
  let last = await file.newest();
  if (last !== null) {
    const [same] = (await audit.anchors(last.number - 1, 1)).map((row) => anchorSchema.parse(row));
    if (same?.mac !== last.mac) {
      throw new AnchorsBrokenError(
        `Anchor ${last.number} of AUDIT_ANCHORS is not the one of the database: run \`npm run verify\`. After a restore, begin a new file.`,
      );
    }
  }
  while ((last?.number ?? 0) < (newest?.number ?? 0)) {
    const rows = await audit.anchors(last?.number ?? 0, copiedAtOnce);
    if (rows.length === 0) return;
    for (const row of rows) {
      const anchor = anchorSchema.parse(row);
      if (!isSigned(anchor, last, keys))
        throw new AnchorsBrokenError(`Anchor ${anchor.number} does not hold: run \`npm run verify\`.`);
      await file.append(anchor);
      last = anchor;
    }
  }
}
