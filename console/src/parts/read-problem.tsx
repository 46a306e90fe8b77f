import type { CombinedError } from 'urql';
import { Failed } from './async.tsx';
import { Stale } from './stale.tsx';

export interface ReadProblemProps {
  /** Why the last try failed; undefined: it did not. */
  error: CombinedError | undefined;
  /** Whether an earlier answer is on the page. */
  shown: boolean;
  /** When that answer was given. */
  at: Date | null;
  onTryAgain(): void;
}

/** Why there is nothing to show, or nothing newer than what is shown. */
export function ReadProblem({ error, shown, at, onTryAgain }: ReadProblemProps) {
  if (error === undefined) return null;
  return shown ? <Stale error={error} at={at} /> : <Failed error={error} onTryAgain={onTryAgain} />;
}
