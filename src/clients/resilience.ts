import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
} from 'cockatiel';
import type { CallUsage } from '../domain/model-usage.ts';
import { inSpan } from '../trace.ts';
import type { AdaptiveLimit } from './adaptive-limit.ts';
import { createRateLimit } from './rate-limit.ts';
import { unlessAborted } from './unless-aborted.ts';
import { isUnavailable, UpstreamError } from './upstream-error.ts';

export type Circuit = 'closed' | 'open' | 'half-open';

export interface CircuitSettings {
  /** Opens after this many failures in a row. */
  failures: number;
  /** How long an open circuit keeps calls back before it lets one through to see, in milliseconds. */
  openMs: number;
}

/** Hears what becomes of the calls of a service. A lane is a part of it that may fail by itself, such as sending. */
export interface CallListener {
  /** An attempt ended. Calls that were never made, or whose caller gave up, say nothing about the service. */
  onCall?(call: {
    service: string;
    lane: string;
    outcome: 'answered' | 'refused' | 'failed';
    durationMs: number;
    /** Why it did not go well, in words that are nobody's secret. */
    summary: string | null;
  }): void;
  onCircuitChange?(change: { service: string; lane: string; circuit: Circuit; openMs: number }): void;
  /** A model's server has refused its account, for a reason in words, or (null) has answered; `server` says which. */
  onAccount?(change: { service: string; server: string; trouble: string | null }): void;
  /** A model has answered, and this is what it took. */
  onModelUsage?(call: { service: string; model: string; usage: CallUsage }): void;
}

export interface ResilienceOptions {
  service: string;
  lane: string;
  /** Of one attempt, in milliseconds. */
  timeoutMs: number;
  /** Calls at once, a number or what the answers allow; as many again as `queue` wait, more are turned away. */
  concurrency: number | Pick<AdaptiveLimit, 'execute'>;
  queue: number;
  /** Further attempts within one call. Only for what is safe to repeat. */
  retries: number;
  /** Calls that may start in any minute; null: as many as come. */
  callsPerMinute?: number | null;
  circuit: CircuitSettings;
  listener?: CallListener;
}

/** One attempt, as the call sees it. */
export interface Attempt {
  readonly signal: AbortSignal;
  /** To be called before the first byte of the request goes out. */
  onHandOver(): void;
  handedOver(): boolean;
}

/** The policy of one lane. What it throws is an {@link UpstreamError}, or the reason of a caller that gave up. */
export interface Resilience {
  execute<T>(call: (attempt: Attempt) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** However long one answer asks to be left alone, other calls are tried again after this: it may have been a mistake. */
const longestPauseMs = 15 * 60_000;

const circuits: Record<CircuitState, Circuit> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
};

/** The caller gave up; nobody knows what the service would have answered. */
class GaveUpError extends Error {}

/**
 * Retry around bulkhead around rate limit, `Retry-After`, circuit breaker and time-out. The inner ones are asked when a
 * call's turn comes, so that what waited while a circuit opened is kept back too.
 */
export function createResilience(options: ResilienceOptions): Resilience {
  const { service, lane, timeoutMs, circuit, listener } = options;
  const breaker = circuitBreaker(
    // A probe whose caller gave up has proved nothing: the circuit opens again rather than close on it.
    handleWhen(
      (error) => isUnavailable(error) || (error instanceof GaveUpError && breaker.state === CircuitState.HalfOpen),
    ),
    { halfOpenAfter: circuit.openMs, breaker: new ConsecutiveBreaker(circuit.failures) },
  );
  breaker.onStateChange((state) =>
    listener?.onCircuitChange?.({ service, lane, circuit: circuits[state], openMs: circuit.openMs }),
  );
  const retrying = retry(
    // An upstream service that says when to come back is left alone until then.
    handleWhen((error) => isUnavailable(error) && error.retryAfterMs === null),
    { maxAttempts: options.retries, backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 2_000 }) },
  );
  const { concurrency } = options;
  const places = typeof concurrency === 'number' ? bulkhead(concurrency, options.queue) : concurrency;
  const limit = timeout(timeoutMs, TimeoutStrategy.Aggressive);
  const rateLimit = options.callsPerMinute ? createRateLimit(options.callsPerMinute) : null;
  let pausedUntil = 0;

  function refuseWhilePaused(): void {
    const retryAfterMs = pausedUntil - Date.now();
    if (retryAfterMs <= 0) return;
    const message = `asked to be left alone for another ${Math.ceil(retryAfterMs / 1000)} s`;
    throw new UpstreamError(service, 'unavailable', message, { retryAfterMs, notTried: true });
  }

  async function attempt<T>(call: (attempt: Attempt) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const startedAt = performance.now();
    let handedOver = false;
    const report = (outcome: 'answered' | 'refused' | 'failed', summary: string | null) =>
      listener?.onCall?.({ service, lane, outcome, durationMs: performance.now() - startedAt, summary });
    try {
      const result = await inSpan({ name: `${service} ${lane}`, kind: 'client' }, () =>
        limit.execute(async ({ signal: own }) => {
          try {
            return await call({
              signal: own,
              onHandOver: () => {
                handedOver = true;
              },
              handedOver: () => handedOver,
            });
          } catch (error) {
            // Whatever a call says when it is cut short, the reason is the time-out.
            throw own.aborted ? new TaskCancelledError() : error;
          }
        }, signal),
      );
      report('answered', null);
      return result;
    } catch (reason) {
      if (signal?.aborted) throw new GaveUpError();
      const error =
        reason instanceof TaskCancelledError
          ? new UpstreamError(service, 'unavailable', `no answer within ${timeoutMs} ms`, {
              outcomeUnknown: handedOver,
              congested: true,
            })
          : reason;
      if (error instanceof UpstreamError) {
        const pauseMs = Math.min(error.retryAfterMs ?? 0, longestPauseMs);
        pausedUntil = Math.max(pausedUntil, Date.now() + pauseMs);
        report(error.kind === 'refused' ? 'refused' : 'failed', error.summary);
      }
      throw error;
    }
  }

  async function execute<T>(call: (attempt: Attempt) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    try {
      return await retrying.execute(
        () =>
          places.execute(async () => {
            signal?.throwIfAborted();
            await rateLimit?.(signal);
            refuseWhilePaused();
            return breaker.execute(() => attempt(call, signal), signal);
          }, signal),
        signal,
      );
    } catch (error) {
      if (error instanceof BrokenCircuitError) {
        throw new UpstreamError(service, 'unavailable', 'not called: its circuit is open after repeated failures', {
          notTried: true,
          cause: error,
        });
      }
      if (error instanceof BulkheadRejectedError) {
        throw new UpstreamError(service, 'unavailable', 'too many calls at once', { notTried: true, cause: error });
      }
      throw error;
    }
  }

  return {
    async execute(call, signal) {
      signal?.throwIfAborted();
      const result = execute(call, signal);
      return signal === undefined ? result : unlessAborted(result, signal);
    },
  };
}
