import { createHmac } from 'node:crypto';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Authenticator, createAuthenticator, KeysUnavailableError } from '../../src/auth/authenticator.ts';
import { roles } from '../../src/auth/viewer.ts';
import type { Answer } from '../../src/sandbox/interception.ts';
import { type StandIn, startStandIn } from '../../src/sandbox/stand-in-server.ts';
import { emptyDenyList } from '../support/deny-list.ts';
import { signingSecret, signToken } from '../support/tokens.ts';

afterEach(() => vi.useRealTimers());

/** As for who has a secret and no more. */
const usual = { audience: null, issuer: null, longestSeconds: { person: 31 * 86_400, service: 366 * 86_400 } };

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const secretBytes = new TextEncoder().encode(signingSecret);
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('B43: tokens signed with the shared secret', () => {
  const authenticator = createAuthenticator({ secret: signingSecret, published: null }, usual, emptyDenyList);
  const session = async (token: string) => authenticator.authenticate(`Bearer ${token}`);
  const sign = (payload: JWTPayload, alg = 'HS256') =>
    new SignJWT(payload).setProtectedHeader({ alg }).sign(secretBytes);
  const good = () => ({ sub: 'u1', email: 'u1@example.com', exp: inAnHour(), app_metadata: { role: 'approver' } });

  test.each([...roles])('a good one is a session of its role: %s', async (role) => {
    expect(await session(await signToken(role, { subject: 'dana' }))).toMatchObject({
      viewer: { id: 'dana', email: 'dana@example.com', role },
    });
  });

  test('the session ends with the token', async () => {
    const exp = inAnHour();
    expect(await session(await sign({ ...good(), exp }))).toMatchObject({ expiresAt: new Date(exp * 1000) });
  });

  test('analysts see personal data only when their token says so; others do', async () => {
    const sees = async (role: string, pii?: boolean) =>
      (await session(await signToken(role, pii === undefined ? {} : { pii })))?.viewer.seesPersonalData;
    expect(await sees('analyst')).toBe(false);
    expect(await sees('analyst', false)).toBe(false);
    expect(await sees('analyst', true)).toBe(true);
    expect(await sees('approver')).toBe(true);
    expect(await sees('admin')).toBe(true);
    expect(await sees('service', false)).toBe(true);
  });

  test('an email is no need', async () => {
    const { email, ...unaddressed } = good();
    expect(email).toBe('u1@example.com');
    expect(await session(await sign(unaddressed))).toMatchObject({ viewer: { id: 'u1', email: null } });
  });

  test('the scheme is read in any case', async () => {
    const token = await signToken('admin');
    expect(await authenticator.authenticate(`bearer ${token}`)).not.toBeNull();
    expect(await authenticator.authenticate(`BEARER   ${token}`)).not.toBeNull();
  });

  test('an expired one is none, up to the tolerance of the clocks', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-05T10:00:00Z') });
    expect(await session(await signToken('admin', { expiresIn: -3 }))).not.toBeNull();
    expect(await session(await signToken('admin', { expiresIn: -6 }))).toBeNull();
    expect(await session(await signToken('admin', { expiresIn: -3600 }))).toBeNull();
  });

  test('one that is not valid yet is none', async () => {
    expect(await session(await sign({ ...good(), nbf: inAnHour() }))).toBeNull();
  });

  test('one signed with another secret is none', async () => {
    expect(await session(await signToken('admin', { secret: 'another secret, just as long as the first' }))).toBeNull();
  });

  test('one whose content was changed is none', async () => {
    const [header, , signature] = (await sign(good())).split('.');
    const payload = base64({ ...good(), app_metadata: { role: 'admin' } });
    expect(await session(`${header}.${payload}.${signature}`)).toBeNull();
  });

  test.each(['none', 'None', 'NONE', ''])('one that names no algorithm is none: %j', async (alg) => {
    expect(await session(`${base64({ alg })}.${base64(good())}.`)).toBeNull();
    expect(await session(new UnsecuredJWT(good()).encode())).toBeNull();
  });

  test.each(['HS384', 'HS512'])('one by another algorithm is none: %s', async (alg) => {
    expect(await session(await sign(good(), alg))).toBeNull();
  });

  test('one that asks for an unknown extension to be understood is none', async () => {
    const token = await new SignJWT(good())
      .setProtectedHeader({ alg: 'HS256', crit: ['exp2'], exp2: 1 })
      .sign(secretBytes, { crit: { exp2: true } });
    expect(await session(token)).toBeNull();
  });

  test('one without an end is none', async () => {
    const { exp, ...endless } = good();
    expect(exp).toBeGreaterThan(0);
    expect(await session(await sign(endless))).toBeNull();
  });

  test.each([
    ['no app_metadata', { app_metadata: undefined }],
    ['empty app_metadata', { app_metadata: {} }],
    ['app_metadata that is a word', { app_metadata: 'admin' }],
    ['no metadata but a role of its own', { app_metadata: undefined, role: 'admin' }],
    ['user_metadata, which users write themselves', { app_metadata: {}, user_metadata: { role: 'admin' } }],
    ['an unknown role', { app_metadata: { role: 'owner' } }],
    ['a role in other case', { app_metadata: { role: 'Admin' } }],
    ['several roles', { app_metadata: { role: ['admin'] } }],
    ['a role that every object has', { app_metadata: { role: 'constructor' } }],
    ['pii in words', { app_metadata: { role: 'analyst', pii: 'false' } }],
    ['an end in words', { exp: 'tomorrow' as unknown as number }],
  ])('one with %s is none', async (_, changes) => {
    const payload = { ...good(), ...changes };
    const signed = `${base64({ alg: 'HS256' })}.${base64(payload)}`;
    const signature = createHmac('sha256', secretBytes).update(signed).digest('base64url');
    expect(await session(`${signed}.${signature}`)).toBeNull();
  });

  test.each([
    null,
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer a b',
    'Bearer garbage',
    'Bearer a.b.c',
    'Bearer ...',
    'Bearer {}',
    'Basic dXNlcjpwYXNz',
  ])('a header like %j is none', async (header) => {
    expect(await authenticator.authenticate(header)).toBeNull();
  });

  test('an endless one is none', async () => {
    expect(await authenticator.authenticate(`Bearer ${'x'.repeat(100_000)}`)).toBeNull();
  });

  test('whatever is made up is none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json(), fc.record({ alg: fc.constantFrom('HS256', 'RS256', 'none'), crit: fc.jsonValue() })),
        fc.json(),
        fc.base64String(),
        async (header, payload, signature) => {
          const parts = [typeof header === 'string' ? header : JSON.stringify(header), payload];
          const token = [...parts.map((part) => Buffer.from(part).toString('base64url')), signature].join('.');
          expect(await session(token)).toBeNull();
        },
      ),
    );
  });

  test('a good token in the wrong wrapping is none', async () => {
    const token = await signToken('admin');
    for (const header of [token, `Token ${token}`, `Bearer: ${token}`, ` Bearer ${token}`, `Bearer ${token}, x`]) {
      expect(await authenticator.authenticate(header)).toBeNull();
    }
  });
});

