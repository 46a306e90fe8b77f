import WebSocket from 'ws';
import type { RoleName } from '../../src/auth/viewer.ts';
import { createRandom, type Random } from '../chaos/random.ts';
import { signToken } from '../support/tokens.ts';
import { type FuzzedOperation, fuzzedOperation } from './documents.ts';

export interface FuzzOptions {
  url: string;
  seed: number;
  seconds: number;
  /** Callers at once. */
  callers?: number;
  /** Bytes that the gateway's process holds. */
  memory(): Promise<number>;
}

export interface FuzzReport {
  seed: number;
  sent: number;
  /** How often each code was answered. */
  codes: Record<string, number>;
  /** What must not be: INTERNAL, a status of 500, a close code of ours. The first few. */
  findings: string[];
  /** Bytes after a sixth of the time, and the least of the last sixth. */
  memory: { begun: number; ended: number };
}

const roles: readonly RoleName[] = ['service', 'approver', 'analyst', 'admin'];

/** Sends what a seed makes up, on every way in, until the time is over. */
export async function fuzz({ url, seed, seconds, callers = 6, memory }: FuzzOptions): Promise<FuzzReport> {
  const report: FuzzReport = {
    seed,
    sent: 0,
    codes: {},
    findings: [],
    memory: { begun: 0, ended: Number.POSITIVE_INFINITY },
  };
  const begun = Date.now();
  const elapsed = () => (Date.now() - begun) / 1_000;
  const count = (code: string) => {
    report.codes[code] = (report.codes[code] ?? 0) + 1;
  };
  const find = (what: string, sent: unknown) => {
    if (report.findings.length < 20) report.findings.push(`${what}: ${JSON.stringify(sent).slice(0, 2_000)}`);
  };
  const judge = (text: string, status: number, sent: unknown) => {
    for (const [, code = ''] of text.matchAll(/"code":"([A-Z_]+)"/g)) count(code);
    if (status >= 500 && !text.includes('UNAVAILABLE')) find(`status ${status}`, sent);
    if (text.includes('"INTERNAL"') || text.includes('call stack')) find(text.slice(0, 300), sent);
  };

  async function caller(name: string): Promise<void> {
    const random = createRandom(seed).fork(name);
    while (elapsed() < seconds) {
      const token = await tokenOf(random);
      const operation = fuzzedOperation(random);
      report.sent++;
      if (random.chance(0.25))
        await overSocket(url, token, operation, random, judge, (code) => {
          count(`closed ${code}`);
          if (code === 4500 || code === 1011) find(`closed ${code}`, operation);
        });
      else await overHttp(url, token, operation, random, judge);
    }
  }

  async function watch(): Promise<void> {
    while (elapsed() < seconds) {
      await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / 30));
      const bytes = await memory();
      // By then the first long text has begun its thread, which takes 200 MB once.
      if (elapsed() < seconds / 3) report.memory.begun = Math.max(report.memory.begun, bytes);
      if (elapsed() > (seconds * 5) / 6) report.memory.ended = Math.min(report.memory.ended, bytes);
    }
  }

  await Promise.all([watch(), ...Array.from({ length: callers }, (_, index) => caller(`caller ${index}`))]);
  return report;
}

async function tokenOf(random: Random): Promise<string | null> {
  if (random.chance(0.03)) return null;
  if (random.chance(0.03))
    return random.pick([
      '',
      'x.y.z',
      'a'.repeat(5_000),
      await signToken('nobody'),
      await signToken('analyst', { expiresIn: -10 }),
    ]);
  const options = random.pick([{}, { pii: true }, { properties: ['Stanton Heights'] }, { properties: [] }]);
  return signToken(random.pick(roles), { subject: `fuzz-${random.between(1, 40)}`, ...options });
}

type Judge = (text: string, status: number, sent: unknown) => void;

async function overHttp(
  url: string,
  token: string | null,
  operation: FuzzedOperation,
  random: Random,
  judge: Judge,
): Promise<void> {
  const { kind, query, variables } = operation;
  const streams = kind === 'subscription' || random.chance(0.1);
  const headers: Record<string, string> = {
    'content-type': random.chance(0.02) ? 'text/plain' : 'application/json',
    ...(streams && { accept: 'text/event-stream' }),
    ...(token !== null && { authorization: `Bearer ${token}` }),
  };
  const body = random.chance(0.02)
    ? random.pick(['', '[]', 'null', '{"query":1}', '{', '[{"query":"{ viewer { id } }"}]'])
    : JSON.stringify({ query, variables });
  try {
    // Streams that go on, and what waits for longer than anything may, are left.
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(streams ? 400 : 20_000),
    });
    judge(await answer.text(), answer.status, operation);
  } catch (error) {
    if ((error as Error).name !== 'TimeoutError') throw error;
    if (!streams) judge('"INTERNAL" no answer within 20 s', 0, operation);
  }
}

function overSocket(
  url: string,
  token: string | null,
  { query, variables }: FuzzedOperation,
  random: Random,
  judge: Judge,
  onClose: (code: number) => void,
): Promise<void> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const say = (message: unknown) =>
    socket.readyState === 1 && socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const wrong = [
    '',
    '{',
    'null',
    '[]',
    '{"type":"ping","payload":{"a":1}}',
    '{"type":"pong"}',
    '{"type":"connection_ack"}',
    '{"type":"complete","id":"1"}',
    '{"type":"subscribe","id":"","payload":{}}',
    '{"type":"subscribe","id":"1","payload":{"query":""}}',
    `{"type":"ping","payload":${'['.repeat(500)}${']'.repeat(500)}}`,
  ];
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => socket.terminate(), 1_500);
    socket.on('error', () => {});
    socket.on('unexpected-response', (_request, response) => reject(new Error(`no socket: ${response.statusCode}`)));
    socket.on('open', () => {
      if (random.chance(0.1)) say(random.pick(wrong));
      say({ type: 'connection_init', payload: token === null ? undefined : { authorization: `Bearer ${token}` } });
    });
    socket.on('message', (data) => {
      const text = String(data);
      judge(text, 0, { query, variables });
      const { type } = JSON.parse(text) as { type: string };
      if (type === 'connection_ack') {
        say({ id: '1', type: 'subscribe', payload: { query, variables } });
        if (random.chance(0.3)) say(random.pick(wrong));
        if (random.chance(0.2)) say({ id: '1', type: 'complete' });
      }
      if (type === 'complete' || type === 'error') socket.close(1000);
    });
    socket.on('close', (code) => {
      clearTimeout(patience);
      onClose(code);
      resolve();
    });
  });
}
