import { afterEach, beforeEach, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../../src/sandbox/stand-in-server.ts';

let standIn: StandIn;
let handled: unknown[];

beforeEach(async () => {
  handled = [];
  const work = ({ body }: { body: unknown }) => {
    handled.push(body);
    return { status: 200, body: { answer: 'the real one' } };
  };
  standIn = await startStandIn({
    host: '127.0.0.1',
    port: 0,
    routes: { 'POST /work': work, 'GET /sandbox/look': work },
  });
});
afterEach(() => standIn.close());

const call = (withinMs = 2_000) =>
  fetch(`${standIn.url}/work`, { method: 'POST', body: '1', signal: AbortSignal.timeout(withinMs) });

/** As a person with curl would do it. */
async function faults(method: 'GET' | 'PUT' | 'DELETE', body?: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(`${standIn.url}/sandbox/faults`, { method, ...(text !== undefined && { body: text }) });
  return { status: answer.status, body: await answer.json() };
}

test('shows what is set and how often it hit, and takes it away', async () => {
  expect(await faults('GET')).toEqual({ status: 200, body: [] });
  const set = await faults('PUT', [{ path: '/work', fault: { kind: 'status' }, every: 2, forSeconds: 60 }]);
  expect(set.status).toBe(200);
  expect([(await call()).status, (await call()).status]).toEqual([200, 503]);
  expect((await faults('GET')).body).toMatchObject([{ path: '/work', fault: { status: 503 }, seen: 2, hits: 1 }]);
  expect(await faults('DELETE')).toEqual({ status: 200, body: [] });
  expect([(await call()).status, (await call()).status]).toEqual([200, 200]);
});

test.each([
  ['not JSON', '{', 'expected array'],
  ['no list', { fault: { kind: 'reset' } }, 'expected array'],
  ['an unknown kind', [{ fault: { kind: 'explode' } }], 'fault.kind'],
  ['a misspelt setting', [{ fault: { kind: 'reset' }, everyy: 2 }], 'everyy'],
  ['a setting of another kind', [{ fault: { kind: 'reset', status: 500 } }], 'status'],
  ['a rule that does nothing', [{ path: '/work' }], 'needs a fault or latencyMs'],
  ['the sandbox’s own path', [{ path: '/sandbox/faults', fault: { kind: 'hang' } }], 'must not be under /sandbox'],
  ['a status that is none', [{ fault: { kind: 'status', status: 42 } }], 'fault.status'],
])('refuses %s in words, and changes nothing', async (_case, body, words) => {
  await faults('PUT', [{ fault: { kind: 'status', status: 418 } }]);
  const answer = await faults('PUT', body);
  expect(answer.status).toBe(400);
  expect(answer.body.detail).toContain(words);
  expect((await call()).status).toBe(418);
});

test('status: with Retry-After where it is asked for', async () => {
  standIn.faults.set([{ fault: { kind: 'status', status: 429, retryAfterSeconds: 2 } }]);
  const answer = await call();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2']);
  expect(handled).toEqual([]);
});

test('rubbish: a page, or JSON of another shape', async () => {
  standIn.faults.set([{ fault: { kind: 'rubbish' } }]);
  expect(await (await call()).text()).toContain('<html>');
  standIn.faults.set([{ fault: { kind: 'rubbish', body: 'json' } }]);
  expect(await (await call()).json()).not.toHaveProperty('answer');
  expect(handled).toEqual([]);
});

test('reset and hang: nothing is done', async () => {
  standIn.faults.set([{ fault: { kind: 'reset' }, times: 1 }, { fault: { kind: 'hang' } }]);
  await expect(call()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  await expect(call(100)).rejects.toThrow('timeout');
  expect(handled).toEqual([]);
});

test('after: the work is done, and then the connection breaks or hangs', async () => {
  standIn.faults.set([{ fault: { kind: 'after' }, times: 1 }, { fault: { kind: 'after', how: 'hang' } }]);
  await expect(call()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  await expect(call(100)).rejects.toThrow('timeout');
  expect(handled).toEqual([1, 1]);
});

test('truncate: the work is done, and half of the answer arrives', async () => {
  standIn.faults.set([{ fault: { kind: 'truncate' } }]);
  const answer = await call();
  const half = await answer.body?.getReader().read();
  expect(new TextDecoder().decode(half?.value)).toBe('{"answer":"t');
  await expect((await call()).text()).rejects.toThrow('terminated');
  expect(handled).toEqual([1, 1]);
});

test('slow and latency: the whole answer, later', async () => {
  standIn.faults.set([
    { fault: { kind: 'slow', overMs: 200 }, times: 1 },
    { latencyMs: 200, times: 1 },
  ]);
  for (let count = 1; count <= 2; count++) {
    const before = performance.now();
    expect(await (await call()).json()).toEqual({ answer: 'the real one' });
    expect(performance.now() - before).toBeGreaterThan(180);
  }
  expect(await (await call()).json()).toEqual({ answer: 'the real one' });
});

test('slow: a caller that gives up breaks nothing', async () => {
  standIn.faults.set([{ fault: { kind: 'slow', overMs: 300 }, times: 1 }]);
  await expect(call(100).then((answer) => answer.text())).rejects.toThrow('timeout');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await call()).status).toBe(200);
});

test('a path under /sandbox stays open whatever fails', async () => {
  await faults('PUT', [{ fault: { kind: 'hang' } }]);
  expect((await fetch(`${standIn.url}/sandbox/look`)).status).toBe(200);
});

test('refuses connections until it is opened again, at the same port', async () => {
  await standIn.refuse();
  await expect(call()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  await standIn.reopen();
  expect((await call()).status).toBe(200);
});
