import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

/** The keys that Supabase Auth publishes. */
export interface PublishedKeys {
  url: string;
}

/**
 * How old the list of keys may be when a token is checked, in milliseconds. With the time for which a checked token is
 * believed (session-cache.ts), a key that was removed stops working within a minute.
 */
const recheckMs = 25_000;
/** An unknown key is looked for at once, but a flood of them fetches the list only so often, in milliseconds. */
const unknownKeyMs = 1_000;
/** While the list cannot be fetched, the last one counts for so long, in milliseconds. */
const lastKnownMs = 600_000;
const fetchTimeoutMs = 2_000;

/** Finds the key that a token names, in a list that is kept up to date. */
export function createPublishedKeySet({ url }: PublishedKeys, now: () => number): JWTVerifyGetKey {
  const keySet = createRemoteJWKSet(new URL(url), {
    cooldownDuration: unknownKeyMs,
    cacheMaxAge: lastKnownMs,
    timeoutDuration: fetchTimeoutMs,
  });
  let checkedAt = now();
  return async (header, token) => {
    if (keySet.jwks() !== undefined && now() - checkedAt >= recheckMs) {
      // Set first: others go on with the keys that are known, also when this fetch fails.
      checkedAt = now();
      await keySet.reload().catch(() => undefined);
    }
    return keySet(header, token);
  };
}
