import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** What binds together all that is done about one text, over processes: W3C's trace context, and the id that people look for. */
export interface Trace {
  /** `00-<trace>-<span>-<flags>`. */
  traceparent: string;
  correlationId: string;
}

const parent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const none = /^0+$/;

/** A caller's own id goes into every line, so it is a plain word of bounded length. */
const plainId = /^[\w.:-]{1,100}$/;

const running = new AsyncLocalStorage<Trace>();

/** The trace of what is being done; null: of nothing in particular. */
export function currentTrace(): Trace | null {
  return running.getStore() ?? null;
}

export function withTrace<Result>(trace: Trace, work: () => Result): Result {
  return running.run(trace, work);
}

/** The caller's trace, or a new one; by `x-correlation-id` where there is one, else by the trace's own id. */
export function traceOf(header: (name: string) => string | undefined): Trace {
  const [, traceId = '', spanId = '', flags = '01'] = parent.exec(header('traceparent') ?? '') ?? [];
  const isGiven = traceId !== '' && !none.test(traceId) && !none.test(spanId);
  const id = isGiven ? traceId : randomBytes(16).toString('hex');
  const asked = header('x-correlation-id') ?? '';
  return {
    traceparent: `00-${id}-${randomBytes(8).toString('hex')}-${isGiven ? flags : '01'}`,
    correlationId: plainId.test(asked) ? asked : id,
  };
}

/** The current trace as it stands in a row, to be gone on with by another process. */
export function printedTrace(): string | null {
  const trace = currentTrace();
  return trace && `${trace.traceparent} ${trace.correlationId}`;
}

/** The same trace from a row, one step on; a new one where the row has none. */
export function goOnWith(printed: string | null): Trace {
  const [traceparent, correlationId] = printed?.split(' ') ?? [];
  return traceOf((name) => (name === 'traceparent' ? traceparent : correlationId));
}

/** What an upstream service is told, so that its lines can be found beside ours. */
export function outgoingHeaders(): Record<string, string> {
  const trace = currentTrace();
  return trace === null ? {} : { traceparent: trace.traceparent, 'x-correlation-id': trace.correlationId };
}
