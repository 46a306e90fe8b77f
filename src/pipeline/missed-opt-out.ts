import type { RuleReader } from '../rule-threads/rule-threads.ts';
import type { Store } from '../store/store.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';

/**
 * Intake reads what a text asks of consent, and may have been of an earlier version, which knew fewer ways to say it. Whoever
 * notices applies an opt-out there and then (B7); the turn goes on as if intake had.
 */
export async function applyMissedOptOut(
  turn: ClaimedTurn,
  turns: Pick<Store['turns'], 'optOutLate'>,
  rules: Pick<RuleReader, 'readTurn'>,
): Promise<ClaimedTurn> {
  const { missedOptOut } = await rules.readTurn(turn.texts);
  if (missedOptOut === null || turn.conversation.consent === 'OPTED_OUT') return turn;
  const lease = { workflowId: turn.workflow.id, leaseToken: turn.leaseToken };
  const { consent } = await turns.optOutLate(lease, missedOptOut);
  if (consent !== 'OPTED_OUT') return turn;
  return {
    ...turn,
    conversation: { ...turn.conversation, consent },
    texts: turn.texts.map((text, index) =>
      index === turn.texts.length - 1 ? { ...text, consentChange: consent } : text,
    ),
  };
}
