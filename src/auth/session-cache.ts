import type { Session } from './session.ts';

/** Sessions that are remembered; a gateway has few callers, and each sends the same token again and again. */
const maxSessions = 1_000;

/** How long a checked token is believed, in milliseconds; see published-keys.ts for keys that are removed. */
const believedMs = 30_000;

/** Sessions by token, so that a signature is not checked again for every request. */
export interface SessionCache {
  get(token: string): Session | null;
  set(token: string, session: Session): void;
}

export function createSessionCache(now: () => number): SessionCache {
  const sessions = new Map<string, { session: Session; until: number }>();
  return {
    get(token) {
      const known = sessions.get(token);
      if (known === undefined) return null;
      if (known.until > now()) return known.session;
      sessions.delete(token);
      return null;
    },
    set(token, session) {
      const oldest = sessions.size >= maxSessions ? sessions.keys().next().value : undefined;
      if (oldest !== undefined) sessions.delete(oldest);
      sessions.set(token, { session, until: Math.min(session.expiresAt.getTime(), now() + believedMs) });
    },
  };
}
