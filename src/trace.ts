import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What binds together all that is done about one text, over processes: W3C's trace context, and the id that people look for. */
export interface Trace {
  /** `00-<trace>-<span>-<flags>`. */
  traceparent: string;
  correlationId: string;
  /** What is recorded of the work; null: nobody records. */
  span: OpenSpan | null;
}

/** A piece of work as those who look at traces see it. Nothing of it is a tenant's words or number. */
export interface SpanStart {
  name: string;
  kind: 'server' | 'client' | 'consumer';
  attributes?: Record<string, string>;
}

/** Work that is under way. */
export interface OpenSpan {
  traceparent: string;
  /** Work within this one. */
  child(span: SpanStart): OpenSpan;
  rename(name: string): void;
  note(attribute: string, value: string): void;
  /** `failure`: a word for what went wrong; null: nothing did. */
  end(failure: string | null): void;
}

/** Records what is done. `parent` is the `traceparent` to go on from; null: a new trace. */
export interface Tracer {
  begin(span: SpanStart, parent: string | null): OpenSpan;
}

type BeginTrace = (parent: string | null) => OpenSpan;

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

/** A step of the current trace, recorded where somebody records. */
export function inSpan<Result>(span: SpanStart, work: () => Promise<Result>): Promise<Result> {
  const trace = currentTrace();
  if (trace?.span == null) return work();
  const child = trace.span.child(span);
  return throughTrace({ ...trace, traceparent: child.traceparent, span: child }, work);
}

/** All of the work that a trace or a step was begun for: what is recorded of it ends with it. */
export async function throughTrace<Result>(trace: Trace, work: () => Promise<Result>): Promise<Result> {
  let failure: string | null = null;
  try {
    return await withTrace(trace, work);
  } catch (error) {
    // Its message may be somebody's words.
    failure = error instanceof Error ? error.constructor.name : typeof error;
    throw error;
  } finally {
    trace.span?.end(failure);
  }
}

/**
 * The caller's trace, or a new one; by `x-correlation-id` where there is one, else by the trace's own id. `begin` begins what is
 * recorded of it.
 */
export function traceOf(header: (name: string) => string | undefined, begin: BeginTrace | null = null): Trace {
  const given = header('traceparent') ?? '';
  const [, traceId = '', spanId = '', flags = '01'] = parent.exec(given) ?? [];
  const isGiven = traceId !== '' && !none.test(traceId) && !none.test(spanId);
  const span = begin?.(isGiven ? given : null) ?? null;
  const traceparent = span?.traceparent ?? newStep(isGiven ? { traceId, flags } : null);
  const asked = header('x-correlation-id') ?? '';
  const correlationId = plainId.test(asked) ? asked : (traceparent.split('-')[1] ?? '');
  span?.note('collections.correlation_id', correlationId);
  return { traceparent, correlationId, span };
}

function newStep(trace: { traceId: string; flags: string } | null): string {
  const { traceId, flags } = trace ?? { traceId: randomDigits(), flags: '01' };
  // The second half has more of what is random.
  return `00-${traceId}-${randomDigits().slice(16)}-${flags}`;
}

/** 32 hexadecimal digits. Of bytes Node draws a few at a time, which costs a text a twentieth of its way in; of these many. */
const randomDigits = () => randomUUID().replaceAll('-', '');

/** The current trace as it stands in a row, to be gone on with by another process. */
export function printedTrace(): string | null {
  const trace = currentTrace();
  return trace && `${trace.traceparent} ${trace.correlationId}`;
}

/** The same trace from a row, one step on; a new one where the row has none. */
export function goOnWith(printed: string | null, begin: BeginTrace | null = null): Trace {
  const [traceparent, correlationId] = printed?.split(' ') ?? [];
  return traceOf((name) => (name === 'traceparent' ? traceparent : correlationId), begin);
}

/** What an upstream service is told, so that its lines can be found beside ours. */
export function outgoingHeaders(): Record<string, string> {
  const trace = currentTrace();
  return trace === null ? {} : { traceparent: trace.traceparent, 'x-correlation-id': trace.correlationId };
}
