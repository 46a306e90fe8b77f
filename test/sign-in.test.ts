import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/environment/read-config.ts';
import { createRoleSignIn } from '../src/sandbox/role-sign-in.ts';
import { borrowDatabase } from './support/borrowed-database.ts';
import { type Browser, openBrowser, ownPage } from './support/browser.ts';
import { request } from './support/client.ts';
import { quickestKind, type TestDatabase } from './support/databases.ts';
import { type Neighbours, startNeighbours, startTestGateway } from './support/gateway.ts';
import { startSupabaseAuth } from './support/supabase-auth.ts';
import { signingSecret, signToken } from './support/tokens.ts';

const dana = { email: 'dana@example.com', password: 'correct horse', role: 'approver' };
const accounts = [
  dana,
  { email: 'ana@example.com', password: 'battery staple', role: 'analyst' },
  { email: 'guest@example.com', password: 'no role' },
  { email: 'robot@example.com', password: 'beep beep', role: 'service' },
  { email: 'banned@example.com', password: 'banned', role: 'approver', banned: true },
  { email: 'new@example.com', password: 'unconfirmed', role: 'approver', unconfirmed: true },
];

// Nothing here writes to either.
let shared: { database: TestDatabase; neighbours: Neighbours };
beforeAll(async () => {
  shared = { database: await borrowDatabase(quickestKind), neighbours: await startNeighbours() };
});
afterAll(async () => {
  await shared.neighbours.close();
  await shared.database.drop();
});

const noSession = { status: 200, body: { access_token: 'x' } };
const noToken = { status: 200, body: { access_token: 'x', refresh_token: 'y', expires_in: 3600, user: { id: '1' } } };
const failure = { status: 500, body: { code: 'unexpected_failure', message: 'Unexpected failure' } };

async function gatewayWithSupabase(config: { production?: boolean; anonKey?: string } = {}) {
  const auth = await startSupabaseAuth(accounts);
  onTestFinished(() => auth.close());
  const issuer = `${auth.url}/auth/v1`;
  const gateway = await startTestGateway({
    ...shared,
    config: {
      production: config.production ?? false,
      tokens: { secret: null, published: { url: `${issuer}/.well-known/jwks.json` } },
      tokenRules: { ...readConfig({}).tokenRules, issuer, audience: 'authenticated' },
      supabaseAuth: { url: auth.url, anonKey: config.anonKey ?? auth.anonKey },
    },
  });
  return { auth, gateway, browser: openBrowser(gateway.url) };
}

async function gatewayWithRoles() {
  const sandbox = { signIn: createRoleSignIn(signingSecret), textsUrl: null };
  const gateway = await startTestGateway({ ...shared, sandbox });
  return { gateway, browser: openBrowser(gateway.url) };
}

const signIn = (browser: Browser, { email, password } = dana) => browser.ask('POST', '/session', { email, password });
const whoami = (url: string, token: string) => request(url, token, '{ viewer { id email role } }');

