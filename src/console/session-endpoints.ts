import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { type Authenticator, KeysUnavailableError, type Session } from '../auth/authenticator.ts';
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
  log: Log;
}

const credentials: z.ZodType<Credentials> = z.union([
  z.object({ role: z.string() }),
  z.object({ email: z.string().min(1), password: z.string().min(1) }),
]);

/** The account of somebody who may use the console; the role `service` is for programs. */
const person = z.object({ app_metadata: z.object({ role: z.enum(['approver', 'analyst', 'admin']) }) });

/** The same for an account that does not exist and for a wrong password (nobody learns who has one). */
const wrongCredentials = 'The email address or the password is wrong.';
const signedOut = 'Nobody is signed in.';
const unavailable = 'Nobody can be signed in right now. Try again.';

/** Seconds until it may be worth another try. */
const tryAgainSeconds = 5;

/**
 * Signing in, renewing and out. The access token goes to the page, which keeps it in memory; what renews it stays in a
 * cookie that no script can read.
 */
export function sessionEndpoints(options: SessionEndpointsOptions): Endpoints {
  const { signIn, authenticator, log } = options;
  const rates = createSignInRates();

  const isSecure = ({ headers }: IncomingMessage) => options.production || headers['x-forwarded-proto'] === 'https';

  async function start(request: IncomingMessage, response: ServerResponse): Promise<void> {
    demandOwnPage(request);
    if (signIn === null) throw new Refusal(404, 'Here nobody signs in: bring a token.');
    const given = credentials.safeParse(await readJson(request));
    if (!given.success) throw new Refusal(400, 'Send a role, or an email address and a password.');
    const email = 'email' in given.data ? given.data.email : null;
    refuseFor(await rates.admitTry(addressOf(request), email));
    await answer(request, response, signIn, await signIn.start(given.data), wrongCredentials);
  }

  async function renew(request: IncomingMessage, response: ServerResponse): Promise<void> {
    demandOwnPage(request);
    const renewal = readSessionCookie(request);
    if (signIn === null || renewal === null) throw new Refusal(401, signedOut);
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
    if (!person.safeParse(decodeJwt(token)).success) {
      await from.end(renewal);
      throw new Refusal(403, 'This account has no role here. Ask an administrator for one.', forget);
    }
    const { viewer, expiresAt } = await sessionOf(token);
    const { id, email, role } = viewer;
    sendJson(
      response,
      200,
      { token, expiresAt: expiresAt.toISOString(), viewer: { id, email, role } },
      { 'set-cookie': sessionCookie(renewal, isSecure(request)) },
    );
  }

  /** Judged as every request of the page will be. */
  async function sessionOf(token: string): Promise<Session> {
    try {
      const session = await authenticator.authenticate(`Bearer ${token}`);
      if (session !== null) return session;
    } catch (error) {
      if (!(error instanceof KeysUnavailableError)) throw error;
      throw notNow('the signing keys could not be fetched');
    }
    throw notNow('the tokens that it issues are not accepted here: SUPABASE_JWT_SECRET is not the one of the project');
  }

  function notNow(reason: string): Refusal {
    log.warn({ reason }, 'Supabase Auth signs nobody in');
    return new Refusal(503, unavailable, { 'retry-after': String(tryAgainSeconds) });
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

function refuseFor(seconds: number | null): void {
  if (seconds !== null) throw new Refusal(429, 'Too many tries. Wait a while.', { 'retry-after': String(seconds) });
}

const addressOf = ({ socket }: IncomingMessage) => socket.remoteAddress ?? '';