describe('B43: tokens signed by published keys', () => {
  interface Issuer {
    standIn: StandIn;
    authenticator: Authenticator;
    issuer: string;
    /** Publishes these keys from now on. */
    publish(...keys: JWK[]): void;
    fetches(): number;
    session(token: string): ReturnType<Authenticator['authenticate']>;
  }

  const started: StandIn[] = [];
  afterEach(() => Promise.all(started.splice(0).map((standIn) => standIn.close())));

  async function startIssuer(secret: string | null = null): Promise<Issuer> {
    let published: JWK[] = [];
    let fetches = 0;
    const standIn = await startStandIn({
      host: '127.0.0.1',
      port: 0,
      routes: { 'GET /auth/v1/.well-known/jwks.json': () => ({ status: 200, body: { keys: published } }) },
      onRequest: () => {
        fetches += 1;
      },
    });
    started.push(standIn);
    const issuer = `${standIn.url}/auth/v1`;
    const authenticator = createAuthenticator(
      { secret, published: { url: `${issuer}/.well-known/jwks.json` } },
      { ...usual, issuer },
      emptyDenyList,
    );
    return {
      standIn,
      authenticator,
      issuer,
      publish: (...keys) => {
        published = keys;
      },
      fetches: () => fetches,
      session: (token) => authenticator.authenticate(`Bearer ${token}`),
    };
  }

  async function newKey(alg: string, kid: string) {
    const pair = await generateKeyPair(alg, { extractable: true });
    return { ...pair, alg, kid, jwk: { ...(await exportJWK(pair.publicKey)), alg, kid, use: 'sig' } };
  }
  type Key = Awaited<ReturnType<typeof newKey>>;

  const signWith = (key: Key, issuer: string, header: object = {}, payload: object = {}) =>
    new SignJWT({ sub: 'u1', app_metadata: { role: 'approver' }, exp: inAnHour(), iss: issuer, ...payload })
      .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
      .sign(key.privateKey);

  test.each(['ES256', 'RS256', 'EdDSA'])('a good one is a session: %s', async (alg) => {
    const it = await startIssuer();
    const key = await newKey(alg, 'k1');
    it.publish(key.jwk);
    expect(await it.session(await signWith(key, it.issuer))).toMatchObject({ viewer: { id: 'u1', role: 'approver' } });
  });

  test('several keys are told apart, and fetched once', async () => {
    const it = await startIssuer();
    const keys = [await newKey('ES256', 'k1'), await newKey('RS256', 'k2'), await newKey('ES256', 'k3')];
    it.publish(...keys.map((key) => key.jwk));
    for (const key of keys) expect(await it.session(await signWith(key, it.issuer))).not.toBeNull();
    expect(it.fetches()).toBe(1);
  });

  test('one of another issuer is none', async () => {
    const it = await startIssuer();
    const key = await newKey('ES256', 'k1');
    it.publish(key.jwk);
    expect(await it.session(await signWith(key, 'https://other.supabase.co/auth/v1'))).toBeNull();
    expect(await it.session(await signWith(key, it.issuer, {}, { iss: undefined }))).toBeNull();
  });

  test('one by a key that nobody published is none', async () => {
    const it = await startIssuer();
    const key = await newKey('ES256', 'k1');
    it.publish(key.jwk);
    const unknown = await newKey('ES256', 'k9');
    expect(await it.session(await signWith(unknown, it.issuer))).toBeNull();
    const impostor = await newKey('ES256', 'k1');
    expect(await it.session(await signWith(impostor, it.issuer))).toBeNull();
  });

  test('a flood of unknown keys does not become a flood of fetches', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const it = await startIssuer();
    const key = await newKey('ES256', 'k1');
    it.publish(key.jwk);
    for (let count = 0; count < 5; count += 1) {
      expect(await it.session(await signWith({ ...key, kid: `unknown-${count}` }, it.issuer))).toBeNull();
    }
    expect(it.fetches()).toBe(1);
  });

  test('a key that is published later works at once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const it = await startIssuer();
    const [first, second] = [await newKey('ES256', 'k1'), await newKey('ES256', 'k2')];
    it.publish(first.jwk);
    expect(await it.session(await signWith(first, it.issuer))).not.toBeNull();
    it.publish(first.jwk, second.jwk);
    vi.setSystemTime(Date.now() + 1_001);
    expect(await it.session(await signWith(second, it.issuer))).not.toBeNull();
    expect(it.fetches()).toBe(2);
  });

  test('B43: a session that is open ends within a minute after its key was removed, and no other does', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() });
    const it = await startIssuer();
    const [first, second] = [await newKey('ES256', 'k1'), await newKey('ES256', 'k2')];
    it.publish(first.jwk, second.jwk);
    const ended: string[] = [];
    const open = async (key: Key, name: string) => {
      const session = await it.session(await signWith(key, it.issuer, {}, { sub: name }));
      if (session === null) throw new Error('no session');
      return it.authenticator.whenEnded(session, () => ended.push(name));
    };
    await open(first, 'ann');
    await open(first, 'bob');
    await open(second, 'dana');
    const stop = await open(first, 'eve');
    stop();
    // Trouble with the list says nothing of a key.
    it.standIn.intercept = () => ({ status: 503 });
    await vi.advanceTimersByTimeAsync(50_000);
    it.standIn.intercept = undefined;
    it.publish(second.jwk);
    await vi.advanceTimersByTimeAsync(59_000);
    await expect.poll(() => ended).toEqual(['ann', 'bob']);
  });

  test('a key that was removed stops within a minute, also for tokens that were checked before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const it = await startIssuer();
    const [first, second] = [await newKey('ES256', 'k1'), await newKey('ES256', 'k2')];
    const token = await signWith(first, it.issuer);
    it.publish(first.jwk, second.jwk);
    expect(await it.session(await signWith(second, it.issuer))).not.toBeNull();
    it.publish(second.jwk);
    // As late as the list that is known allows it: this token is believed from here on.
    vi.setSystemTime(Date.now() + 24_000);
    expect(await it.session(token)).not.toBeNull();
    vi.setSystemTime(Date.now() + 31_000);
    expect(await it.session(token)).toBeNull();
    expect(await it.session(await signWith(second, it.issuer))).not.toBeNull();
  });

  test('while the list cannot be fetched again, the keys that are known count for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const it = await startIssuer();
    const key = await newKey('ES256', 'k1');
    it.publish(key.jwk);
    expect(await it.session(await signWith(key, it.issuer))).not.toBeNull();
    it.standIn.intercept = () => ({ status: 503 });
    vi.setSystemTime(Date.now() + 300_000);
    expect(await it.session(await signWith(key, it.issuer, {}, { sub: 'u2' }))).not.toBeNull();
    vi.setSystemTime(Date.now() + 301_000);
    await expect(it.session(await signWith(key, it.issuer, {}, { sub: 'u3' }))).rejects.toBeInstanceOf(
      KeysUnavailableError,
    );
  });

  describe('beside a shared secret, while a project moves from the one to the other', () => {
    test('both work, and a token by the secret needs no list', async () => {
      const it = await startIssuer(signingSecret);
      const key = await newKey('ES256', 'k1');
      it.publish(key.jwk);
      const bySecret = await signToken('admin', { claims: { iss: it.issuer } });
      expect(await it.session(bySecret)).toMatchObject({ viewer: { role: 'admin' } });
      expect(await it.session(await signToken('admin'))).toBeNull();
      expect(it.fetches()).toBe(0);
      expect(await it.session(await signWith(key, it.issuer))).toMatchObject({ viewer: { role: 'approver' } });
    });

    test('neither takes what the other signs, and what is no token is none', async () => {
      const it = await startIssuer(signingSecret);
      const key = await newKey('RS256', 'k1');
      it.publish(key.jwk);
      const payload = { sub: 'u1', app_metadata: { role: 'admin' }, exp: inAnHour(), iss: it.issuer };
      for (const secret of [await exportSPKI(key.publicKey), JSON.stringify(key.jwk), 'x'.repeat(40)]) {
        const signed = `${base64({ alg: 'HS256', kid: 'k1' })}.${base64(payload)}`;
        const signature = createHmac('sha256', secret).update(signed).digest('base64url');
        expect(await it.session(`${signed}.${signature}`)).toBeNull();
      }
      const unknown = await newKey('RS256', 'k1');
      expect(await it.session(await signWith(unknown, it.issuer))).toBeNull();
      expect(await it.session(await signWith(key, 'https://other.supabase.co/auth/v1'))).toBeNull();
      for (const none of ['garbage', 'a.b.c', `${base64({ alg: 'none' })}.${base64(payload)}.`]) {
        expect(await it.session(none)).toBeNull();
      }
    });
  });

  test('one signed with the public key as if it were a secret is none', async () => {
    const it = await startIssuer();
    const key = await newKey('RS256', 'k1');
    it.publish(key.jwk);
    const payload = { sub: 'u1', app_metadata: { role: 'admin' }, exp: inAnHour(), iss: it.issuer };
    for (const secret of [await exportSPKI(key.publicKey), JSON.stringify(key.jwk)]) {
      const signed = `${base64({ alg: 'HS256', kid: 'k1' })}.${base64(payload)}`;
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      expect(await it.session(`${signed}.${signature}`)).toBeNull();
    }
  });

  test('one that brings its own key, or says where to find it, is none', async () => {
    const it = await startIssuer();
    it.publish((await newKey('ES256', 'k1')).jwk);
    const own = await newKey('ES256', 'k1');
    expect(await it.session(await signWith(own, it.issuer, { jwk: own.jwk }))).toBeNull();
    expect(await it.session(await signWith(own, it.issuer, { jku: `${it.standIn.url}/mine` }))).toBeNull();
    expect(it.fetches()).toBe(1);
  });

  test('an unsigned one is none, and no key is fetched for it', async () => {
    const it = await startIssuer();
    const unsigned = new UnsecuredJWT({ app_metadata: { role: 'admin' }, exp: inAnHour(), iss: it.issuer }).encode();
    expect(await it.session(unsigned)).toBeNull();
    expect(await it.session('garbage')).toBeNull();
    expect(it.fetches()).toBe(0);
  });

  test('one signed with a shared secret is none', async () => {
    const it = await startIssuer();
    it.publish((await newKey('ES256', 'k1')).jwk);
    expect(await it.session(await signToken('admin'))).toBeNull();
  });

  test('an expired one is none', async () => {
    const it = await startIssuer();
    const key = await newKey('ES256', 'k1');
    it.publish(key.jwk);
    const exp = Math.floor(Date.now() / 1000) - 60;
    expect(await it.session(await signWith(key, it.issuer, {}, { exp }))).toBeNull();
    expect(await it.session(await signWith(key, it.issuer, {}, { exp: undefined }))).toBeNull();
  });

  describe('while the keys cannot be had, nothing is known about a token', () => {
    test.each<[string, Answer | 'reset']>([
      ['a broken connection', 'reset'],
      ['a 500', { status: 500, body: { message: 'oops' } }],
      ['a 404', { status: 404 }],
      ['a redirect', { status: 302, headers: { location: '/login' } }],
      ['a web page', { status: 200, body: '<html></html>' }],
      ['something else in JSON', { status: 200, body: { message: 'hello' } }],
      ['null', { status: 200, headers: { 'content-type': 'application/json' }, body: 'null' }],
    ])('%s', async (_, answer) => {
      const it = await startIssuer();
      const key = await newKey('ES256', 'k1');
      it.publish(key.jwk);
      const token = await signWith(key, it.issuer);
      it.standIn.intercept = () => answer;
      await expect(it.session(token)).rejects.toBeInstanceOf(KeysUnavailableError);
      it.standIn.intercept = undefined;
      expect(await it.session(token)).not.toBeNull();
    });

    test('nobody listening', async () => {
      const it = await startIssuer();
      const token = await signWith(await newKey('ES256', 'k1'), it.issuer);
      await it.standIn.close();
      await expect(it.session(token)).rejects.toBeInstanceOf(KeysUnavailableError);
    });

    test('something that does not speak HTTP', async () => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.end('SSH-2.0-OpenSSH\r\n');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      const issuer = `http://127.0.0.1:${address.port}/auth/v1`;
      const authenticator = createAuthenticator(
        { secret: null, published: { url: `${issuer}/jwks.json` } },
        { ...usual, issuer },
        emptyDenyList,
      );
      const token = await signWith(await newKey('ES256', 'k1'), issuer);
      await expect(authenticator.authenticate(`Bearer ${token}`)).rejects.toBeInstanceOf(KeysUnavailableError);
      server.close();
    });
  });
});
