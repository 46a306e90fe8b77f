import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { type Authenticator, KeysUnavailableError } from '../auth/authenticator.ts';
import type { Session } from '../auth/session.ts';
import type { Log } from '../observability/log.ts';
import { demandOwnPage, Refusal, readJson, sendJson } from './json-exchange.ts';
import type { Endpoints } from './routes.ts';
import { noSessionCookie, readSessionCookie, sessionCookie } from './session-cookie.ts';
import type { Credentials, SignIn, SignInOutcome } from './sign-in.ts';
import { createSignInRates } from './sign-in-rates.ts';

export interface SessionEndpointsOptions {
  /** Null: people bring a token that they got elsewhere. */
  signIn: SignIn | null;
  authenticator: Authenticator;
  /** Whether texts can be written as a tenant. */
  playsTenants: boolean;
  production: boolean;
  /** Who asks, past the proxies that are trusted. */
  addressOf(request: IncomingMessage): string;
  log: Log;
}

/** Characters of an email address, as RFC 5321 has it. */
const longestEmail = 320;

const credentials: z.ZodType<Credentials> = z.union(
  [
    z.object({ role: z.string() }),
    z.object({ email: z.string().min(1).max(longestEmail), password: z.string().min(1) }),
  ],
  'Send a role, or an email address and a password.',
);
const broughtToken = z.object({ token: z.string('Send a token.') });

/** The account of somebody who may use the console; the role `service` is for programs. */
const person = z.object({ app_metadata: z.object({ role: z.enum(['approver', 'analyst', 'admin']) }) });

/** The same for an account that does not exist and for a wrong password (nobody learns who has one). */
const wrongCredentials = 'The email address or the password is wrong.';
const signedOut = 'Nobody is signed in.';
const noRole = 'This account has no role here. Ask an administrator for one.';
const unavailable = 'Nobody can be signed in right now. Try again.';

/** Seconds until it may be worth another try. */
const tryAgainSeconds = 5;

/**
 * Signing in, renewing and out. The access token goes to the page, which keeps it in memory; what renews it stays in a
 * cookie that no script can read.
 */
export function sessionEndpoints(options: SessionEndpointsOptions): Endpoints {
  const { signIn, authenticator, addressOf, log } = options;
  const rates = createSignInRates();

  const isSecure = ({ headers }: IncomingMessage) =>
    options.production || String(headers['x-forwarded-proto']).startsWith('https');

  async function start(request: IncomingMessage, response: ServerResponse): Promise<void> {
    demandOwnPage(request);
    const body = await readJson(request);
    if (signIn === null) return look(request, response, parsed(broughtToken, body).token);
    const given = parsed(credentials, body);
    refuseFor(await rates.admitTry(addressOf(request), 'email' in given ? given.email : null));
    await answer(request, response, signIn, await signIn.start(given), wrongCredentials);
  }

  /** Who brings a token is told whose it is and until when. There is nothing to renew it with. */
  async function look(request: IncomingMessage, response: ServerResponse, token: string): Promise<void> {
    refuseFor(await rates.admitTry(addressOf(request), null));
    const session = await sessionOf(token);
    if (session === null) throw new Refusal(401, 'This token does not hold, or not any more.');
    if (!isPerson(token)) throw new Refusal(403, noRole);
    sendJson(response, 200, shown(token, session));
  }

  async function renew(request: IncomingMessage, response: ServerResponse): Promise<void> {
    demandOwnPage(request);
    const renewal = readSessionCookie(request);
    // No news for a page that begins, and no error for its browser to complain of.
    if (renewal === null) return void response.writeHead(204, { 'cache-control': 'no-store' }).end();
    if (signIn === null) throw new Refusal(401, signedOut);
    refuseFor(await rates.admitRenewal(addressOf(request)));
    await answer(request, response, signIn, await signIn.renew(renewal), signedOut);
  }

  async function end(request: IncomingMessage, response: ServerResponse): Promise<void> {
    demandOwnPage(request);
    const renewal = readSessionCookie(request);
    if (renewal !== null) await signIn?.end(renewal);
    response.writeHead(204, { 'cache-control': 'no-store', 'set-cookie': noSessionCookie(isSecure(request)) }).end();
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    from: SignIn,
    outcome: SignInOutcome,
    refused: string,
  ): Promise<void> {
    const forget = { 'set-cookie': noSessionCookie(isSecure(request)) };
    if (outcome.kind === 'refused') throw new Refusal(401, refused, forget);
    if (outcome.kind === 'too_many') return refuseFor(outcome.retryAfterSeconds);
    if (outcome.kind === 'unavailable') throw notNow(outcome.reason);
    const { token, renewal } = outcome;
    if (!isPerson(token)) {
      await from.end(renewal);
      throw new Refusal(403, noRole, forget);
    }
    // Also where the token cannot be judged: what it was renewed with has been used up.
    const keep = { 'set-cookie': sessionCookie(renewal, isSecure(request)) };
    const session = await sessionOf(token, keep);
    if (session === null) {
      throw notNow(
        'its tokens are not accepted: access is revoked, or they are not as TOKEN_… and SUPABASE_… say',
        keep,
      );
    }
    sendJson(response, 200, shown(token, session), keep);
  }

  /** Judged as every request of the page will be. */
  async function sessionOf(token: string, headers: OutgoingHttpHeaders = {}): Promise<Session | null> {
    try {
      return await authenticator.authenticate(`Bearer ${token}`);
    } catch (error) {
      if (!(error instanceof KeysUnavailableError)) throw error;
      throw notNow('the signing keys could not be fetched', headers);
    }
  }

  function notNow(reason: string, headers: OutgoingHttpHeaders = {}): Refusal {
    log.warn({ reason }, 'Supabase Auth signs nobody in');
    return new Refusal(503, unavailable, { 'retry-after': String(tryAgainSeconds), ...headers });
  }

  const way = signIn?.way ?? 'token';
  return {
    '/session/options': {
      GET: async (_request, response) =>
        sendJson(response, 200, { signIn: way, roles: signIn?.roles ?? [], sandbox: options.playsTenants }),
    },
    '/session': { POST: start, DELETE: end },
    '/session/renew': { POST: renew },
  };
}

function parsed<T>(shape: z.ZodType<T>, body: unknown): T {
  const { data, error } = shape.safeParse(body);
  if (error === undefined) return data as T;
  throw new Refusal(400, error.issues[0]?.message ?? 'The body has another shape.');
}

function shown(token: string, { viewer: { id, email, role }, expiresAt }: Session): object {
  return { token, expiresAt: expiresAt.toISOString(), viewer: { id, email, role } };
}

const isPerson = (token: string) => person.safeParse(decodeJwt(token)).success;

function refuseFor(seconds: number | null): void {
  if (seconds !== null) throw new Refusal(429, 'Too many tries. Wait a while.', { 'retry-after': String(seconds) });
}
