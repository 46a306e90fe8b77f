import { SignJWT } from 'jose';
import { signingSecret } from './processes.ts';

/** A token of somebody who measures. */
export const tokenOf = (role: string) =>
  new SignJWT({ app_metadata: { role } })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(role)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(signingSecret));
