import { decodeProtectedHeader, errors } from 'jose';

/** How often the keys of open sessions are looked at, in milliseconds: with the age of the list, a key that was removed ends them within a minute. */
const lookMs = 20_000;

/** Ends sessions that are open when the key that signed their tokens is removed. */
export interface KeyWatch {
  /** Calls the listener once, when no key that is published checks the token any more; returns how to stop watching. */
  watch(token: string, listener: () => void): () => void;
}

/** What says that the key is gone: an end of the token, or trouble with fetching the keys, says nothing of it. */
const isKeyGone = (error: unknown) =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed;

/** `verify` checks a token by the keys as they are now. Of the tokens that one key signed one is checked, however many are open. */
export function createKeyWatch(verify: (token: string) => Promise<unknown>): KeyWatch {
  const open = new Map<string, Map<() => void, string>>();
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    for (const [key, sessions] of open) {
      const [token] = sessions.values();
      const isGone = token !== undefined && (await verify(token).then(() => false, isKeyGone));
      if (!isGone) continue;
      open.delete(key);
      for (const listener of sessions.keys()) listener();
    }
  }

  return {
    watch(token, listener) {
      // A token that names no key stands for itself.
      const key = decodeProtectedHeader(token).kid ?? token;
      const sessions = open.get(key) ?? new Map<() => void, string>();
      const own = () => listener();
      sessions.set(own, token);
      open.set(key, sessions);
      timer ??= setInterval(() => void look(), lookMs).unref();
      return () => {
        sessions.delete(own);
        if (sessions.size === 0 && open.get(key) === sessions) open.delete(key);
        if (open.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}
