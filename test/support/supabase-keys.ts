import { jwtVerify, SignJWT } from 'jose';

const secret = new TextEncoder().encode('the signing secret of a Supabase project of the tests');

/** The claims of a token that was checked; `role` is the database role that its holder acts as. */
export type Claims = Record<string, unknown> & { role: string };

/** A token as a project issues them: its API keys, and those of people who signed in. */
export function issueToken(claims: Claims): Promise<string> {
  return new SignJWT({ iss: 'supabase', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('10y')
    .sign(secret);
}

/** Null for what this project did not issue. */
export async function claimsOf(token: string): Promise<Claims | null> {
  const checked = await jwtVerify<Claims>(token, secret).catch(() => null);
  return checked?.payload ?? null;
}
