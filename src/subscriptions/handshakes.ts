import type { IncomingMessage } from 'node:http';
import type { WebSocketServer } from 'ws';
import { answerHeaders, rawAnswer } from '../http/answer-headers.ts';

/** What a handshake is for: this path, at a name of the gateway. */
export interface Handshakes {
  path: string;
  isAllowedHost(host: string | undefined): boolean;
}

/** Judges who wants a web socket before there is one, and says with each answer what every answer says. */
export function judgeHandshakes(sockets: WebSocketServer, { path, isAllowedHost }: Handshakes): void {
  sockets.options.verifyClient = ({ req }: { req: IncomingMessage }, answer) => {
    if (!isAllowedHost(req.headers.host)) return answer(false, 421, 'Misdirected Request', answerHeaders(false));
    if (req.url?.split('?', 1)[0] !== path) return answer(false, 400, 'Bad Request', answerHeaders(false));
    answer(true);
  };
  sockets.on('headers', (headers) => {
    headers.push(...Object.entries(answerHeaders(false)).map(([name, value]) => `${name}: ${value}`));
  });
  sockets.on('wsClientError', (error, socket) => socket.end(rawAnswer('400 Bad Request', error.message)));
}
