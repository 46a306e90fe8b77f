import { createHash } from 'node:crypto';
import type { SignIn, SignInOutcome } from './sign-in.ts';

/** How long a renewal answers later callers too, in milliseconds: longer than a page takes to store what it got. */
const keptMs = 30_000;

/** Renewals of which every caller with the same token gets one result. */
export interface SharedRenewals {
  renew: SignIn['renew'];
  /** Forgets what this token, or one that was renewed to it, led to. */
  forget(renewal: string): void;
}

/**
 * A token for renewal holds once, and using it again looks like theft and may end the session. Two tabs that wake up
 * together both send the same one, so the second gets what the first got.
 */
export function shareRenewals(renew: SignIn['renew']): SharedRenewals {
  const known = new Map<string, { outcome: Promise<SignInOutcome>; successor: string | null }>();

  async function start(key: string, renewal: string): Promise<SignInOutcome> {
    try {
      const outcome = await renew(renewal);
      const entry = known.get(key);
      if (outcome.kind === 'signed_in' && entry !== undefined) {
        entry.successor = keyOf(outcome.renewal);
        setTimeout(() => known.delete(key), keptMs).unref();
      } else {
        known.delete(key);
      }
      return outcome;
    } catch (error) {
      known.delete(key);
      throw error;
    }
  }

  return {
    renew(renewal) {
      const key = keyOf(renewal);
      const before = known.get(key);
      if (before !== undefined) return before.outcome;
      const outcome = start(key, renewal);
      known.set(key, { outcome, successor: null });
      return outcome;
    },
    forget(renewal) {
      const ended = keyOf(renewal);
      for (const [key, { successor }] of known) if (key === ended || successor === ended) known.delete(key);
    },
  };
}

const keyOf = (renewal: string) => createHash('sha256').update(renewal).digest('base64');
