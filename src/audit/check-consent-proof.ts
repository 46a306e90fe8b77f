import { createHash } from 'node:crypto';
import type { ConsentProof } from '../domain/consent-proof.ts';
import { type Anchor, isAfter } from './anchor.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What does not hold of a proof, in words: made from the proof alone, as anybody can who has it. */
export function troubleOf({ events }: ConsentProof): string[] {
  return events.flatMap(({ sequence, previousHash, hashed, hash, detail, text }) => {
    const found: string[] = [];
    if (sha256(previousHash + hashed) !== hash) found.push(`event number ${sequence} is not what its hash says`);
    const said = (detail.words as { message?: string } | undefined)?.message;
    if (text !== null && said !== undefined && sha256(text.salted) !== said) {
      found.push(`the text of event number ${sequence} has other words than came in`);
    }
    return found;
  });
}

/** The anchor that signs what the log was at a cursor; null: nobody has signed it yet. They are in order. */
export function anchorOf(cursor: string, anchors: readonly Anchor[]): Anchor | null {
  return anchors.find(({ until }) => !isAfter(cursor, until)) ?? null;
}
