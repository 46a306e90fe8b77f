import type { IncomingMessage } from 'node:http';

const maxBodyBytes = 1024 * 1024;

/** A body over the limit of 1 MiB. */
export class BodyTooLargeError extends Error {}

/** Reads a body: the JSON value, the raw text where it is not JSON, undefined where there is none. */
export async function readBody(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // The rest is read and dropped: a client that is still writing would not see the answer.
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  if (bytes > maxBodyBytes) throw new BodyTooLargeError('Request Entity Too Large');
  if (bytes === 0) return undefined;
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
