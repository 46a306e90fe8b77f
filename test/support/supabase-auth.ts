import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { Answer, StandInRequest } from '../../src/sandbox/interception.ts';
import { type StandIn, startStandIn } from '../../src/sandbox/stand-in-server.ts';

/** Somebody with an account in the project. */
export interface Account {
  email: string;
  password: string;
  /** In `app_metadata`; nobody's business here where it is left out. */
  role?: string;
  banned?: boolean;
  unconfirmed?: boolean;
}

/** The HTTP of Supabase Auth, as far as signing in with a password goes. */
export interface SupabaseAuth extends StandIn {
  readonly anonKey: string;
  /** What was asked, such as `password`, `refresh_token` or `logout local`, oldest first. */
  readonly asked: readonly string[];
  /** Sessions that have not been ended. */
  readonly openSessions: number;
}

interface Session {
  id: string;
  account: Account & { id: string };
  /** Newest last; only the newest has not been used. */
  tokens: { value: string; usedAt: number }[];
}

const anonKey = 'the key that pages may know';

/** How long a token for renewal may be used again, as a project has it by default, in milliseconds. */
const reuseMs = 10_000;

export async function startSupabaseAuth(accounts: readonly Account[]): Promise<SupabaseAuth> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const kid = randomUUID();
  const known = accounts.map((account) => ({ ...account, id: randomUUID() }));
  const sessions = new Map<string, Session>();
  const asked: string[] = [];

  async function grant(session: Session): Promise<Answer> {
    const { account } = session;
    const app_metadata = {
      provider: 'email',
      providers: ['email'],
      ...(account.role !== undefined && { role: account.role }),
    };
    const access_token = await new SignJWT({
      email: account.email,
      phone: '',
      app_metadata,
      user_metadata: {},
      role: 'authenticated',
      aal: 'aal1',
      session_id: session.id,
      is_anonymous: false,
      // Two tokens of one second are two all the same.
      jti: randomUUID(),
    })
      .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
      .setIssuer(`${standIn.url}/auth/v1`)
      .setSubject(account.id)
      .setAudience('authenticated')
      .setIssuedAt()
      .setExpirationTime('1 hour')
      .sign(privateKey);
    return {
      status: 200,
      body: {
        access_token,
        token_type: 'bearer',
        expires_in: 3600,
        expires_at: Math.floor(Date.now() / 1000) + 3600,
        refresh_token: session.tokens.at(-1)?.value,
        user: { id: account.id, aud: 'authenticated', role: 'authenticated', email: account.email, app_metadata },
      },
    };
  }

  function password(request: StandInRequest): Promise<Answer> | Answer {
    const { email, password } = request.body as { email?: string; password?: string };
    const account = known.find((each) => each.email === email?.toLowerCase());
    if (account === undefined || account.password !== password) {
      return failure(request, 400, 'invalid_credentials', 'Invalid login credentials');
    }
    if (account.banned) return failure(request, 400, 'user_banned', 'User is banned');
    if (account.unconfirmed) return failure(request, 400, 'email_not_confirmed', 'Email not confirmed');
    const session: Session = { id: randomUUID(), account, tokens: [newToken()] };
    sessions.set(session.id, session);
    return grant(session);
  }

  function renewal(request: StandInRequest): Promise<Answer> | Answer {
    const { refresh_token } = request.body as { refresh_token?: string };
    const session = [...sessions.values()].find(({ tokens }) => tokens.some(({ value }) => value === refresh_token));
    const index = session?.tokens.findIndex(({ value }) => value === refresh_token) ?? -1;
    const token = session?.tokens[index];
    if (session === undefined || token === undefined) {
      return failure(request, 400, 'refresh_token_not_found', 'Invalid Refresh Token: Refresh Token Not Found');
    }
    const age = session.tokens.length - 1 - index;
    // Whoever used the last one but did not get the answer may ask again; older ones only for a moment.
    if (age === 0) {
      token.usedAt = Date.now();
      session.tokens.push(newToken());
    } else if (age > 1 && token.usedAt + reuseMs < Date.now()) {
      sessions.delete(session.id);
      return failure(request, 400, 'refresh_token_already_used', 'Invalid Refresh Token: Already Used');
    }
    return grant(session);
  }

  function token(request: StandInRequest): Promise<Answer> | Answer {
    const kind = request.query.get('grant_type') ?? '';
    asked.push(kind);
    if (request.headers.apikey === undefined) return { status: 401, body: { message: 'No API key found in request' } };
    if (request.headers.apikey !== anonKey) return { status: 401, body: { message: 'Invalid API key' } };
    if (kind === 'password') return password(request);
    if (kind === 'refresh_token') return renewal(request);
    return failure(request, 400, 'validation_failed', 'unsupported_grant_type');
  }

  async function logout(request: StandInRequest): Promise<Answer> {
    asked.push(`logout ${request.query.get('scope')}`);
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const checked = await jwtVerify(bearer, publicKey).catch(() => null);
    if (checked === null) return failure(request, 403, 'bad_jwt', 'invalid JWT: unable to parse or verify signature');
    sessions.delete(String(checked.payload.session_id));
    return { status: 204 };
  }

  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig', key_ops: ['verify'] };
  const standIn = await startStandIn({
    host: '127.0.0.1',
    port: 0,
    routes: {
      'POST /auth/v1/token': token,
      'POST /auth/v1/logout': logout,
      'GET /auth/v1/.well-known/jwks.json': () => ({ status: 200, body: { keys: [jwk] } }),
    },
  });
  return Object.defineProperty(Object.assign(standIn, { anonKey, asked, openSessions: 0 }), 'openSessions', {
    get: () => sessions.size,
  });
}

const newToken = () => ({ value: randomBytes(9).toString('base64url').slice(0, 12), usedAt: 0 });

/** Clients that name a version of the API get its shape of errors, others the first one. */
function failure({ headers }: StandInRequest, status: number, code: string, message: string): Answer {
  const version = headers['x-supabase-api-version'];
  if (version === undefined) return { status, body: { code: status, error_code: code, msg: message } };
  return { status, headers: { 'x-supabase-api-version': '2024-01-01' }, body: { code, message } };
}
