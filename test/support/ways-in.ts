import WebSocket from 'ws';

/** An operation as a client sends it: its text, or the hash by which the gateway knows it. */
export interface SentOperation {
  query?: string;
  variables?: object | undefined;
  operationName?: string;
  documentId?: string;
  extensions?: object;
}

/** The first answer to an operation; what comes after it is not waited for. */
export interface FirstAnswer {
  data: unknown;
  codes: (string | undefined)[];
  messages: string[];
  /** The status of HTTP, or the code with which the socket was closed; null for a socket that stayed open. */
  status: number | null;
}

export type WayIn = (url: string, token: string | null, operation: SentOperation) => Promise<FirstAnswer>;

interface Body {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The operation by the hash of a document that the gateway knows, in place of its text. */
export function byHash(sha256Hash: string, variables?: object): SentOperation {
  return { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

const answerOf = ({ data, errors = [] }: Body, status: number | null): FirstAnswer => ({
  data: data ?? null,
  codes: errors.map(({ extensions }) => extensions?.code),
  messages: errors.map(({ message }) => message),
  status,
});

const authorization = (token: string | null): Record<string, string> =>
  token === null ? {} : { authorization: `Bearer ${token}` };

/** One operation on each way in. */
export const waysIn = {
  'HTTP POST': async (url, token, operation) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization(token) },
      body: JSON.stringify(operation),
    });
    return answerOf((await answer.json()) as Body, answer.status);
  },
  'HTTP GET': async (url, token, operation) => {
    const search = new URLSearchParams(
      Object.entries(operation)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
    // Who has no token says with this header that no page elsewhere made them call.
    const headers = { 'x-requested-with': 'test', ...authorization(token) };
    const answer = await fetch(`${url}/graphql?${search}`, { headers });
    return answerOf((await answer.json()) as Body, answer.status);
  },
  'server-sent events': async (url, token, operation) => {
    const stop = new AbortController();
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...authorization(token) },
      body: JSON.stringify(operation),
      signal: stop.signal,
    });
    let text = '';
    for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part;
      if (/^data: ?\{.*\n/m.test(text)) break;
    }
    stop.abort();
    return answerOf(JSON.parse(/^data: ?(\{.*)$/m.exec(text)?.[1] ?? text) as Body, answer.status);
  },
  'web socket': (url, token, { query = '', ...operation }) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const say = (message: object) => socket.send(JSON.stringify(message));
    return new Promise((resolve) => {
      let said: FirstAnswer | null = null;
      socket.onopen = () => say({ type: 'connection_init', payload: authorization(token) });
      socket.onmessage = ({ data }) => {
        const { type, payload } = JSON.parse(String(data));
        if (type === 'connection_ack') return say({ id: '1', type: 'subscribe', payload: { query, ...operation } });
        if (type !== 'next' && type !== 'error') return;
        said = answerOf(type === 'error' ? { errors: payload } : payload, null);
        socket.close(4000);
      };
      socket.onclose = ({ code }) => {
        resolve({ ...(said ?? answerOf({}, null)), status: code === 4000 ? null : code });
      };
    });
  },
} satisfies Record<string, WayIn>;
