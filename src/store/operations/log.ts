import { z } from 'zod';
import { eventSchema } from '../../domain/event.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';

const logPageRow = z.object({
  events: each(eventSchema),
  /** Where to go on from. */
  cursor: z.string(),
  /** The page was full: ask again at once. */
  more: z.boolean(),
  /** Committed events wait for a writer to end: ask again soon. */
  behind: z.boolean(),
  /** The cursor is of a log that a restore replaced: there is nothing after it, now or ever. */
  expired: z.boolean().default(false),
});
/** A stretch of the log. */
export type LogPage = z.infer<typeof logPageRow>;

const logVerificationRow = z.object({
  conversations: z.number(),
  events: z.number(),
  broken: z.array(z.object({ conversationId: z.string(), reason: z.string() })),
  next: z.string().nullable(),
});

/** Events of what is open, and the cursor from which the log goes on. */
const openRow = z.object({ cursor: z.string(), events: each(eventSchema) });

/** The log as the gateway follows it for everybody; its feeds tell each subscriber what they may see. */
export const log = {
  /** The log after a cursor, or only its end when there is none; `actions` narrows it. */
  readEvents: operation({
    name: 'read_events',
    args: (after: string | null, limit: number, actions: readonly string[] | null) => ({
      p_after: after,
      p_limit: limit,
      p_actions: actions,
    }),
    answer: logPageRow,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** The approvals open now, oldest first, as the events that asked for them. */
  openApprovals: operation({
    name: 'open_approvals',
    args: () => ({}),
    answer: openRow,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** The escalations open now, oldest first, as the events that raised them. */
  openEscalations: operation({
    name: 'open_escalations',
    args: () => ({}),
    answer: openRow,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Recomputes the hash chains of the conversations after one; `next` is where to go on. */
  verifyPage: operation({
    name: 'verify_log',
    args: (after: string | null, limit: number) => ({ p_after: after, p_limit: limit }),
    answer: logVerificationRow,
    announces: null,
    scope: { kind: 'all' },
  }),
};
