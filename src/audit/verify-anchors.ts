import type { Store } from '../store/store.ts';
import { type Anchor, type AuditKey, anchorSchema, digestOf, type HashedEvent, isAfter, isSigned } from './anchor.ts';

/** Anchors and events that one call reads. */
const page = 10_000;

/** What a check of the anchors found. */
export interface AnchorVerification {
  anchors: number;
  /** Events that an anchor covers. */
  covered: number;
  /** Events after the last anchor: nobody has signed them yet. */
  uncovered: number;
  /** When the last anchor was signed. */
  until: Date | null;
  /** What does not hold, in words. */
  broken: string[];
}

/**
 * Compares the log with what was signed of it (B58): each anchor with the key and the one before it, its events with those that are
 * there, and the anchors of the database with their copies in the file.
 */
export async function verifyAnchors(
  audit: Pick<Store['audit'], 'anchors' | 'hashes'>,
  keys: readonly AuditKey[],
  copies: readonly Anchor[],
): Promise<AnchorVerification> {
  const found: AnchorVerification = { anchors: 0, covered: 0, uncovered: 0, until: null, broken: [] };
  const log = createLogReader(audit);
  const macs = new Map<number, string>();
  let before: Anchor | null = null;
  for await (const anchor of allAnchors(audit)) {
    const number = (before?.number ?? 0) + 1;
    if (anchor.number !== number) found.broken.push(`anchor ${number} is missing`);
    else if (!isSigned(anchor, before, keys)) {
      const known = keys.some(({ id }) => id === anchor.keyId);
      found.broken.push(`anchor ${number} ${known ? 'was changed' : 'was signed by a key that is not here'}`);
    }
    const events = await log.upTo(anchor.until);
    if (events.length !== anchor.events || digestOf(events) !== anchor.digest) {
      const counts = `${anchor.events} events were signed, ${events.length} are there`;
      found.broken.push(
        `the log of anchor ${anchor.number} (${anchor.at.toISOString()}) is not what was signed: ${counts}`,
      );
    }
    macs.set(anchor.number, anchor.mac);
    found.anchors += 1;
    found.covered += events.length;
    found.until = anchor.at;
    before = anchor;
  }
  found.uncovered = await log.rest();
  for (const { number, mac } of copies) {
    if (macs.get(number) !== mac) found.broken.push(`anchor ${number} of the file is not the one of the database`);
  }
  return found;
}

/** In order. */
export async function* allAnchors(audit: Pick<Store['audit'], 'anchors'>): AsyncGenerator<Anchor> {
  let after = 0;
  for (;;) {
    const rows = await audit.anchors(after, page);
    for (const row of rows) yield anchorSchema.parse(row);
    if (rows.length < page) return;
    after = rows.at(-1)?.number ?? after;
  }
}

/** The log from its first event on, in pages. */
function createLogReader(audit: Pick<Store['audit'], 'hashes'>) {
  let waiting: HashedEvent[] = [];
  let cursor: string | null = null;
  let ended = false;
  async function more(): Promise<boolean> {
    if (ended) return false;
    const read = await audit.hashes(cursor, page);
    ended = read.length < page;
    cursor = read.at(-1)?.[0] ?? cursor;
    waiting = [...waiting, ...read];
    return read.length > 0;
  }
  return {
    /** The next events, up to this cursor. */
    async upTo(until: string): Promise<HashedEvent[]> {
      while (!isAfter(waiting.at(-1)?.[0], until) && (await more()));
      const first = waiting.findIndex(([at]) => isAfter(at, until));
      const events = first === -1 ? waiting : waiting.slice(0, first);
      waiting = first === -1 ? [] : waiting.slice(first);
      return events;
    },
    /** How many are left. */
    async rest(): Promise<number> {
      let count = waiting.length;
      waiting = [];
      while (await more()) {
        count += waiting.length;
        waiting = [];
      }
      return count;
    },
  };
}
