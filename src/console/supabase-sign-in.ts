import { AuthClient, type AuthError } from '@supabase/supabase-js';
import { z } from 'zod';
import { retryAfterOf } from '../clients/http.ts';
import type { SupabaseAuthConfig } from '../config.ts';
import { shareRenewals } from './shared-renewals.ts';
import type { SignIn, SignInOutcome } from './sign-in.ts';

/** Supabase Auth answers within a second; whoever waits longer is better told so, in milliseconds. */
const answerWithinMs = 5_000;

/** When Supabase Auth refuses for now without saying for how long; its counts are kept by the minute. */
const usualRetryAfterSeconds = 60;

/** Stands for an answer that is none. */
const noAnswer = 424;

/** What the client hands on of an answer. */
const issued = z.object({ session: z.object({ access_token: z.jwt(), refresh_token: z.string().min(1) }) });

/** Signs people in with the email address and password of their account in a Supabase project. */
export function createSupabaseSignIn(config: SupabaseAuthConfig): SignIn {
  const renewals = shareRenewals((renewal) => ask(config, (auth) => auth.refreshSession({ refresh_token: renewal })));
  return {
    way: 'password',
    roles: [],
    async start(credentials) {
      if (!('email' in credentials)) return { kind: 'refused' };
      return ask(config, (auth) => auth.signInWithPassword(credentials));
    },
    renew: renewals.renew,
    // Signing out takes an access token, and only the token for renewal is at hand.
    async end(renewal) {
      const outcome = await renewals.renew(renewal);
      renewals.forget(renewal);
      if (outcome.kind !== 'signed_in') return;
      renewals.forget(outcome.renewal);
      await ask(config, (auth) => auth.admin.signOut(outcome.token, 'local'));
    },
  };
}

/** One exchange with a client of its own, since a client keeps the session of whom it signed in. */
async function ask(
  { url, anonKey }: SupabaseAuthConfig,
  exchange: (auth: InstanceType<typeof AuthClient>) => Promise<{ data: unknown; error: AuthError | null }>,
): Promise<SignInOutcome> {
  let reason = 'the answer holds no session';
  let status = noAnswer;
  let retryAfterMs: number | null = null;
  const auth = new AuthClient({
    url: `${url.replace(/\/+$/, '')}/auth/v1`,
    headers: { apikey: anonKey },
    persistSession: false,
    autoRefreshToken: false,
    detectSessionInUrl: false,
    skipAutoInitialize: true,
    // The client repeats a renewal for half a minute while nobody answers, and keeps Retry-After to itself. So it is
    // given an answer in any case.
    async fetch(input, init) {
      try {
        const signal = AbortSignal.timeout(answerWithinMs);
        const response = await fetch(input, { ...init, redirect: 'error', signal });
        const body = await response.text();
        retryAfterMs = retryAfterOf(response.headers);
        if (response.status < 500 && (response.status === 204 || isObject(body))) {
          status = response.status;
          return new Response(status === 204 ? null : body, response);
        }
        reason = `status ${response.status}${response.status < 500 ? ' with a body that is no answer' : ''}`;
      } catch (error) {
        reason = reasonOf(error);
      }
      return Response.json({ msg: reason }, { status: noAnswer });
    },
  });
  const { data, error } = await exchange(auth);
  const session = issued.safeParse(data).data?.session;
  if (session !== undefined) return { kind: 'signed_in', token: session.access_token, renewal: session.refresh_token };
  if (status === 429) {
    const seconds = retryAfterMs === null ? usualRetryAfterSeconds : Math.ceil(retryAfterMs / 1_000);
    return { kind: 'too_many', retryAfterSeconds: Math.max(1, seconds) };
  }
  // What else is refused is a matter of the project's settings: its key, its address, a captcha that it wants.
  if (status === 400 && error?.code !== 'captcha_failed') return { kind: 'refused' };
  if (status >= 400 && status !== noAnswer) reason = `status ${status} (${error?.code ?? 'no code'})`;
  return { kind: 'unavailable', reason };
}

function isObject(body: string): boolean {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Fetch says `fetch failed` to everything; what is behind it stands in the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string; code?: string } };
  return cause?.message || cause?.code || message || String(error);
}
