import { SignJWT } from 'jose';
import type { RoleName } from '../../src/auth/viewer.ts';

export const signingSecret = 'a secret that only the tests know, long enough';

export interface TokenOptions {
  subject?: string;
  pii?: boolean;
  properties?: unknown;
  /** Seconds from now; negative: expired. */
  expiresIn?: number;
  secret?: string;
  /** What the token says beside that: `iss`, `jti`. */
  claims?: object;
}

/** A token as Supabase Auth would issue it. */
export function signToken(role: RoleName | string, options: TokenOptions = {}): Promise<string> {
  const { subject = `${role}-1`, pii, properties, expiresIn = 3600, secret = signingSecret, claims } = options;
  return new SignJWT({ email: `${subject}@example.com`, app_metadata: { role, pii, properties }, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setExpirationTime(Math.floor(Date.now() / 1000) + expiresIn)
    .sign(new TextEncoder().encode(secret));
}
