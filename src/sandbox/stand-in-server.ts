import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults, type Faults } from './faults.ts';
import type { Answer, BrokenConnection, Intercept, Interception, StandInRequest } from './interception.ts';
import { BodyTooLargeError, readBody } from './request-body.ts';
import { type Routes, route } from './routes.ts';
import { send, trickle, truncate } from './write-answer.ts';

/** Where a stand-in listens. Port 0 takes any free port. */
export interface Listening {
  host: string;
  port: number;
}

export interface StandInOptions extends Listening {
  routes: Routes;
  /** Hears of each request before anything happens to it, also of those that fail; not of `/sandbox/faults`. */
  onRequest?: (request: StandInRequest) => void;
}

/** A small HTTP server that plays an upstream service. */
export interface StandIn {
  readonly url: string;
  /** Set at any time to answer, break or delay requests in place of the real handlers. */
  intercept: Intercept | undefined;
  /** What fails on demand, by `/sandbox/faults` or in the process; requests that `intercept` lets through. */
  readonly faults: Faults;
  /** Stops listening, so that connections are refused, until `reopen` on the same port. */
  refuse(): Promise<void>;
  reopen(): Promise<void>;
  /** Stops listening and drops every open connection at once. */
  close(): Promise<void>;
}

/** Starts a stand-in; where its port is taken it listens on any free one, so read `url`. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const faults = createFaults();
  const server = createServer((incoming, outgoing) => {
    exchange(options, standIn, incoming, outgoing).catch((error: unknown) => {
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
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const standIn: StandIn = {
    url: `http://${reachable(options.host)}:${port}`,
    intercept: undefined,
    faults,
    refuse: close,
    reopen: () => listen(server, { host: options.host, port }),
    close,
  };
  return standIn;
}

async function exchange(
  { routes, onRequest }: StandInOptions,
  { intercept, faults }: StandIn,
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
  if (request.path === '/sandbox/faults') return finish(outgoing, await route(faults.routes, request));
  onRequest?.(request);
  const interception: Interception | undefined = (await intercept?.(request)) ?? (await faults.intercept(request));
  if (interception !== undefined && (typeof interception === 'string' || 'status' in interception)) {
    return finish(outgoing, interception);
  }
  const fault = interception && 'during' in interception ? interception.during : undefined;
  const answer = await route(routes, { ...request, ...(fault && { fault }) });
  if (typeof answer === 'string' || interception === undefined || 'during' in interception) {
    return finish(outgoing, answer);
  }
  switch (interception.handleThen) {
    case 'hang':
    case 'reset':
      return finish(outgoing, interception.handleThen);
    case 'truncate':
      return truncate(outgoing, answer);
    case 'trickle':
      return trickle(outgoing, answer, interception.overMs);
  }
}

function finish(outgoing: ServerResponse, answer: Answer | BrokenConnection): void {
  if (answer === 'hang') return;
  if (answer === 'reset') outgoing.socket?.resetAndDestroy();
  else send(outgoing, answer);
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
