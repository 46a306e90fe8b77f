import type { IncomingMessage } from 'node:http';

const name = 'session';

/** How long somebody who does not open the console stays signed in, in seconds: over a week's holiday they do not. */
const lifetime = 7 * 24 * 3600;

/** Longer ones are not from here, and nobody else should have to read them. */
const longest = 4_096;

/** Only what signs in and renews gets to see it, scripts and pages elsewhere never. */
const scope = 'Path=/session; HttpOnly; SameSite=Strict';

/** The token for renewal that a browser brings along, or null. */
export function readSessionCookie(request: IncomingMessage): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value = ''] = pair.split('=', 2);
    if (key?.trim() !== name || value === '' || value.length > longest) continue;
    try {
      return decodeURIComponent(value.trim());
    } catch {
      return null;
    }
  }
  return null;
}

/** The header that keeps a token for renewal in the browser. */
export function sessionCookie(renewal: string, secure: boolean): string {
  return `${name}=${encodeURIComponent(renewal)}; Max-Age=${lifetime}; ${scope}${secure ? '; Secure' : ''}`;
}

/** The header that removes it. */
export function noSessionCookie(secure: boolean): string {
  return `${name}=; Max-Age=0; ${scope}${secure ? '; Secure' : ''}`;
}
