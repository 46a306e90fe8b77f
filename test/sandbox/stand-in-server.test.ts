import { afterEach, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../../src/sandbox/stand-in-server.ts';

const started: StandIn[] = [];
afterEach(() => Promise.all(started.splice(0).map((standIn) => standIn.close())));

async function startEcho(port = 0) {
  const handled: unknown[] = [];
  const standIn = await startStandIn({
    host: '127.0.0.1',
    port,
    routes: {
      'POST /echo': ({ body }) => {
        handled.push(body);
        return { status: 200, body: { body } };
      },
      'GET /things/*': (_request, id) => ({ status: 200, body: { id } }),
    },
  });
  started.push(standIn);
  return { standIn, handled };
}

const post = (standIn: StandIn, body: string, signal: AbortSignal | null = null) =>
  fetch(`${standIn.url}/echo`, { method: 'POST', body, signal });

test('routes by method and path, and decodes the end of a path', async () => {
  const { standIn } = await startEcho();
  expect(await (await post(standIn, '{"a":1}')).json()).toEqual({ body: { a: 1 } });
  expect(await (await fetch(`${standIn.url}/things/%2B1860`)).json()).toEqual({ id: '+1860' });
  expect((await fetch(`${standIn.url}/echo`)).status).toBe(405);
  expect((await fetch(`${standIn.url}/elsewhere`)).status).toBe(404);
  expect((await fetch(`${standIn.url}/things/%E0`)).status).toBe(400);
});

test('refuses a body over 1 MiB without handling it', async () => {
  const { standIn, handled } = await startEcho();
  const largest = 1024 * 1024;
  expect((await post(standIn, 'x'.repeat(largest))).status).toBe(200);
  expect((await post(standIn, 'x'.repeat(largest + 1))).status).toBe(413);
  expect(handled).toHaveLength(1);
});

test('takes another port when its own is in use', async () => {
  const first = await startEcho();
  const port = Number(new URL(first.standIn.url).port);
  const second = await startEcho(port);
  expect(new URL(second.standIn.url).port).not.toBe(String(port));
  expect((await post(second.standIn, '1')).status).toBe(200);
});

test('an interception answers in place of the handler, or lets the request through', async () => {
  const { standIn, handled } = await startEcho();
  standIn.intercept = async ({ method, path, body, headers }) => {
    if (body !== 'secret') return undefined;
    return { status: 429, headers: { 'retry-after': '7' }, body: { method, path, host: headers.host } };
  };
  const refused = await post(standIn, 'secret');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('7');
  expect(await refused.json()).toMatchObject({ method: 'POST', path: '/echo', host: new URL(standIn.url).host });
  expect((await post(standIn, '"fine"')).status).toBe(200);
  expect(handled).toEqual(['fine']);

  standIn.intercept = () => ({ status: 200, body: '<html>rubbish' });
  expect(await (await post(standIn, '1')).text()).toBe('<html>rubbish');
});

test('a reset breaks the connection, with or without having handled the request', async () => {
  const { standIn, handled } = await startEcho();
  standIn.intercept = () => 'reset';
  await expect(post(standIn, '"lost"')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  standIn.intercept = () => ({ handleThen: 'reset' });
  await expect(post(standIn, '"done"')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(handled).toEqual(['done']);
});

test('a hang never answers, with or without having handled the request', async () => {
  const { standIn, handled } = await startEcho();
  standIn.intercept = () => 'hang';
  await expect(post(standIn, '"lost"', AbortSignal.timeout(100))).rejects.toThrow('timeout');
  standIn.intercept = () => ({ handleThen: 'hang' });
  await expect(post(standIn, '"done"', AbortSignal.timeout(100))).rejects.toThrow('timeout');
  expect(handled).toEqual(['done']);
});

test('closing drops connections that still wait for an answer', async () => {
  const { standIn } = await startEcho();
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  standIn.intercept = () => {
    arrived();
    return 'hang';
  };
  const waiting = expect(post(standIn, '1')).rejects.toThrow('fetch failed');
  await arrival;
  await standIn.close();
  await waiting;
});
