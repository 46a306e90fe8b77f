import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './interception.ts';

/** Sends an answer at once. */
export function send(outgoing: ServerResponse, answer: Answer): void {
  if (outgoing.destroyed) return;
  outgoing.end(begin(outgoing, answer));
}

/** How long half an answer gets to arrive before the connection breaks; a reset can overtake it. */
const halfArrivesMs = 20;

/** Sends half of an answer, then breaks the connection. */
export async function truncate(outgoing: ServerResponse, answer: Answer): Promise<void> {
  if (outgoing.destroyed) return;
  const body = begin(outgoing, answer);
  outgoing.write(body.subarray(0, body.length / 2));
  await sleep(halfArrivesMs);
  outgoing.socket?.resetAndDestroy();
}

/** In how many pieces an answer trickles. */
const pieces = 20;

/** Sends an answer bit by bit. */
export async function trickle(outgoing: ServerResponse, answer: Answer, overMs: number): Promise<void> {
  if (outgoing.destroyed) return;
  const body = begin(outgoing, answer);
  outgoing.flushHeaders();
  for (let piece = 0; piece < pieces; piece++) {
    await sleep(overMs / pieces);
    if (outgoing.destroyed) return;
    outgoing.write(body.subarray((body.length * piece) / pieces, (body.length * (piece + 1)) / pieces));
  }
  outgoing.end();
}

/** Writes the head of an answer; returns its body. */
function begin(outgoing: ServerResponse, { status, headers, body }: Answer): Buffer {
  const bytes = Buffer.from(typeof body === 'object' ? JSON.stringify(body) : (body ?? ''));
  const contentType = typeof body === 'object' ? 'application/json' : 'text/plain; charset=utf-8';
  outgoing.writeHead(status, {
    ...(body !== undefined && { 'content-type': contentType }),
    ...(status !== 204 && { 'content-length': bytes.length }),
    ...headers,
  });
  return bytes;
}
