import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What befalls one call on its way to a neighbour and back. */
export interface Weather {
  /** Before the neighbour hears of it. */
  delayMs: number;
  /**
   * Whether it gets there: a status that something on the way answers, a connection that breaks, or through. `late`: the
   * caller is told that it failed, and then it gets there all the same.
   */
  way: number | 'reset' | 'late' | 'through';
  /** After the neighbour has done what it was asked. */
  answerDelayMs: number;
  /** Whether its answer comes back: likewise; `hang`: nothing does for a long time, and then the connection breaks. */
  wayBack: number | 'reset' | 'hang' | 'through';
}

/** One call that came through a door. */
export interface Call {
  neighbour: string;
  method: string;
  path: string;
  /** Parsed JSON; null where there is none. */
  body: unknown;
}

/** Longer than anybody waits for a text to be taken. */
const silenceMs = 12_000;

export interface DoorOptions {
  /** Base addresses of the neighbours; the first segment of a path chooses one. */
  neighbours: Readonly<Record<string, string>>;
  weather(call: Call): Weather;
  /** Hears of each call when it arrives. */
  onCall(call: Call): void;
  /** Hears of what the neighbour answered, whatever becomes of the answer. */
  onAnswer?(call: Call, answer: { status: number; body: unknown }): void;
}

/** The only way from one instance to its neighbours, and so where its calls are seen, and fail. */
export interface Door {
  url: string;
  close(): Promise<void>;
}

export async function openDoor(options: DoorOptions): Promise<Door> {
  const server = createServer((request, response) => {
    pass(options, request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pass(options: DoorOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, neighbour = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const call: Call = { neighbour, method: request.method ?? 'GET', path: rest, body: text ? JSON.parse(text) : null };
  options.onCall(call);
  const weather = options.weather(call);

  if (weather.way === 'late') send(response, 504, { detail: 'given up on the way' });
  await sleep(weather.delayMs);
  if (weather.way === 'reset') return void request.socket.resetAndDestroy();
  if (typeof weather.way === 'number') return send(response, weather.way, { detail: 'lost on the way' });

  // From here on the neighbour has it, whether or not the instance that called still lives.
  const answer = await fetch(`${options.neighbours[neighbour]}${rest}`, {
    method: call.method,
    headers: {
      'content-type': 'application/json',
      authorization: request.headers.authorization ?? '',
    },
    ...(text && { body: text }),
  });
  const body = (await answer.json()) as object;
  options.onAnswer?.(call, { status: answer.status, body });

  await sleep(weather.answerDelayMs);
  if (weather.wayBack === 'hang') await sleep(silenceMs);
  if (weather.wayBack === 'reset' || weather.wayBack === 'hang') return void request.socket.resetAndDestroy();
  if (typeof weather.wayBack === 'number') return send(response, weather.wayBack, { detail: 'lost on the way back' });
  if (weather.way === 'through') send(response, answer.status, body);
}

function send(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
