import type { ExecutionResult } from 'graphql';
import { bytesOf } from './shared-result.ts';

/**
 * Writes the events of a subscription to its socket, the next when the last has gone out, and tells the protocol of nothing but the end:
 * it would write the JSON anew for each socket. A message is the bytes that many get, between a socket's own beginning and its end.
 */
export function writtenEvents(
  events: AsyncGenerator<ExecutionResult, void, void>,
  operationId: string,
  write: (message: Buffer) => Promise<void>,
): AsyncGenerator<never, void, void> {
  async function writeAll(): Promise<IteratorResult<never, void>> {
    for (;;) {
      const next = await events.next();
      if (next.done) return { done: true, value: undefined };
      await write(messageOf(operationId, bytesOf(next.value)));
    }
  }
  return {
    next: writeAll,
    async return() {
      await events.return();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await events.throw(error);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await events.return();
    },
  };
}

function messageOf(operationId: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`{"id":${JSON.stringify(operationId)},"type":"next","payload":`), payload, end]);
}

const end = Buffer.from('}');
