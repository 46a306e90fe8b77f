import type { ConversationQuery, ConversationTurnFragment } from '../graphql/generated/graphql.ts';

export type ThreadMessage = NonNullable<ConversationQuery['conversation']>['messages'][number];

/** Clocks of the SMS Agent and of the gateway need not agree to the second. */
const toleranceMs = 2_000;

/** A reply is on record this long after the SMS Agent has it, at the most, where its words are not known. */
const recordedWithinMs = 60_000;

/**
 * The turn that a text belongs to, of turns newest first: one of the tenant's to the last turn that had begun by then, one
 * of ours to the turn that sent these words, or that ended about then. Null where none of those that were read fits.
 */
export function turnOfMessage(
  { direction, body, at }: ThreadMessage,
  turns: readonly ConversationTurnFragment[],
): ConversationTurnFragment | null {
  const instant = Date.parse(at);
  const begun = turns.filter(({ receivedAt }) => Date.parse(receivedAt) <= instant + toleranceMs);
  if (direction === 'INBOUND') return begun.find(({ message }) => message !== '') ?? null;
  const sent = begun.filter(({ status }) => status === 'SENT' || status === 'SUPPRESSED');
  const byWords = sent.find(({ draft }) => (draft?.finalBody ?? draft?.body) === body);
  return byWords ?? sent.find(({ completedAt }) => isAbout(completedAt, instant)) ?? null;
}

const isAbout = (completedAt: string | null, instant: number) =>
  completedAt !== null && Math.abs(Date.parse(completedAt) - instant) <= recordedWithinMs;
