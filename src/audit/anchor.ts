import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../domain/instant.ts';

export const anchorSchema = z.object({
  /** From 1, without gaps. */
  number: z.number(),
  /** The cursor of the last event that it covers; it begins after that of the anchor before. */
  until: z.string(),
  /** How many events it covers. */
  events: z.number(),
  /** SHA-256 over their cursors and hashes, in the log's order. */
  digest: z.string(),
  at: instant,
  /** Which key signed it. */
  keyId: z.string(),
  /** Over all of the above and the mac of the anchor before. */
  mac: z.string(),
});
/** What a stretch of the log was, signed. */
export type Anchor = z.infer<typeof anchorSchema>;

/** The cursor and the hash of an event. */
export type HashedEvent = readonly [cursor: string, hash: string];

/** Known by its own hash, so that an anchor can say which key signed it. */
export interface AuditKey {
  id: string;
  secret: string;
}

export function auditKey(secret: string): AuditKey {
  return { id: createHmac('sha256', secret).update('which key').digest('hex').slice(0, 12), secret };
}

/** What an anchor says of these events. */
export function digestOf(events: readonly HashedEvent[]): string {
  const digest = createHash('sha256');
  for (const [cursor, hash] of events) digest.update(`${cursor} ${hash}\n`);
  return digest.digest('hex');
}

/** The anchor that follows another (null: the first), over the events after it. There is at least one. */
export function nextAnchor(before: Anchor | null, events: readonly HashedEvent[], key: AuditKey, at: Date): Anchor {
  const last = events.at(-1);
  if (last === undefined) throw new Error('an anchor covers at least one event');
  const unsigned = {
    number: (before?.number ?? 0) + 1,
    until: last[0],
    events: events.length,
    digest: digestOf(events),
    at,
    keyId: key.id,
  };
  return { ...unsigned, mac: macOf(unsigned, before, key) };
}

/** Whether one of the keys signed it, as the one that follows the other. */
export function isSigned(anchor: Anchor, before: Anchor | null, keys: readonly AuditKey[]): boolean {
  const key = keys.find(({ id }) => id === anchor.keyId);
  if (key === undefined) return false;
  const [expected, found] = [macOf(anchor, before, key), anchor.mac].map((mac) => Buffer.from(mac));
  return expected !== undefined && found?.length === expected.length && timingSafeEqual(expected, found);
}

function macOf(anchor: Omit<Anchor, 'mac'>, before: Anchor | null, { secret }: AuditKey): string {
  const { number, until, events, digest, at, keyId } = anchor;
  const content = JSON.stringify([number, until, events, digest, at.toISOString(), keyId, before?.mac ?? null]);
  return createHmac('sha256', secret).update(content).digest('hex');
}

/** In the log's order: epoch, then position. */
export function isAfter(cursor: string | undefined, other: string): boolean {
  if (cursor === undefined) return false;
  const [epoch = 0n, position = 0n] = cursor.split('.').map(BigInt);
  const [otherEpoch = 0n, otherPosition = 0n] = other.split('.').map(BigInt);
  return epoch === otherEpoch ? position > otherPosition : epoch > otherEpoch;
}
