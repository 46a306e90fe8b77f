import type { ServerResponse } from 'node:http';
import type { Readiness } from './database-health.ts';

/** Answers whether the process lives and whether texts could be stored; false: another path. */
export async function answerHealth(
  path: string,
  response: ServerResponse,
  readiness: () => Promise<Readiness>,
): Promise<boolean> {
  if (path === '/health') sendJson(response, 200, { status: 'alive' });
  else if (path === '/health/ready') {
    const now = await readiness();
    if (now.ready) sendJson(response, 200, { status: 'ready' });
    else sendJson(response, 503, { status: now.detail, reason: now.trouble });
  } else return false;
  return true;
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
