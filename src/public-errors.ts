import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { UpstreamError } from './clients/upstream-error.ts';
import { ArgumentError } from './resolvers/validate.ts';
import { DatabaseUnavailableError } from './store/unavailable.ts';
import { CursorError, DroppedSubscriberError } from './subscriptions/approvals.ts';
import { CursorExpiredError } from './subscriptions/feed.ts';
import { currentTrace } from './trace.ts';

/** What a caller may know of a failure that is not data: a code and words, never the inside. */
interface PublicFailure {
  code: string;
  message: string;
  extensions?: Record<string, unknown>;
  retryAfterSeconds?: number;
}

function publicFailureOf(error: unknown): PublicFailure | null {
  if (error instanceof ArgumentError || error instanceof CursorError) {
    return { code: 'BAD_USER_INPUT', message: error.message };
  }
  if (error instanceof CursorExpiredError) return { code: 'CURSOR_EXPIRED', message: error.message };
  if (error instanceof DroppedSubscriberError) {
    return { code: 'SLOW_CONSUMER', message: error.message, extensions: { cursor: error.cursor } };
  }
  if (error instanceof UpstreamError) {
    return {
      code: 'UPSTREAM_UNAVAILABLE',
      message: `The ${error.service} does not answer as it should. Try again later.`,
    };
  }
  if (error instanceof DatabaseUnavailableError) {
    return {
      code: 'DATABASE_UNAVAILABLE',
      message: 'The database cannot be used right now. Try again: what was done already is not done twice.',
      retryAfterSeconds: error.retryAfterSeconds,
    };
  }
  return null;
}

/**
 * Turns whatever was thrown into what the caller sees. GraphQL's own errors and the ones above keep their words;
 * anything else becomes an id under which `onUnexpected` hears of it.
 */
export function toPublicError(
  error: unknown,
  onUnexpected: (error: unknown, correlationId: string) => void,
): GraphQLError {
  const located = error instanceof GraphQLError ? error : null;
  const original = located === null ? error : (located.originalError ?? located.cause);
  if (located !== null && (original === undefined || original instanceof GraphQLError))
    return withCode(located, 'BAD_USER_INPUT');
  const failure = publicFailureOf(original);
  if (failure === null || failure.code === 'UPSTREAM_UNAVAILABLE' || failure.code === 'DATABASE_UNAVAILABLE') {
    const correlationId = currentTrace()?.correlationId ?? randomUUID();
    onUnexpected(original, correlationId);
    const { code, message, retryAfterSeconds } = failure ?? {
      code: 'INTERNAL',
      message: 'Something went wrong on our side.',
    };
    const extensions = { code, correlationId, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
    return locate(
      message,
      retryAfterSeconds === undefined ? extensions : withHeader(extensions, retryAfterSeconds),
      located,
    );
  }
  return locate(failure.message, { code: failure.code, ...failure.extensions }, located);
}

/** An error of GraphQL itself, which gives a code neither to what cannot be parsed nor to a wrong variable or argument. */
export function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, code } });
}

/** For Yoga alone, which makes a header of it: callers on a socket, to whom errors go as they are, do not see it. */
function withHeader(extensions: object, retryAfterSeconds: number): Record<string, unknown> {
  const http = { headers: { 'retry-after': String(retryAfterSeconds) } };
  return Object.defineProperty({ ...extensions }, 'http', { value: http, enumerable: false });
}

function locate(message: string, extensions: Record<string, unknown>, located: GraphQLError | null): GraphQLError {
  return new GraphQLError(message, { nodes: located?.nodes, path: located?.path, extensions });
}
