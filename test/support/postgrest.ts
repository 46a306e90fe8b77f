import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { Answer, BrokenConnection, Intercept } from '../../src/sandbox/interception.ts';
import { callRoutine } from './postgrest-call.ts';
import { PostgrestError } from './postgrest-errors.ts';
import { type Realtime, startRealtime } from './realtime.ts';
import { claimsOf, issueToken } from './supabase-keys.ts';

/** A Supabase project of the tests: its Data API as PostgREST answers it, and Realtime, over a real database. */
export interface Postgrest {
  readonly url: string;
  readonly serviceRoleKey: string;
  /** The key of browsers. */
  readonly anonKey: string;
  readonly realtime: Realtime;
  /** Set at any time to answer, break or delay calls in place of the database, or after it. */
  intercept: Intercept | undefined;
  close(): Promise<void>;
}

export async function startPostgrest(databaseUrl: string): Promise<Postgrest> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 5_000 });
  pool.on('error', () => {});
  const server = createServer((incoming, outgoing) => void exchange(incoming, outgoing));
  const keys = {
    serviceRoleKey: await issueToken({ role: 'service_role' }),
    anonKey: await issueToken({ role: 'anon' }),
  };
  const isKey = (key: string) => Object.values(keys).includes(key);
  const realtime = startRealtime(server, isKey);

  async function exchange(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      const { pathname: path, searchParams: query } = new URL(`http://supabase${incoming.url}`);
      const { method = 'GET', headers } = incoming;
      const body = await text(incoming);
      const intercepted = await postgrest.intercept?.({ method, path, query, headers, body: parsed(body) });
      if (typeof intercepted === 'string') return breakConnection(incoming, intercepted);
      if (intercepted !== undefined && 'status' in intercepted) return send(outgoing, intercepted);
      const answer = await answerOf(incoming, path, body).catch(failed);
      if (intercepted === undefined) send(outgoing, answer);
      // What is cut off in the middle of a body is as good as reset here.
      else
        breakConnection(incoming, 'handleThen' in intercepted && intercepted.handleThen === 'hang' ? 'hang' : 'reset');
    } catch {
      // The client went away while it was sending.
      outgoing.destroy();
    }
  }

  async function answerOf({ method, headers }: IncomingMessage, path: string, body: string): Promise<Answer> {
    // The gateway before PostgREST knows the project's keys and nothing else.
    if (headers.apikey === undefined)
      return refusal('No API key found in request', 'No `apikey` request header or url param was found.');
    if (!isKey(String(headers.apikey)))
      return refusal('Invalid API key', 'Double check your Supabase `anon` or `service_role` API key.');
    const [, token] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
    const claims = token === undefined ? { role: 'anon' } : await claimsOf(token);
    if (claims === null) throw new PostgrestError(401, 'PGRST301', 'No suitable key or wrong key type');
    const [, name] = /^\/rest\/v1\/rpc\/([^/]+)$/.exec(path) ?? [];
    if (name === undefined) throw new PostgrestError(404, 'PGRST125', 'Invalid path specified in request URL');
    if (method !== 'POST') throw new PostgrestError(405, 'PGRST101', `Cannot use the ${method} method on RPC`);
    const result = await callRoutine(pool, claims, decodeURIComponent(name), body);
    return result === null ? { status: 204 } : { status: 200, headers: jsonHeaders, body: result };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const postgrest: Postgrest = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...keys,
    realtime,
    intercept: undefined,
    async close() {
      realtime.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!pool.ending) await pool.end();
    },
  };
  return postgrest;
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' };

function refusal(message: string, hint: string): Answer {
  return { status: 401, headers: jsonHeaders, body: { message, hint } };
}

function failed(error: unknown): Answer {
  if (error instanceof PostgrestError) return { status: error.status, headers: jsonHeaders, body: error.body };
  return { status: 500, headers: jsonHeaders, body: { message: String(error) } };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function breakConnection(incoming: IncomingMessage, how: BrokenConnection): void {
  if (how === 'reset') incoming.socket.resetAndDestroy();
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, headers);
  outgoing.end(typeof body === 'object' ? JSON.stringify(body) : body);
}
