import { Agent, request } from 'node:http';

/** What a run of requests took. */
export interface LoadResult {
  count: number;
  seconds: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
}

/** Sends `count` JSON bodies, `concurrency` at a time over kept-alive connections; every answer must be as expected. */
export async function sendAll(
  url: string,
  token: string,
  count: number,
  concurrency: number,
  bodyOf: (index: number) => string,
  expected: string,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies: number[] = [];
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < count) {
        const body = bodyOf(next++);
        const sent = performance.now();
        const answer = await post(url, token, body, agent);
        latencies.push(performance.now() - sent);
        if (!answer.includes(expected)) throw new Error(`unexpected answer: ${answer}`);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { count, seconds, perSecond: count / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export function post(url: string, token: string, body: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
    };
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** One text as the SMS Agent reports it, from a tenant and a number of its own. */
export function receiveSmsBody(run: string, index: number, content = 'How much do I owe?'): string {
  return JSON.stringify({
    query:
      'mutation ($input: ReceiveSmsInput!) { receiveSms(input: $input) { __typename ... on ReceiveSmsSuccess { duplicate workflow { id status } } } }',
    variables: {
      input: {
        messageId: `${run}-${index}`,
        phoneNumber: `+1203${String(2_000_000 + index)}`,
        content,
        tenantId: 'tenant_002',
      },
    },
  });
}
