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

/** Events of what was open at the cursor, from which the log goes on; `next`: after what the next page begins. */
const openRow = z.object({ cursor: z.string(), events: each(eventSchema), next: z.string().nullable() });
/** A page of what is open. */
export type OpenPage = z.infer<typeof openRow>;

const openPage = (after: string | null, until: string | null, limit: number) => ({
  p_after: after,
  p_until: until,
  p_limit: limit,
});

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

  /** The approvals open at `until` (null: now), oldest first, as the events that asked for them: those after a cursor. */
  openApprovals: operation({
    name: 'open_approvals',
    args: openPage,
    answer: openRow,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** The escalations open at `until` (null: now), oldest first, as the events that raised them: those after a cursor. */
  openEscalations: operation({
    name: 'open_escalations',
    args: openPage,
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
