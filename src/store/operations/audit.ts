import { z } from 'zod';
import { operation } from '../operation.ts';

const anchorRow = z.object({
  number: z.number(),
  until: z.string(),
  events: z.number(),
  digest: z.string(),
  at: z.string(),
  keyId: z.string(),
  mac: z.string(),
});
/** An anchor as it is stored; src/audit signs and checks it. */
export type AnchorRow = z.infer<typeof anchorRow>;

/** What the log was, signed with a key that the database does not have. */
export const audit = {
  /** The cursors and hashes of the events after a cursor (null: from the first on), in the log's order. */
  hashes: operation({
    name: 'log_hashes',
    args: (after: string | null, limit: number) => ({ p_after: after, p_limit: limit }),
    answer: z.array(z.tuple([z.string(), z.string()])),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** The anchors after a number, in order. */
  anchors: operation({
    name: 'list_anchors',
    args: (after: number, limit: number) => ({ p_after: after, p_limit: limit }),
    answer: z.array(anchorRow),
    announces: null,
    scope: { kind: 'all' },
  }),

  newestAnchor: operation({
    name: 'newest_anchor',
    args: () => ({}),
    answer: anchorRow.nullable(),
    announces: null,
    scope: { kind: 'all' },
  }),

  /** False where another worker was first with this number. */
  addAnchor: operation({
    name: 'add_anchor',
    args: ({ number, until, events, digest, at, keyId, mac }: AnchorRow) => ({
      p_number: number,
      p_until: until,
      p_events: events,
      p_digest: digest,
      p_at: at,
      p_key_id: keyId,
      p_mac: mac,
    }),
    answer: z.boolean(),
    announces: null,
    scope: { kind: 'all' },
  }),
};
