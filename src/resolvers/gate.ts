import type { Loaders } from '../context.ts';
import type { Override } from '../domain/draft.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { Escalation } from '../domain/escalation.ts';
import { type Cleared, contactHolds, passGate, stoppingFailures } from '../domain/gate.ts';
import { ChecksFailedError } from '../errors.ts';

export interface GateContext {
  loaders: Pick<Loaders, 'escalationsOfConversation'>;
}

/** Which holds stand in the way: those that forbid contact or, of what agrees to a plan, every one (B64). */
export type HoldsAsked = 'contact' | 'any';

/** The holds that stand in the way of a text to this conversation now; null: there is none yet. The database looks again when it is sent. */
export async function holdsAgainst(
  { loaders }: GateContext,
  conversationId: string | null,
  asked: HoldsAsked = 'contact',
): Promise<Escalation[]> {
  if (conversationId === null) return [];
  const holds = await loaders.escalationsOfConversation.load({ conversationId, statuses: null, holding: true });
  return asked === 'any' ? holds : contactHolds(holds);
}

/**
 * Puts a text that a person wants to send through the gate (B38); null: they decide, and no text says so. `resolving`: the
 * escalations that are settled with it, whose holds end. `answered`: what whoever wrote it has answered for.
 */
export async function clearText<Text extends { checks: readonly DraftCheck[] } | null>(
  context: GateContext,
  conversationId: string | null,
  text: Text,
  reason: string | null | undefined,
  asked: HoldsAsked = 'contact',
  resolving: readonly string[] = [],
  answered: Override | null = null,
): Promise<Cleared<Text> | ChecksFailedError> {
  const standing = await holdsAgainst(context, conversationId, asked);
  const holds = standing.filter(({ id }) => !resolving.includes(id));
  const found = passGate(text, { checks: stoppingFailures(text?.checks ?? []), holds }, reason, answered);
  return 'sent' in found ? found : new ChecksFailedError(found);
}

/** A hold came between the look and the decision: the same answer as if it had been there. */
export const heldMeanwhile = (holds: readonly Escalation[]) => new ChecksFailedError({ checks: [], holds });
