import OpenAI, { AzureOpenAI } from 'openai';
import type { ConnectionPool } from '../connection-pool.ts';
import type { KeyHeader } from './dialect.ts';

/** Where a server is: what its connections are opened to, and what every address ends in. */
export interface ModelAddress {
  baseUrl: string;
  query: Record<string, string>;
}

/** Some portals give the address of the endpoint itself, which the SDK adds. */
const endpoint = /\/chat\/completions\/*$/;

export function parseModelAddress(address: string): ModelAddress {
  const { origin, pathname, searchParams } = new URL(address);
  return {
    baseUrl: origin + pathname.replace(endpoint, '').replace(/\/+$/, ''),
    query: Object.fromEntries(searchParams),
  };
}

/** Azure asks for its version in the address, and takes keys in a header of its own. */
export function usualKeyHeader({ query }: ModelAddress): KeyHeader {
  return query['api-version'] === undefined ? 'authorization' : 'api-key';
}

/** The SDK's client for a server, one for each header in which it may want the key. */
export function openModelClients(
  address: ModelAddress,
  apiKey: string,
  pool: ConnectionPool,
): Record<KeyHeader, OpenAI> {
  const { baseUrl, query } = address;
  const options = {
    // What the environment says beside the configuration is none of the SDK's business.
    organization: null,
    project: null,
    // The policy around it retries: the SDK repeats what is final and forgets a Retry-After of more than a minute.
    maxRetries: 0,
    fetch: fetchThrough(pool, baseUrl),
    defaultQuery: query,
  };
  const { pathname } = new URL(baseUrl);
  const apiVersion = query['api-version'];
  const open = (keyHeader: KeyHeader) => {
    const headers = keyHeader === 'api-key' ? { 'api-key': apiKey, authorization: null } : {};
    // Azure's newer address ends in /v1 and has no deployments in it.
    if (apiVersion === undefined || /\/v1$/.test(pathname)) {
      return new OpenAI({ ...options, apiKey, baseURL: baseUrl, defaultHeaders: headers });
    }
    return new AzureOpenAI({
      ...options,
      apiKey,
      apiVersion,
      baseURL: pathname === '/' ? `${baseUrl}/openai` : baseUrl,
      defaultHeaders: keyHeader === 'api-key' ? headers : { authorization: `Bearer ${apiKey}`, 'api-key': null },
    });
  };
  return { authorization: open('authorization'), 'api-key': open('api-key') };
}

/** The SDK's way out: through the pool of its service, with the same limits as any other call. */
function fetchThrough(pool: ConnectionPool, baseUrl: string) {
  const basePath = new URL(baseUrl).pathname.replace(/\/+$/, '');
  return async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    const { status, headers, text } = await pool.exchange(
      {
        method: 'POST',
        path: pathname.slice(basePath.length) + search,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: String(init.body),
      },
      init.signal ?? new AbortController().signal,
    );
    if ([204, 205, 304].includes(status)) return new Response(null, { status, headers });
    return new Response(status >= 400 ? underError(text) : text, { status, headers });
  };
}

/** The SDK keeps what stands under `error`; some servers put what is wrong at the top. */
function underError(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !('error' in body) ? JSON.stringify({ error: body }) : text;
  } catch {
    return text;
  }
}
