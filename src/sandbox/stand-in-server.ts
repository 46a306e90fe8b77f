import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, BrokenConnection, Intercept, Interception, StandInRequest } from './interception.ts';
import { BodyTooLargeError, readBody } from './request-body.ts';
import { type Routes, route } from './routes.ts';

/** Where a stand-in listens. Port 0 takes any free port. */
export interface Listening {
  host: string;
  port: number;
}

export interface StandInOptions extends Listening {
  routes: Routes;
  /** Hears of each request before anything happens to it, also of those that are intercepted. */
  onRequest?: (request: StandInRequest) => void;
}

/** A small HTTP server that plays a neighbour. */
export interface StandIn {
  readonly url: string;
  /** Set at any time to answer, break or delay requests in place of the real handlers. */
  intercept: Intercept | undefined;
  /** Stops listening and drops every open connection at once. */
  close(): Promise<void>;
}

/** Starts a stand-in; where its port is taken it listens on any free one, so read `url`. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const server = createServer((incoming, outgoing) => {
    exchange(options, standIn.intercept, incoming, outgoing).catch((error: unknown) => {
      // A client that went away while it was sending is no trouble of ours.
      if (incoming.destroyed && !incoming.complete) return;
      if (error instanceof BodyTooLargeError) send(outgoing, { status: 413, body: { detail: error.message } });
      else send(outgoing, { status: 500, body: { detail: String(error) } });
    });
  });
  await listen(server, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, { host: options.host, port: 0 });
  });
  const standIn: StandIn = {
    url: `http://${reachable(options.host)}:${(server.address() as AddressInfo).port}`,
    intercept: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

async function exchange(
  { routes, onRequest }: StandInOptions,
  intercept: Intercept | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const url = new URL(`http://stand-in${incoming.url}`);
  const request: StandInRequest = {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: await readBody(incoming),
  };
  onRequest?.(request);
  const interception: Interception | undefined = await intercept?.(request);
  if (interception === undefined) return send(outgoing, await route(routes, request));
  if (typeof interception === 'string') return breakConnection(incoming, interception);
  if ('status' in interception) return send(outgoing, interception);
  await route(routes, request);
  breakConnection(incoming, interception.handleThen);
}

function breakConnection(incoming: IncomingMessage, how: BrokenConnection): void {
  if (how === 'reset') incoming.socket.resetAndDestroy();
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  if (outgoing.destroyed) return;
  const contentType = typeof body === 'object' ? 'application/json' : 'text/plain; charset=utf-8';
  outgoing.writeHead(status, body === undefined ? headers : { 'content-type': contentType, ...headers });
  outgoing.end(typeof body === 'object' ? JSON.stringify(body) : body);
}

function listen(server: Server, { host, port }: Listening): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** A server that listens on every address is reached by the loopback one. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
