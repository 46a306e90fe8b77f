import { Client, cacheExchange, fetchExchange } from 'urql';
import type { SessionKeeper } from '../session/session.ts';
import { whenAllowed } from './when-allowed.ts';

/** Queries and mutations over HTTP, with the viewer's token. */
export function createGraphqlClient(session: SessionKeeper): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // What is on the page is shown at once, and asked for again: others change it all the time.
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange],
    fetch: (input, init) =>
      whenAllowed(async () => {
        const response = await withToken(session, input, init);
        if (response.status !== 401) return response;
        await session.refused();
        return withToken(session, input, init);
      }),
  });
}

async function withToken(session: SessionKeeper, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  const token = await session.token();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  return fetch(input, { ...init, headers });
}
