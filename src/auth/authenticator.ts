import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { DenyList } from './deny-list.ts';
import { createKeyWatch } from './key-watch.ts';
import { createPublishedKeySet, type PublishedKeys } from './published-keys.ts';
import type { Session } from './session.ts';
import { createSessionCache } from './session-cache.ts';
import { whenSessionEnds } from './session-end.ts';
import { claimsOf, clockTolerance, type TokenClaims, type TokenRules } from './token-rules.ts';

/**
 * How tokens are signed: with a shared secret (HS256), by Supabase Auth with keys that it publishes, or both, while a project
 * moves from the one to the other.
 */
export interface TokenKeys {
  secret: string | null;
  published: PublishedKeys | null;
}

export interface Authenticator {
  /** The session of an `Authorization` header's value, or null: no token, or one that does not hold. */
  authenticate(authorization: string | null | undefined): Promise<Session | null>;
  /**
   * Calls the listener once, when the session's token has ended, its access is revoked, or the published key that signed it is
   * removed; returns how to stop waiting.
   */
  whenEnded(session: Session, listener: () => void): () => void;
}

/** The keys could not be fetched: nothing is known about the token. */
export class KeysUnavailableError extends Error {}

export function createAuthenticator(
  keys: TokenKeys,
  rules: TokenRules,
  denyList: Pick<DenyList, 'denies' | 'onAdded'>,
): Authenticator {
  const verify = verifierOf(keys, rules);
  const known = createSessionCache(Date.now);
  const keyWatch = createKeyWatch(verify);
  /** The tokens of sessions that published keys checked; a shared secret changes with a restart only. */
  const signedByKey = new WeakMap<Session, string>();
  const admitted = (session: Session) => (denyList.denies(session) ? null : session);
  return {
    async authenticate(authorization) {
      const token = /^Bearer +([^\s]+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) return null;
      const before = known.get(token);
      if (before !== null) return admitted(before);
      let payload: JWTPayload;
      try {
        payload = await verify(token);
      } catch (error) {
        if (isAboutKeys(error)) {
          throw new KeysUnavailableError('the signing keys could not be fetched', { cause: error });
        }
        return null;
      }
      const claims = claimsOf(payload, rules, new Date());
      if (claims === null) return null;
      const session = sessionOf(claims);
      known.set(token, session);
      if (keys.published !== null && algorithmOf(token) !== 'HS256') signedByKey.set(session, token);
      return admitted(session);
    },
    whenEnded(session, listener) {
      let ended = false;
      const stops: (() => void)[] = [];
      const stop = () => {
        ended = true;
        for (const each of stops) each();
      };
      const end = () => {
        if (ended) return;
        stop();
        listener();
      };
      stops.push(whenSessionEnds(session, denyList, end));
      const token = signedByKey.get(session);
      if (token !== undefined && !ended) stops.push(keyWatch.watch(token, end));
      return stop;
    },
  };
}

function verifierOf(
  { secret, published }: TokenKeys,
  { audience, issuer }: TokenRules,
): (token: string) => Promise<JWTPayload> {
  // The algorithms are named, so that a token cannot choose a weaker one; a token without an end is none.
  const options = {
    clockTolerance,
    requiredClaims: ['exp', 'sub'],
    ...(audience !== null && { audience }),
    ...(issuer !== null && { issuer }),
  };
  const shared = secret === null ? null : new TextEncoder().encode(secret);
  const keySet = published === null ? null : createPublishedKeySet(published, Date.now);
  return async (token) => {
    // The algorithm only says which of the two is asked; each takes none of the other's.
    if (shared !== null && (keySet === null || algorithmOf(token) === 'HS256')) {
      return (await jwtVerify(token, shared, { ...options, algorithms: ['HS256'] })).payload;
    }
    if (keySet === null) throw new errors.JWSInvalid('no key checks this token');
    const byPublished = { ...options, algorithms: ['RS256', 'ES256', 'EdDSA'] };
    return (await jwtVerify(token, keySet, byPublished)).payload;
  };
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

/** Whether it was the published keys that failed: no answer, or one that is no list of keys. */
function isAboutKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error.code === 'ERR_JOSE_GENERIC' || error.code === 'ERR_JWKS_TIMEOUT' || error.code === 'ERR_JWKS_INVALID';
}

function sessionOf({ sub, jti, email, name, user_metadata, exp, app_metadata }: TokenClaims): Session {
  const { role, pii, properties } = app_metadata;
  return {
    viewer: {
      id: sub,
      name: user_metadata?.full_name ?? user_metadata?.name ?? name ?? null,
      email: email ?? null,
      role,
      seesPersonalData: role !== 'analyst' || pii === true,
      // Properties narrow what people see; the SMS Agent hands in texts of anybody.
      properties: role === 'service' ? null : (properties ?? null),
    },
    tokenId: jti ?? null,
    expiresAt: new Date(exp * 1000),
  };
}
