import type { CallListener } from '../resilience.ts';
import { UpstreamError } from '../upstream-error.ts';
import { type AccountTrouble, accountTroubles } from './failure.ts';

/** The server refuses every text alike until somebody acts. The text waits, and has lost nothing. */
export class ModelPausedError extends UpstreamError {
  readonly trouble: AccountTrouble;

  constructor(service: string, trouble: AccountTrouble, retryAfterMs: number) {
    const words = `paused, since ${accountTroubles[trouble]}`;
    super(service, 'unavailable', words, { retryAfterMs, notTried: true });
    this.trouble = trouble;
  }
}

export interface AccountGateOptions {
  service: string;
  /** The model and where it is, in words. */
  server: string;
  /** How often one call is let through to see, in milliseconds. */
  probeMs: number;
  now(): number;
  listener: CallListener | undefined;
  /** Calls may go out again. */
  onOpen(): void;
}

/** Lets calls through until the account is refused; from then on one at a time, every so often, until one is answered. */
export interface AccountGate {
  /** How many calls may go out now. */
  room(): number;
  /** Throws {@link ModelPausedError} when none may. */
  enter(): void;
  /** What became of a call that was let through; null: nothing that tells about the account. */
  leave(outcome: 'answered' | { trouble: AccountTrouble; durationMs: number } | null): void;
  /** Null: calls go out. */
  trouble(): AccountTrouble | null;
}

export function createAccountGate({
  service,
  server,
  probeMs,
  now,
  listener,
  onOpen,
}: AccountGateOptions): AccountGate {
  let pause: { trouble: AccountTrouble; probeAt: number } | null = null;
  const lane = { service, lane: 'account' };
  const isDue = ({ probeAt }: { probeAt: number }) => now() >= probeAt;
  return {
    room: () => (pause === null ? Number.POSITIVE_INFINITY : isDue(pause) ? 1 : 0),
    enter() {
      if (pause === null) return;
      if (!isDue(pause)) throw new ModelPausedError(service, pause.trouble, pause.probeAt - now());
      // Whatever becomes of this call, the next one waits its time.
      pause.probeAt = now() + probeMs;
    },
    leave(outcome) {
      if (outcome === null) return;
      if (outcome !== 'answered') {
        const { trouble, durationMs } = outcome;
        pause = { trouble, probeAt: now() + probeMs };
        listener?.onCall?.({ ...lane, outcome: 'failed', durationMs, summary: accountTroubles[trouble] });
        listener?.onCircuitChange?.({ ...lane, circuit: 'open', openMs: probeMs });
        listener?.onAccount?.({ service, server, trouble: accountTroubles[trouble] });
        return;
      }
      listener?.onAccount?.({ service, server, trouble: null });
      if (pause === null) return;
      pause = null;
      listener?.onCircuitChange?.({ ...lane, circuit: 'closed', openMs: probeMs });
      onOpen();
    },
    trouble: () => pause?.trouble ?? null,
  };
}
