import type { ExecutionResult } from 'graphql';

type Events = AsyncGenerator<ExecutionResult, void, void>;

/**
 * A stream that ends when the token does by which it was opened (B54), after one last word about why. `whenEnded` is told who listens,
 * and tells how to stop listening.
 */
export function endWithToken(
  events: Events,
  whenEnded: (listener: () => void) => () => void,
  lastWord: ExecutionResult,
): Events {
  let hasEnded = false;
  let isSilent = false;
  const stopListening = whenEnded(() => {
    hasEnded = true;
    // What is waited for comes no more; the source ends at once when it is left.
    void events.return().catch(() => {});
  });
  const close = () => {
    isSilent = true;
    stopListening();
  };
  return {
    async next() {
      const next = await events.next();
      if (!next.done && !hasEnded) return next;
      const lastOne = hasEnded && !isSilent;
      close();
      return lastOne ? { done: false, value: lastWord } : { done: true, value: undefined };
    },
    return() {
      close();
      return events.return();
    },
    throw(error) {
      close();
      return events.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return();
    },
  };
}
