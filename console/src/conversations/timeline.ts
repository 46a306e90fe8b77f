import type { ConversationEventFragment, ConversationTurnFragment } from '../graphql/generated/graphql.ts';

export type Step = ConversationTurnFragment['steps'][number];
export type Event = ConversationEventFragment;

/** One thing that happened: a step of the work, or an entry of the audit trail. */
export type Happening = { at: number; key: string } & ({ step: Step } | { event: Event });

/** A turn with all that happened in it, or an entry that belongs to none. */
export type Entry =
  | { kind: 'turn'; at: number; turn: ConversationTurnFragment; happenings: readonly Happening[] }
  | { kind: 'event'; at: number; event: Event };

/** The story of a conversation, newest first; what happened in a turn oldest first. */
export function timelineOf(turns: readonly ConversationTurnFragment[], events: readonly Event[]): Entry[] {
  const known = new Set(turns.map(({ id }) => id));
  const ofTurn = Map.groupBy(
    events.filter(({ workflowId }) => workflowId !== null && known.has(workflowId)),
    ({ workflowId }) => workflowId,
  );
  const loose = events.filter(({ workflowId }) => workflowId === null);
  const entries: Entry[] = [
    ...turns.map(
      (turn): Entry => ({
        kind: 'turn',
        at: Date.parse(turn.receivedAt),
        turn,
        happenings: happeningsOf(turn, ofTurn.get(turn.id) ?? []),
      }),
    ),
    ...loose.map((event): Entry => ({ kind: 'event', at: Date.parse(event.at), event })),
  ];
  return entries.sort((one, other) => other.at - one.at);
}

function happeningsOf({ steps }: ConversationTurnFragment, newestFirst: readonly Event[]): Happening[] {
  const happenings: Happening[] = [
    ...newestFirst.toReversed().map((event) => ({ at: Date.parse(event.at), key: `event ${event.id}`, event })),
    ...steps.map((step, place) => ({ at: Date.parse(step.startedAt), key: `step ${place}`, step })),
  ];
  return happenings.sort((one, other) => one.at - other.at);
}
