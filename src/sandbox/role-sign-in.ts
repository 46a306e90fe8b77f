import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { signSandboxToken } from './tokens.ts';

/** As long as those of Supabase Auth, so that renewing is tried out too. */
const tokenLifetime = '1 hour';

/** How long a browser may stay away, as long as its cookie; each renewal begins it anew. */
const renewalLifetime = '7 days';

/** Keeps a token for renewal from being taken for anything else. */
const audience = 'sandbox-renewal';

const roles = ['approver', 'analyst', 'admin'] as const;

/** Each sign-in is another person, so that two windows are two approvers. */
const names = ['alex', 'dana', 'jo', 'kim', 'lee', 'max', 'noor', 'pat', 'rio', 'sam'] as const;

const identity = z.object({ role: z.enum(roles), name: z.enum(names) });
type Identity = z.infer<typeof identity>;

/** Lets everybody in who says what they want to be. */
export function createRoleSignIn(secret: string) {
  const key = new TextEncoder().encode(secret);
  let signIns = 0;

  async function signedIn({ role, name }: Identity) {
    const subject = `sandbox-${role}-${name}`;
    const token = await signSandboxToken(key, { role, subject, email: `${name}@example.com`, lifetime: tokenLifetime });
    const renewal = await new SignJWT({ role, name })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(audience)
      .setExpirationTime(renewalLifetime)
      .sign(key);
    return { kind: 'signed_in' as const, token, renewal };
  }

  return {
    way: 'role' as const,
    roles,
    async start(credentials: object) {
      const wanted = identity.safeParse({ ...credentials, name: names[signIns % names.length] });
      if (!wanted.success) return { kind: 'refused' as const };
      signIns += 1;
      return signedIn(wanted.data);
    },
    async renew(renewal: string) {
      const checked = await jwtVerify(renewal, key, { audience, algorithms: ['HS256'] }).catch(() => null);
      const known = identity.safeParse(checked?.payload);
      return known.success ? signedIn(known.data) : { kind: 'refused' as const };
    },
    // Nothing is kept of a session but what its browser brings along.
    async end() {},
  };
}
