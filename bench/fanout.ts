import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { sandboxTenants } from '../src/sandbox/tenants.ts';
import { post } from './load.ts';
import { embeddedPlace, type Measured, postgresPlace, signingSecret, startProgram } from './processes.ts';

// How soon many screens show one event, from the first to the last, and what a socket takes: `node bench/fanout.ts`, with
// TEST_DATABASE_URL for PostgreSQL, SOCKETS for another number than 10,000. The yardstick is the same number of bytes, sent to as many
// sockets by a program that does nothing else, in the same run. The sockets' other ends are processes of their own.

const sockets = Number(process.env.SOCKETS ?? 10_000);
const events = Number(process.env.EVENTS ?? 5);
const clientProcesses = 2;
/** A viewer may have 20 sockets. */
const socketsPerViewer = 10;

/** What the console asks of a draft that waits, and of whom it is. */
const query = `subscription { approvalRequested { kind cursor draft {
  id version status body translation language intent confidence priority createdAt checks { name passed weight detail }
  facts { kind value } workflow { id status message receivedAt tenant { id name } conversation { id phoneNumber language consent } } } } }`;

const tokenOf = (role: string, subject: string) =>
  new SignJWT({ app_metadata: { role } })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setExpirationTime('2h')
    .sign(new TextEncoder().encode(signingSecret));

interface Round {
  round: number;
  first: string;
  last: string;
  bytes: number;
}

/** The sockets of all client processes; tells for each message how long it took from the first to the last of them. */
function startClients(environment: Record<string, string>, tokens: readonly string[]) {
  const waiting = new Map<number, Round[]>();
  const told = new Map<number, (rounds: Round[]) => void>();
  const children = Array.from({ length: clientProcesses }, () => {
    const child = fork(join(import.meta.dirname, 'fanout-clients.ts'), {
      env: { PATH: process.env.PATH, ...environment, COUNT: String(sockets / clientProcesses) },
    });
    child.send(tokens);
    child.once('exit', (code) => code && process.stderr.write(`a client process ended with ${code}\n`));
    child.on('message', (round: Round) => {
      const all = [...(waiting.get(round.round) ?? []), round];
      waiting.set(round.round, all);
      if (all.length === clientProcesses) told.get(round.round)?.(all);
    });
    return child;
  });
  return {
    async round(index: number): Promise<{ ms: number; bytes: number; last: bigint }> {
      const all = await new Promise<Round[]>((resolve) => {
        told.set(index, resolve);
        const there = waiting.get(index);
        if (there?.length === clientProcesses) resolve(there);
      });
      const first = all.map(({ first }) => BigInt(first)).reduce((a, b) => (a < b ? a : b));
      const last = all.map(({ last }) => BigInt(last)).reduce((a, b) => (a > b ? a : b));
      return { ms: Number(last - first) / 1e6, bytes: all[0]?.bytes ?? 0, last };
    },
    stop: () => {
      for (const child of children) child.kill();
    },
  };
}

/** What the operating system says that a process holds, in kilobytes. */
async function residentKilobytes({ pid }: Measured): Promise<number> {
  return Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const print = (line: string) => process.stdout.write(`${line}\n`);

const place = process.env.TEST_DATABASE_URL
  ? await postgresPlace(process.env.TEST_DATABASE_URL)
  : await embeddedPlace();
const gateway = await startProgram('../src/main.js', {
  ...place.environment,
  PORT: '0',
  LOG_LEVEL: 'error',
  SUPABASE_JWT_SECRET: signingSecret,
});
const service = await tokenOf('service', 'bench');
const tenants = sandboxTenants.flatMap((tenant) => tenant.phone_numbers.slice(0, 1));
async function receive(index: number): Promise<void> {
  const mutation = 'mutation ($input: ReceiveSmsInput!) { receiveSms(input: $input) { __typename } }';
  const input = {
    messageId: `fanout-${index}`,
    phoneNumber: tenants[index % tenants.length],
    content: 'Can I cancel the payment plan?',
  };
  await post(`${gateway.url}/graphql`, service, JSON.stringify({ query: mutation, variables: { input } }));
}

// The first draft is what every socket is greeted with: all follow by then.
await receive(0);
await new Promise((resolve) => setTimeout(resolve, 3_000));
const before = await residentKilobytes(gateway);
const tokens = await Promise.all(
  Array.from({ length: Math.ceil(sockets / socketsPerViewer) }, (_, index) => tokenOf('approver', `viewer-${index}`)),
);
const begun = performance.now();
const clients = startClients({ URL: `${gateway.url.replace('http', 'ws')}/graphql`, QUERY: query }, tokens);
await clients.round(0);
print(`${sockets} sockets follow approvals after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
await new Promise((resolve) => setTimeout(resolve, 5_000));
const perSocket = ((await residentKilobytes(gateway)) - before) / sockets;
print(`  ${perSocket.toFixed(1)} kB a socket (resident memory of the process, before and after)`);
const times: number[] = [];
let bytes = 0;
for (let event = 1; event <= events; event++) {
  await receive(event);
  const round = await clients.round(event);
  times.push(round.ms);
  bytes = round.bytes;
}
clients.stop();
await gateway.stop();
await place.remove();
print(
  `  first to last: ${times.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}; median ${median(times).toFixed(0)} ms, ${bytes} bytes each`,
);

const bare = await startProgram('bare-broadcast.ts', {});
const listeners = startClients({ URL: bare.url.replace('http', 'ws'), QUERY: '' }, []);
await listeners.round(0);
const bareTimes: number[] = [];
for (let event = 1; event <= events; event++) {
  await post(bare.url, '', `{"id":"1","type":"next","payload":"${'x'.repeat(Math.max(0, bytes - 40))}"}`);
  bareTimes.push((await listeners.round(event)).ms);
}
listeners.stop();
await bare.stop();
print(
  `bare broadcast of as many bytes: ${bareTimes.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}; median ${median(bareTimes).toFixed(0)} ms`,
);
print(`  ratio of the medians: ${(median(times) / median(bareTimes)).toFixed(2)}`);
