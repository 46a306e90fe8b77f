import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../src/http/allowed-hosts.ts';
import { isRange, trustedProxies } from '../../src/http/client-address.ts';
import { startTestGateway } from '../support/gateway.ts';
import { signToken } from '../support/tokens.ts';

/** A request with headers that fetch would not send. */
async function ask(url: string, headers: Record<string, string>, method = 'GET', body?: string) {
  const sent = httpRequest(url, { method, headers });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response;
}

/** What comes back for these bytes, until the connection is closed. */
async function say(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(text);
  let told = '';
  for await (const chunk of socket) told += String(chunk);
  return told;
}

const handshake = (host: string, path = '/graphql', key = 'dGhlIHNhbXBsZSBub25jZQ==') =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
  `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`;

describe('a page elsewhere whose name was made to lead here (DNS rebinding)', () => {
  it.each([
    ['127.0.0.1:8000', true],
    ['[::1]:8000', true],
    ['192.168.1.20', true],
    ['localhost:8000', true],
    ['LOCALHOST.', true],
    ['gateway.localhost', true],
    ['gateway.internal:8000', true],
    ['evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['localhost.evil.example', false],
    ['evil.example:8000@127.0.0.1', false],
    ['gateway.internal.evil.example', false],
    ['127.0.0.1, evil.example', false],
    ['', false],
    [undefined, false],
  ])('is told apart by its name: %s', (host, allowed) => {
    expect(isAllowedHost(host, ['gateway.internal'])).toBe(allowed);
    expect(isAllowedHost(host, null)).toBe(true);
  });

  it('reaches neither page, API, session nor socket', async () => {
    const { url } = await startTestGateway({ config: { role: 'api' } });
    for (const path of ['/', '/graphql', '/session/options', '/health', '/metrics']) {
      expect((await ask(`${url}${path}`, { host: 'evil.example' })).statusCode, path).toBe(421);
      expect((await ask(`${url}${path}`, { host: 'localhost' })).statusCode, path).not.toBe(421);
    }
    expect(await say(url, handshake('evil.example'))).toMatch(/^HTTP\/1\.1 421 /);
    expect(await say(url, handshake('localhost'))).toMatch(/^HTTP\/1\.1 101 /);
  });
});

describe('every answer', () => {
  it('says that it is what it says it is, and that nobody keeps it', async () => {
    const { url } = await startTestGateway({ config: { role: 'api' } });
    const authorization = `Bearer ${await signToken('admin')}`;
    const json = { 'content-type': 'application/json' };
    const answers = await Promise.all([
      ask(`${url}/`, {}),
      ask(`${url}/nothing`, {}),
      ask(`${url}/health`, {}),
      ask(`${url}/health/ready`, {}),
      ask(`${url}/health/dependencies`, {}),
      ask(`${url}/metrics`, { authorization }),
      ask(`${url}/session/options`, {}),
      ask(`${url}/session`, json, 'POST', '{}'),
      ask(`${url}/graphql`, { host: 'evil.example' }),
      ask(`${url}/graphql`, { ...json, authorization }, 'POST', '{"query": "{ viewer { id } }"}'),
      ask(`${url}/graphql`, json, 'POST', '{"query": "{ viewer { id } }"}'),
      ask(`${url}/graphql`, json, 'POST', '{"query": "{"}'),
      ask(`${url}/graphql`, { ...json, 'transfer-encoding': 'chunked' }, 'POST', '{}'),
      ask(`${url}/graphql`, {}, 'DELETE'),
    ]);
    for (const { headers, statusCode, req } of answers as unknown as (IncomingMessage & { req: { path: string } })[]) {
      const about = `${req.path} ${statusCode}`;
      expect(headers['x-content-type-options'], about).toBe('nosniff');
      expect(headers['cache-control'], about).toBe('no-store');
      expect(headers['strict-transport-security'], about).toBeUndefined();
    }
    for (const raw of [
      'no request at all\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      handshake('localhost'),
      handshake('evil.example'),
      handshake('localhost', '/elsewhere'),
      handshake('localhost', '/graphql', 'no key'),
    ]) {
      const told = (await say(url, raw)).split('\r\n\r\n', 1)[0];
      expect(told, raw.slice(0, 60)).toMatch(/x-content-type-options: nosniff/i);
      expect(told, raw.slice(0, 60)).toMatch(/cache-control: no-store/i);
    }
  });

  it('keeps browsers to TLS where it came by TLS, by the word of a trusted proxy alone', async () => {
    const by = { 'x-forwarded-proto': 'https' };
    const open = await startTestGateway({ config: { role: 'api' } });
    expect((await ask(`${open.url}/health`, by)).headers['strict-transport-security']).toBeUndefined();
    const http = { host: '127.0.0.1', port: 0, allowedHosts: [], trustedProxies: ['127.0.0.1'] };
    const behind = await startTestGateway({ config: { role: 'api', http } });
    expect((await ask(`${behind.url}/health`, by)).headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await ask(`${behind.url}/health`, {})).headers['strict-transport-security']).toBeUndefined();
  });
});

describe('who asks, behind proxies', () => {
  const requestFrom = (remoteAddress: string, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
  const proxies = trustedProxies(['10.0.0.0/8', '::1', '2001:db8::/32']);

  it.each([
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['10.1.2.3', '1.1.1.1, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['10.1.2.3', '198.51.100.1:4711', '198.51.100.1'],
    ['2001:db8::7', '[2001:4860::1]:443', '2001:4860::1'],
    ['10.1.2.3', 'unknown', '10.1.2.3'],
    ['10.1.2.3', '198.51.100.1, unknown', '10.1.2.3'],
    ['10.1.2.3', '', '10.1.2.3'],
    ['10.1.2.3', '10.2.2.2', '10.2.2.2'],
  ])('from %s with X-Forwarded-For %s: %s', (peer, forwarded, expected) => {
    expect(proxies.addressOf(requestFrom(peer, forwarded))).toBe(expected);
  });

  it.each(['10.0.0.0/33', '10.0.0.0/', '10.0.0', 'example.com', '::1/129', '10.0.0.0/8/8', ''])(
    '%j is no range',
    (range) => {
      expect(isRange(range)).toBe(false);
    },
  );

  it('locks out whoever tries too often, and nobody else behind the same proxy', async () => {
    const http = { host: '127.0.0.1', port: 0, allowedHosts: [], trustedProxies: ['127.0.0.0/8'] };
    const { url } = await startTestGateway({ config: { role: 'api', http } });
    const tryFrom = async (address: string) => {
      const headers = { 'content-type': 'application/json', 'x-requested-with': 'test', 'x-forwarded-for': address };
      return (await ask(`${url}/session`, headers, 'POST', '{"token": "none"}')).statusCode;
    };
    const tries = await Promise.all(Array.from({ length: 101 }, () => tryFrom('198.51.100.1')));
    expect(tries).toContain(429);
    expect(await tryFrom('198.51.100.2')).toBe(401);
  });
});
