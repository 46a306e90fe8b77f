import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { TypedDocumentString } from './graphql/graphql.ts';

export interface GraphQLAnswer<T> {
  status: number;
  data: T | null | undefined;
  errors: { message: string; extensions?: { code?: string } }[] | undefined;
}

/** One operation over HTTP, whatever comes of it. */
export async function request<Result, Variables>(
  url: string,
  token: string | null,
  document: TypedDocumentString<Result, Variables> | string,
  variables?: Variables,
): Promise<GraphQLAnswer<Result>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // Where the machine is busy, a connection kept for the next operation may be closed just as that one goes out.
      connection: 'close',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Result | null;
    errors?: GraphQLAnswer<Result>['errors'];
  };
  return { status: response.status, data, errors };
}

/** The events of a subscription as they come in. */
export interface Subscription<T> {
  /** The next event that has not been taken yet; fails when none comes in time, or the subscription ended. */
  next(withinMs?: number): Promise<T>;
  /** Every event that was taken so far. */
  taken: T[];
  /** How the socket was closed. */
  closed: Promise<{ code: number; reason: string }>;
  stop(): Promise<void>;
}

/** Subscribes over a web socket of its own, which does not reconnect. */
export function subscribe<Result, Variables>(
  url: string,
  token: string | null,
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
): Subscription<Result> {
  const closed = Promise.withResolvers<{ code: number; reason: string }>();
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: true,
    connectionParams: token === null ? {} : { authorization: `Bearer ${token}` },
    on: { closed: (event) => closed.resolve(event as { code: number; reason: string }) },
  });
  const waiting: Result[] = [];
  const taken: Result[] = [];
  let failure: Error | null = null;
  let wake = () => {};
  client.subscribe<Result>(
    { query: document.toString(), variables: variables as Record<string, unknown> },
    {
      next({ data, errors }) {
        if (errors) failure = new Error(JSON.stringify(errors));
        else if (data) waiting.push(data);
        wake();
      },
      error(error) {
        failure = error instanceof Error ? error : new Error(`the subscription failed: ${JSON.stringify(error)}`);
        wake();
      },
      complete() {
        failure ??= new Error('the subscription ended');
        wake();
      },
    },
  );
  return {
    taken,
    closed: closed.promise,
    async next(withinMs = 30_000) {
      const deadline = Date.now() + withinMs;
      for (;;) {
        const event = waiting.shift();
        if (event !== undefined) {
          taken.push(event);
          return event;
        }
        if (failure !== null) throw failure;
        const left = deadline - Date.now();
        if (left <= 0) throw new Error(`no event within ${withinMs} ms`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
    stop: async () => void (await client.dispose()),
  };
}