describe('what a page is told before anybody has signed in', () => {
  it('a sandbox offers its roles', async () => {
    const { browser } = await gatewayWithRoles();
    const { body, headers } = await browser.ask('GET', '/session/options', undefined, {});
    expect(body).toEqual({ signIn: 'role', roles: ['approver', 'analyst', 'admin'], sandbox: false });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('a Supabase project asks for a password', async () => {
    const { browser } = await gatewayWithSupabase();
    const { body } = await browser.ask('GET', '/session/options', undefined, {});
    expect(body).toEqual({ signIn: 'password', roles: [], sandbox: false });
  });

  it('B43: a secret alone asks for a token, looks whether it holds, and keeps nothing', async () => {
    const browser = openBrowser((await startTestGateway(shared)).url);
    const { body } = await browser.ask('GET', '/session/options', undefined, {});
    expect(body).toEqual({ signIn: 'token', roles: [], sandbox: false });
    expect((await signIn(browser)).status).toBe(400);
    const token = await signToken('approver', { subject: 'dana' });
    const { status, body: brought } = await browser.ask('POST', '/session', { token });
    expect(status).toBe(200);
    const viewer = { id: 'dana', email: 'dana@example.com', role: 'approver' };
    expect(brought).toEqual({ token, expiresAt: expect.any(String), viewer });
    expect(browser.cookie).toBeNull();
    expect((await browser.ask('POST', '/session/renew')).status).toBe(204);
    for (const bad of ['rubbish', await signToken('approver', { expiresIn: -60 })]) {
      expect((await browser.ask('POST', '/session', { token: bad })).status).toBe(401);
    }
    expect((await browser.ask('POST', '/session', { token: await signToken('service') })).status).toBe(403);
  });
});

describe('signing in to a sandbox', () => {
  it('B43: gives a token of the role, and renews it for the same person', async () => {
    const { gateway, browser } = await gatewayWithRoles();
    const { status, body } = await browser.ask('POST', '/session', { role: 'approver' });
    expect(status).toBe(200);
    expect(body.viewer).toMatchObject({ role: 'approver', email: expect.stringContaining('@example.com') });
    expect((await whoami(gateway.url, body.token)).data).toEqual({ viewer: { ...body.viewer, role: 'APPROVER' } });
    expect(Date.parse(body.expiresAt)).toBeGreaterThan(Date.now());

    const renewed = await browser.ask('POST', '/session/renew');
    expect(renewed).toMatchObject({ status: 200, body: { viewer: body.viewer } });
    expect((await whoami(gateway.url, renewed.body.token)).errors).toBeUndefined();
  });

  it('two windows are two people', async () => {
    const { gateway, browser } = await gatewayWithRoles();
    const one = await browser.ask('POST', '/session', { role: 'approver' });
    const other = await openBrowser(gateway.url).ask('POST', '/session', { role: 'approver' });
    expect(other.body.viewer.id).not.toBe(one.body.viewer.id);
  });

  it('B43: lets nobody in as a program, or as what nobody can be', async () => {
    const { browser } = await gatewayWithRoles();
    const { role, ...password } = dana;
    for (const credentials of [{ role: 'service' }, { role: `${role}s` }, password]) {
      expect((await browser.ask('POST', '/session', credentials)).status).toBe(401);
      expect(browser.cookie).toBeNull();
    }
  });

  it('B43: what renews opens nothing else, and what opens does not renew', async () => {
    const { gateway, browser } = await gatewayWithRoles();
    const { body } = await browser.ask('POST', '/session', { role: 'admin' });
    expect((await whoami(gateway.url, browser.cookie ?? '')).status).toBe(401);
    browser.cookie = body.token;
    expect((await browser.ask('POST', '/session/renew')).status).toBe(401);
  });
});

describe('signing in with Supabase Auth', () => {
  it('B43: a password gives a token, and what renews it stays in a cookie that no script reads', async () => {
    const { gateway, browser } = await gatewayWithSupabase();
    const { status, headers, body } = await signIn(browser);
    expect(status).toBe(200);
    expect(body).toEqual({
      token: expect.any(String),
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      viewer: { id: expect.any(String), email: dana.email, role: 'approver' },
    });
    expect(JSON.stringify(body)).not.toContain(browser.cookie);
    expect(headers.get('set-cookie')).toMatch(/; Path=\/session; HttpOnly; SameSite=Strict$/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await whoami(gateway.url, body.token)).data).toEqual({ viewer: { ...body.viewer, role: 'APPROVER' } });
  });

  it('in production the cookie travels only over TLS', async () => {
    const { browser } = await gatewayWithSupabase({ production: true });
    expect((await signIn(browser)).headers.get('set-cookie')).toMatch(/; Secure$/);
    expect((await browser.ask('DELETE', '/session')).headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('B43: nobody learns whether an account exists, is locked, or only the password is wrong', async () => {
    const { browser } = await gatewayWithSupabase();
    const wrong = [
      { ...dana, password: 'horse' },
      { email: 'nobody@example.com', password: 'x' },
      ...accounts.slice(4),
    ];
    const answers = await Promise.all(wrong.map((credentials) => signIn(browser, credentials as typeof dana)));
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect(body).toEqual(answers[0]?.body);
    }
    expect(browser.cookie).toBeNull();
  });

  it('B43: an account without a role of people gets no session', async () => {
    const { auth, browser } = await gatewayWithSupabase();
    for (const account of accounts.slice(2, 4)) {
      expect((await signIn(browser, account as typeof dana)).status).toBe(403);
      expect(browser.cookie).toBeNull();
      expect(auth.openSessions).toBe(0);
    }
  });

  it('a password is not guessed: after ten tries the account waits, others do not', async () => {
    const { auth, browser } = await gatewayWithSupabase();
    for (let tries = 0; tries < 10; tries++) await signIn(browser, { ...dana, password: `guess ${tries}` });
    const refused = await signIn(browser, { ...dana, email: ' Dana@Example.com' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(auth.asked).toHaveLength(10);
    expect((await signIn(browser, accounts[1] as typeof dana)).status).toBe(200);
  });

  it('a limit of Supabase Auth is passed on', async () => {
    const { auth, browser } = await gatewayWithSupabase();
    const body = { code: 'over_request_rate_limit', message: 'Request rate limit reached' };
    auth.intercept = () => ({ status: 429, headers: { 'retry-after': '17' }, body });
    const refused = await signIn(browser);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('17');
  });

  it.each([
    ['breaks off, or in the middle', ['reset', { handleThen: 'truncate' }] as const],
    ['fails, or cannot be reached', [failure, { status: 502, body: '<h1>Bad Gateway</h1>' }]],
    ['answers rubbish', [{ status: 200, body: '<h1>Welcome</h1>' }, noSession, noToken]],
  ])('when Supabase Auth %s nobody is signed in, and nobody loses a session', async (_how, interceptions) => {
    const { auth, browser } = await gatewayWithSupabase();
    await signIn(browser);
    const cookie = browser.cookie;
    for (const interception of interceptions) {
      auth.intercept = () => interception;
      const renewed = await browser.ask('POST', '/session/renew');
      expect(renewed).toMatchObject({ status: 503, body: { message: expect.any(String) } });
      expect(renewed.headers.get('retry-after')).not.toBeNull();
      expect((await signIn(browser)).status).toBe(503);
    }
    expect(browser.cookie).toBe(cookie);
    auth.intercept = undefined;
    expect((await browser.ask('POST', '/session/renew')).status).toBe(200);
  });

  it('a project whose key is wrong is not taken for a wrong password', async () => {
    const { browser } = await gatewayWithSupabase({ anonKey: 'of another project' });
    expect((await signIn(browser)).status).toBe(503);
  });
});

describe('renewing a session', () => {
  it('gives a new token and a new cookie', async () => {
    const { gateway, browser } = await gatewayWithSupabase();
    const { body } = await signIn(browser);
    const first = browser.cookie;
    const renewed = await browser.ask('POST', '/session/renew');
    expect(renewed).toMatchObject({ status: 200, body: { viewer: body.viewer } });
    expect(renewed.body.token).not.toBe(body.token);
    expect(browser.cookie).not.toBe(first);
    expect((await whoami(gateway.url, renewed.body.token)).errors).toBeUndefined();
  });

  it('two tabs at once get the same one, with one question to Supabase Auth, and go on', async () => {
    const { auth, gateway, browser } = await gatewayWithSupabase();
    await signIn(browser);
    const other = openBrowser(gateway.url);
    other.cookie = browser.cookie;
    const [one, two] = await Promise.all([browser, other].map((tab) => tab.ask('POST', '/session/renew')));
    expect(one).toMatchObject({ status: 200 });
    expect(two?.body).toEqual(one?.body);
    expect(other.cookie).toBe(browser.cookie);
    expect(auth.asked).toEqual(['password', 'refresh_token']);
    for (const tab of [browser, other]) expect((await tab.ask('POST', '/session/renew')).status).toBe(200);
  });

  it('a tab that slept through a renewal or two survives', async () => {
    const { gateway, browser } = await gatewayWithSupabase();
    await signIn(browser);
    const sleeper = openBrowser(gateway.url);
    sleeper.cookie = browser.cookie;
    for (let hour = 0; hour < 3; hour++) await browser.ask('POST', '/session/renew');
    expect((await sleeper.ask('POST', '/session/renew')).status).toBe(200);
    expect((await browser.ask('POST', '/session/renew')).status).toBe(200);
  });

  it('without a cookie, or with one that holds no more, there is nothing to renew', async () => {
    const { browser } = await gatewayWithSupabase();
    for (const unreadable of [null, '%E0%A4%A', 'x'.repeat(5_000)]) {
      browser.cookie = unreadable;
      expect((await browser.ask('POST', '/session/renew')).status).toBe(204);
    }
    browser.cookie = 'made-up';
    expect((await browser.ask('POST', '/session/renew')).status).toBe(401);
  });

  it('a cookie that holds no more is removed', async () => {
    const { browser } = await gatewayWithSupabase();
    browser.cookie = 'made-up';
    await browser.ask('POST', '/session/renew');
    expect(browser.cookie).toBeNull();
  });
});

it('keys that cannot be fetched cost nobody a session', async () => {
  const { auth, browser } = await gatewayWithSupabase();
  auth.intercept = ({ path }) => (path.endsWith('jwks.json') ? 'reset' : undefined);
  expect((await signIn(browser)).status).toBe(503);
  auth.intercept = undefined;
  expect((await browser.ask('POST', '/session/renew')).status).toBe(200);
});

describe('signing out', () => {
  it('ends the session here and at Supabase Auth, also for a cookie that somebody copied', async () => {
    const { auth, gateway, browser } = await gatewayWithSupabase();
    await signIn(browser);
    const copied = openBrowser(gateway.url);
    await browser.ask('POST', '/session/renew');
    copied.cookie = browser.cookie;
    expect((await browser.ask('DELETE', '/session')).status).toBe(204);
    expect(browser.cookie).toBeNull();
    expect(auth.asked.at(-1)).toBe('logout local');
    expect(auth.openSessions).toBe(0);
    expect((await copied.ask('POST', '/session/renew')).status).toBe(401);
  });

  it('goes well when Supabase Auth does not answer, or nobody was signed in', async () => {
    const { auth, browser } = await gatewayWithSupabase();
    expect((await browser.ask('DELETE', '/session')).status).toBe(204);
    await signIn(browser);
    auth.intercept = () => 'reset';
    expect((await browser.ask('DELETE', '/session')).status).toBe(204);
    expect(browser.cookie).toBeNull();
  });
});

describe('a page elsewhere', () => {
  const { 'content-type': json, ...noType } = ownPage;
  const foreign = [
    { 'content-type': json },
    noType,
    { ...ownPage, 'content-type': 'text/plain' },
    { ...ownPage, 'content-type': 'text/plain; application/json' },
  ];

  it('can neither sign in, renew nor sign out', async () => {
    const { browser } = await gatewayWithRoles();
    await browser.ask('POST', '/session', { role: 'approver' });
    const cookie = browser.cookie;
    for (const headers of foreign) {
      const body = JSON.stringify({ role: 'admin' });
      expect((await browser.ask('POST', '/session', body, headers)).status).toBe(403);
      expect((await browser.ask('POST', '/session/renew', body, headers)).status).toBe(403);
      expect((await browser.ask('DELETE', '/session', body, headers)).status).toBe(403);
    }
    expect(browser.cookie).toBe(cookie);
  });

  it('is not let to send what it would need, though it may call the API', async () => {
    const origin = 'https://console.example.com';
    const gateway = await startTestGateway({ ...shared, config: { corsOrigins: [origin] } });
    const preflight = { origin, 'access-control-request-method': 'POST' };
    const asked = await openBrowser(gateway.url).ask('OPTIONS', '/session', undefined, preflight);
    expect(asked.status).toBe(405);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });
});

it('a body that cannot be read, or asks for nothing, is refused with a reason', async () => {
  const { browser } = await gatewayWithRoles();
  const bodies = [
    ['{"role":', 400],
    [undefined, 400],
    [{ role: 7 }, 400],
    [{ role: 'x'.repeat(20_000) }, 413],
  ] as const;
  for (const [body, status] of bodies) {
    const refused = await browser.ask('POST', '/session', body);
    expect(refused).toMatchObject({ status, body: { message: expect.any(String) } });
  }
});
