import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { createSessionCache } from './session-cache.ts';
import { roles, type Viewer } from './viewer.ts';

/** How tokens are signed: with a shared secret (HS256), or by Supabase Auth with keys that it publishes. */
export type TokenKeys = { kind: 'secret'; secret: string } | { kind: 'jwks'; url: string; issuer: string };

/** A viewer and when their token ends. */
export interface Session {
  viewer: Viewer;
  expiresAt: Date;
}

export interface Authenticator {
  /** The session of an `Authorization` header's value, or null: no token, or one that does not hold. */
  authenticate(authorization: string | null | undefined): Promise<Session | null>;
}

/** The keys could not be fetched: nothing is known about the token. */
export class KeysUnavailableError extends Error {}

/** How far the clocks of issuer and gateway may stand apart, in seconds. */
const clockTolerance = 5;

const claims = z.object({
  sub: z.string().optional(),
  email: z.string().nullish(),
  exp: z.number(),
  app_metadata: z.object({
    role: z.enum(roles),
    pii: z.boolean().optional(),
    properties: z.array(z.string()).optional(),
  }),
});

export function createAuthenticator(keys: TokenKeys): Authenticator {
  const verify = verifierOf(keys);
  const known = createSessionCache(Date.now);
  return {
    async authenticate(authorization) {
      const token = /^Bearer +([^\s]+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) return null;
      const before = known.get(token);
      if (before !== null) return before;
      let payload: JWTPayload;
      try {
        payload = await verify(token);
      } catch (error) {
        if (isAboutKeys(error)) {
          throw new KeysUnavailableError('the signing keys could not be fetched', { cause: error });
        }
        return null;
      }
      const parsed = claims.safeParse(payload);
      if (!parsed.success) return null;
      const session = sessionOf(parsed.data);
      known.set(token, session);
      return session;
    },
  };
}

function verifierOf(keys: TokenKeys): (token: string) => Promise<JWTPayload> {
  // The algorithms are named, so that a token cannot choose a weaker one; a token without an end is none.
  const options = { clockTolerance, requiredClaims: ['exp'] };
  if (keys.kind === 'secret') {
    const secret = new TextEncoder().encode(keys.secret);
    return async (token) => (await jwtVerify(token, secret, { ...options, algorithms: ['HS256'] })).payload;
  }
  const keySet = createRemoteJWKSet(new URL(keys.url));
  const published = { ...options, issuer: keys.issuer, algorithms: ['RS256', 'ES256', 'EdDSA'] };
  return async (token) => (await jwtVerify(token, keySet, published)).payload;
}

/** Whether it was the published keys that failed: no answer, or one that is no list of keys. */
function isAboutKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error.code === 'ERR_JOSE_GENERIC' || error.code === 'ERR_JWKS_TIMEOUT' || error.code === 'ERR_JWKS_INVALID';
}

function sessionOf({ sub, email, exp, app_metadata }: z.infer<typeof claims>): Session {
  const { role, pii, properties } = app_metadata;
  return {
    viewer: {
      id: sub ?? role,
      email: email ?? null,
      role,
      seesPersonalData: role !== 'analyst' || pii === true,
      // Properties narrow what people see; the SMS Agent hands in texts of anybody.
      properties: role === 'service' ? null : (properties ?? null),
    },
    expiresAt: new Date(exp * 1000),
  };
}
