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
  wrap,
} from 'cockatiel';
import { isUnavailable, UpstreamError } from './upstream-error.ts';

export type Circuit = 'closed' | 'open' | 'half-open';

export interface ResilienceOptions {
  service: string;
  /** Of one attempt, in milliseconds. */
  timeoutMs: number;
  /** Calls at once; as many again as `queue` wait, more are turned away. */
  concurrency: number;
  queue: number;
  /** Further attempts within one call. Only for what is safe to repeat. */
  retries: number;
  onCircuitChange?: (service: string, circuit: Circuit) => void;
}

/** Opens after this many failures in a row: enough to tell an outage from bad luck. */
const failuresToOpen = 5;

/** How long an open circuit spares a neighbour before it lets one call through to see. */
const halfOpenAfterMs = 5_000;

/** One service's policy. What it throws is an {@link UpstreamError}. */
export interface Resilience {
  execute<T>(call: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

const circuits: Record<CircuitState, Circuit> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
};

/** Time-out, bulkhead, circuit breaker and retry around the calls of one service. */
export function createResilience(options: ResilienceOptions): Resilience {
  const { service } = options;
  const breaker = circuitBreaker(handleWhen(isUnavailable), {
    halfOpenAfter: halfOpenAfterMs,
    breaker: new ConsecutiveBreaker(failuresToOpen),
  });
  breaker.onStateChange((state) => options.onCircuitChange?.(service, circuits[state]));
  const retrying = retry(
    // A neighbour that says when to come back is left alone until then.
    handleWhen((error) => isUnavailable(error) && error.retryAfterMs === null),
    { maxAttempts: options.retries, backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 2_000 }) },
  );
  const limit = timeout(options.timeoutMs, TimeoutStrategy.Aggressive);
  // The breaker is asked when a call's turn comes, so that what waited while it opened spares the neighbour too.
  const policy = wrap(retrying, bulkhead(options.concurrency, options.queue), breaker);

  return {
    async execute(call, signal) {
      try {
        return await policy.execute(async (context) => {
          try {
            return await limit.execute((attempt) => call(attempt.signal), context.signal);
          } catch (error) {
            if (error instanceof TaskCancelledError) {
              // A caller that gave up looks the same as a time-out, but the breaker must not count it.
              context.signal.throwIfAborted();
              throw new UpstreamError(service, 'unavailable', `no answer within ${options.timeoutMs} ms`, {
                outcomeUnknown: true,
                cause: error,
              });
            }
            throw error;
          }
        }, signal);
      } catch (error) {
        // The caller gave up, not the service.
        signal?.throwIfAborted();
        if (error instanceof BrokenCircuitError) {
          throw new UpstreamError(service, 'unavailable', 'spared after repeated failures', { cause: error });
        }
        if (error instanceof BulkheadRejectedError) {
          throw new UpstreamError(service, 'unavailable', 'too many calls at once', { cause: error });
        }
        throw error;
      }
    },
  };
}
