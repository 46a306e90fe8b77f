import { because } from '../domain/reason.ts';
import { routed, routeTexts } from '../domain/routing.ts';
import { textDestination } from '../domain/text-destination.ts';
import type { TurnResult } from '../store/operations/turns.ts';
import { draftTurn } from './draft-turn.ts';
import type { ReadTurn } from './read-texts.ts';
import { settleTexts } from './settle-texts.ts';
import type { StepRecorder } from './steps.ts';
import type { TurnDependencies } from './turn-dependencies.ts';
import { hoursTooNarrow } from './turn-result.ts';

/** The turn had better wait in the database for a drafting slot. */
export class NoDraftSlotError extends Error {}

/**
 * Works out how a turn ends; writes nothing. Throws what is worth another attempt, an {@link UpstreamError} or a fault;
 * the dispatcher decides about those.
 */
export async function runTurn(
  { turn, reading }: ReadTurn,
  steps: StepRecorder,
  dependencies: TurnDependencies,
  signal: AbortSignal,
): Promise<TurnResult> {
  const { textCountries, keywordAnswersPerDay } = dependencies.settings;
  const destination = textDestination(turn.conversation.phoneNumber, textCountries);
  const decision = await steps.run(
    'rules',
    () =>
      routeTexts({
        ...reading,
        held: turn.held,
        consent: turn.conversation.consent,
        hoursTooNarrow: hoursTooNarrow(turn, reading),
        unreachable: 'reason' in destination ? destination.reason : null,
        answeredEnough: turn.keywordAnswers >= keywordAnswersPerDay,
      }),
    (route) => (route === null ? [because('REPLY_DRAFTED')] : routed(route)),
  );
  if (decision !== null) return settleTexts(turn, reading, decision, steps, dependencies, signal);
  const slot = await dependencies.takeDraftSlot();
  if (slot === 'elsewhere') throw new NoDraftSlotError();
  // What was known when the turn was claimed may have changed while it waited.
  const current = slot === 'at once' ? turn : { ...turn, revisions: null };
  return draftTurn(current, reading, steps, dependencies, signal);
}
