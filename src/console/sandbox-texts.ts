import type { IncomingMessage, ServerResponse } from 'node:http';
import { demandOwnPage, Refusal, readJson, sendJson } from './json-exchange.ts';
import type { Endpoints } from './routes.ts';

/** The stand-in answers a text once the gateway has taken it in, in milliseconds. */
const answerWithinMs = 10_000;

/**
 * The telephone of whoever plays a tenant: passes texts on to the stand-in of the SMS Agent and shows what came back,
 * so that the page needs no other origin.
 */
export function sandboxTextEndpoints(textsUrl: string | null): Endpoints {
  if (textsUrl === null) return {};
  return {
    '/sandbox/texts': {
      GET: (_request, response) => passOn(textsUrl, response, {}),
      async POST(request: IncomingMessage, response) {
        demandOwnPage(request);
        const body = JSON.stringify(await readJson(request));
        await passOn(textsUrl, response, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      },
    },
  };
}

async function passOn(url: string, response: ServerResponse, init: RequestInit): Promise<void> {
  let status: number;
  let body: object;
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(answerWithinMs) });
    status = answer.status;
    body = (await answer.json()) as object;
  } catch {
    throw new Refusal(502, 'The stand-in of the SMS Agent does not answer.');
  }
  sendJson(response, status, body);
}
