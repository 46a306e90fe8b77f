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
      await signSandboxToken(key, { role, subject: `sandbox-${role}`, email: `${role}@example.com`, lifetime }),
    ]),
  );
  return Object.fromEntries(tokens);
}

/** An access token as Supabase Auth would issue it; `lifetime` in words, such as `1 hour`. */
export function signSandboxToken(
  key: Uint8Array,
  { role, subject, email, lifetime }: { role: SandboxRole; subject: string; email: string; lifetime: string },
): Promise<string> {
  return new SignJWT({ email, app_metadata: { role } })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(key);
}
