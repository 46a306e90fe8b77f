import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  executeSubscriptionEvent,
  type GraphQLError,
  type ValidatedSubscriptionArgs,
  validateSubscriptionArgs,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { anyoneOf } from '../auth/audience.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { AnswerMeter } from '../limits/answer-meter.ts';
import { measure } from '../limits/cost.ts';
import type { Limits } from '../limits/limits.ts';
import { responses } from './responses.ts';
import { createSharedResults } from './shared-results.ts';
import { createSharing } from './sharing.ts';

/** Enough that a read of the database serves many events. */
const mostAtOnce = 25;

export interface SharedExecutionOptions<Context> {
  /** What the fields of some events are given: look-ups of now, and nothing of a request. */
  contextOf(viewer: Viewer): Context;
  /** Each event is an answer of its own. */
  freshMeter(): AnswerMeter;
  /** What a caller may know of an error. */
  mask(error: unknown): unknown;
  limits: Pick<Limits, 'cost'>;
}

/**
 * Works an event of a subscription out once for all who sent the same document with the same variables and may see the same, and what
 * hangs on the events of a batch in one go. Which events somebody is told, where they stand, and when it ends stay their own.
 */
export function useSharedExecution<Context extends { meter: AnswerMeter }>({
  contextOf,
  freshMeter,
  mask,
  limits,
}: SharedExecutionOptions<Context>): Plugin<{ viewer: Viewer | null }> {
  const sharing = createSharing();
  const results = createSharedResults();

  /** What is worked out and not written yet is bounded by the price of one operation. */
  function atOnceOf(args: ExecutionArgs): number {
    const { cost } = measure(args) ?? { cost: 1 };
    return Math.max(1, Math.min(mostAtOnce, Math.floor(limits.cost / cost)));
  }

  async function execute(
    subscription: ValidatedSubscriptionArgs,
    event: unknown,
    context: Context,
  ): Promise<ExecutionResult> {
    const result = await executeSubscriptionEvent({ ...subscription, rootValue: event, contextValue: context });
    const reason = context.meter.stopped();
    if (reason !== null) return { errors: [reason] };
    return result.errors === undefined
      ? result
      : { ...result, errors: result.errors.map((error) => mask(error) as GraphQLError) };
  }

  async function subscribe(args: ExecutionArgs): Promise<unknown> {
    const subscription = validateSubscriptionArgs(args);
    if (!('schema' in subscription)) return { errors: subscription };
    const source = await createSourceEventStream(subscription);
    if (!isAsyncIterable(source)) return source;
    const { viewer } = args.contextValue as { viewer: Viewer };
    const key = sharing.keyOf(subscription, viewer);
    const reader = key === null ? viewer : anyoneOf(viewer);
    return responses({
      source,
      atOnce: atOnceOf(args),
      respond(events) {
        let context: Context | null = null;
        return events.map((event) => {
          const work = () => {
            context ??= contextOf(reader);
            return execute(subscription, event, { ...context, meter: freshMeter() });
          };
          return key === null ? work() : results.of(event as object, key, work);
        });
      },
    });
  }

  return { onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(subscribe as never) };
}
