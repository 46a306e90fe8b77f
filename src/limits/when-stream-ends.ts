import type { ExecutionResult } from 'graphql';

type Events = AsyncGenerator<ExecutionResult, void, void>;

/** Calls back once when a stream has ended, whichever way: by itself, left by its reader, or with an error. */
export function whenStreamEnds(events: Events, callBack: () => void): Events {
  let ended = false;
  const end = () => {
    if (!ended) callBack();
    ended = true;
  };
  return {
    async next() {
      try {
        const next = await events.next();
        if (next.done) end();
        return next;
      } catch (error) {
        end();
        throw error;
      }
    },
    return() {
      end();
      return events.return();
    },
    throw(error) {
      end();
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
