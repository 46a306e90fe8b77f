import { SignJWT } from 'jose';

export const sandboxRoles = ['service', 'approver', 'analyst', 'admin'] as const;
export type SandboxRole = (typeof sandboxRoles)[number];

/** Long enough to try things for a month, short enough not to become a habit. */
const lifetime = '30 days';

/** A ready token for each role, as Supabase Auth would issue them. */
export async function sandboxTokens(secret: string): Promise<Record<SandboxRole, string>> {
  const key = new TextEncoder().encode(secret);
  const tokens = await Promise.all(
    sandboxRoles.map(async (role) => [
      role,
      await new SignJWT({ email: `${role}@example.com`, app_metadata: { role } })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(`sandbox-${role}`)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(key),
    ]),
  );
  return Object.fromEntries(tokens);
}
