import { useSyncExternalStore } from 'react';
import type { RefusedFragment } from '../graphql/generated/graphql.ts';

/** What stands in the way of a text, as the gateway names it. */
export type Objections = Pick<Extract<RefusedFragment, { __typename: 'ChecksFailedError' }>, 'checks' | 'holds'>;

/** A question for a reason, and who waits for it. */
export interface GateQuestion extends Objections {
  /** So that words typed for one text are not offered for another. */
  about: string;
  answer(reason: string | null): void;
}

let question: GateQuestion | null = null;
const listeners = new Set<() => void>();

function ask(next: GateQuestion | null): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Asks whoever sends a text why it goes out all the same; null: it does not. One at a time. */
export function askForReason(about: string, { checks, holds }: Objections): Promise<string | null> {
  question?.answer(null);
  return new Promise((resolve) => {
    const answer = (reason: string | null) => {
      ask(null);
      resolve(reason);
    };
    ask({ about, checks, holds, answer });
  });
}

type Outcome = { __typename: string } | undefined;

/** Tries, and where the gate stops it asks for a reason and tries once more; without a reason the refusal stands. */
export async function throughGate<Answer>(
  about: string,
  attempt: (overrideReason: string | null) => PromiseLike<Answer>,
  outcomeOf: (answer: Answer) => Outcome,
): Promise<Answer> {
  const answer = await attempt(null);
  const outcome = outcomeOf(answer);
  if (!isObjection(outcome)) return answer;
  const reason = await askForReason(about, outcome);
  return reason === null ? answer : attempt(reason);
}

function isObjection(outcome: Outcome): outcome is Objections & { __typename: 'ChecksFailedError' } {
  return outcome?.__typename === 'ChecksFailedError';
}

export function useGateQuestion(): GateQuestion | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question,
  );
}
