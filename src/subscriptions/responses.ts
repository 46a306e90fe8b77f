import type { ExecutionResult } from 'graphql';
import { Slice } from './slice.ts';

export interface Responding {
  source: AsyncIterable<unknown>;
  /** Events that are worked out at once. */
  atOnce: number;
  /** What is told of some events, each as soon as it is worked out. */
  respond(events: readonly unknown[]): Promise<ExecutionResult>[];
}

/**
 * The answers to a subscription, one for each event of its source, in their order. The source gives slices of events, or single ones. A
 * plain object and no generator: ten thousand of them wait at once.
 */
export function responses({ source, atOnce, respond }: Responding): AsyncGenerator<ExecutionResult, void, void> {
  const slices = source[Symbol.asyncIterator]();
  let events: readonly unknown[] = [];
  let ready: Promise<ExecutionResult>[] = [];

  function workOut(): void {
    ready = respond(events.slice(0, atOnce)).reverse();
    events = events.slice(atOnce);
    // Whoever leaves waits for none of them.
    for (const each of ready) each.catch(() => {});
  }

  return {
    async next() {
      while (ready.length === 0) {
        if (events.length > 0) {
          workOut();
          continue;
        }
        const next = await slices.next();
        if (next.done) return { done: true, value: undefined };
        events = next.value instanceof Slice ? next.value.events : [next.value];
      }
      return { done: false, value: await (ready.pop() as Promise<ExecutionResult>) };
    },
    async return() {
      await slices.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await slices.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await slices.return?.();
    },
  };
}
