import type { IncomingMessage } from 'node:http';
import type { Session } from './auth/session.ts';
import type { Limits } from './limits/limits.ts';
import { isSession, type Unknown } from './request-session.ts';

/** A body is read only up to a length, and a long one only for somebody: whoever is not known holds a few kilobytes here (B52). */
export function refuseBody(
  { headers }: IncomingMessage,
  { bodyBytes, bodyBytesWithoutToken }: Limits,
  session: Session | Unknown,
): { status: number; message: string } | null {
  if (headers['transfer-encoding'] !== undefined) {
    return { status: 411, message: 'The length of the body must be told in Content-Length.' };
  }
  const length = Number(headers['content-length'] ?? 0);
  if (length > bodyBytes) return { status: 413, message: `The body is longer than ${bodyBytes} bytes.` };
  if (length <= bodyBytesWithoutToken || isSession(session)) return null;
  if (session === 'keys unavailable') return { status: 503, message: 'Tokens cannot be checked right now. Try again.' };
  return { status: 401, message: 'A valid bearer token is needed for a body of this length.' };
}
