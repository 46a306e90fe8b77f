import { routeTexts } from '../domain/routing.ts';
import { textDestination } from '../domain/text-destination.ts';
import type { TurnResult } from '../store/operations/turns.ts';
import type { ClaimedTurn } from '../store/turn-rows.ts';
import { draftTurn } from './draft-turn.ts';
import { settleTexts } from './settle-texts.ts';
import type { StepRecorder } from './steps.ts';
import type { TurnDependencies } from './turn-dependencies.ts';
import { hoursTooNarrow } from './turn-result.ts';

/** The turn waits in the database for a drafting slot. */
export class NoDraftSlotError extends Error {}

/**
 * Works out how a turn ends; writes nothing. Throws what is worth another attempt, an {@link UpstreamError} or a fault;
 * the dispatcher decides about those.
 */
export async function runTurn(
  turn: ClaimedTurn,
  steps: StepRecorder,
  dependencies: TurnDependencies,
  signal: AbortSignal,
): Promise<TurnResult> {
  const reading = await dependencies.rules.readTurn(turn.texts);
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
        unreachable: 'refusal' in destination ? destination.refusal : null,
        answeredEnough: turn.keywordAnswers >= keywordAnswersPerDay,
      }),
    (route) => (route === null ? 'A reply is drafted.' : [route.route, ...route.reasons].join(' ')),
  );
  if (decision !== null) return settleTexts(turn, reading, decision, steps, dependencies, signal);
  if (!dependencies.takeDraftSlot()) throw new NoDraftSlotError();
  return draftTurn(turn, reading, steps, dependencies, signal);
}
