import type { TurnReading } from '../language/turn-reading.ts';
import type { RuleReader } from '../rule-threads/rule-threads.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';

/** A turn, and what the rules read in its texts. */
export interface ReadTurn {
  turn: ClaimedTurn;
  reading: TurnReading;
}

/**
 * Reads the texts of a turn, once for all that follows. Intake reads what a text asks of consent, and may have been of an
 * earlier version, which knew fewer ways to say it. Whoever notices applies an opt-out there and then (B7); the turn goes
 * on as if intake had.
 */
export async function readTexts(
  turn: ClaimedTurn,
  turns: Pick<Store['turns'], 'optOutLate'>,
  rules: Pick<RuleReader, 'readTurn'>,
): Promise<ReadTurn> {
  const reading = await rules.readTurn(turn.texts);
  const { missedOptOut } = reading;
  if (missedOptOut === null || turn.conversation.consent === 'OPTED_OUT') return { turn, reading };
  const lease = { workflowId: turn.workflow.id, leaseToken: turn.leaseToken };
  const { consent } = await turns.optOutLate(lease, missedOptOut);
  if (consent !== 'OPTED_OUT') return { turn, reading };
  const texts = turn.texts.map((text, index) =>
    index === turn.texts.length - 1 ? { ...text, consentChange: consent } : text,
  );
  return {
    turn: { ...turn, conversation: { ...turn.conversation, consent }, texts },
    // What a text says depends on what it brought about.
    reading: await rules.readTurn(texts),
  };
}
