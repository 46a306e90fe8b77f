/** Who is signed in. The token lives in memory only; what outlasts a reload is a cookie that this page cannot read. */
export interface Session {
  token: string;
  /** When the token ends. */
  expiresAt: Date;
  viewer: { id: string; email: string | null; role: Role };
}

export type Role = 'approver' | 'analyst' | 'admin' | 'service';

export interface SignInOptions {
  /** By a role picked from `roles` (sandbox), an account of Supabase Auth, or a token that the person has. */
  signIn: 'role' | 'password' | 'token';
  roles: Role[];
  /** Whether tenants can be played from this page. */
  sandbox: boolean;
}

export type Credentials = { role: Role } | { email: string; password: string } | { token: string };

export type SessionState =
  | { kind: 'starting' }
  | { kind: 'unreachable' }
  | { kind: 'signedOut'; options: SignInOptions; expired: boolean }
  | { kind: 'signedIn'; options: SignInOptions; session: Session };

/** A sign-in that was refused, in the words of whoever refused it. */
export class SignInError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface SessionKeeper {
  state(): SessionState;
  onChange(listener: () => void): () => void;
  /** Takes up the session that the cookie holds, if any. */
  start(): Promise<void>;
  /** @throws SignInError */
  signIn(credentials: Credentials): Promise<void>;
  signOut(): Promise<void>;
  /** A token that is good for a while yet, renewed if need be; null once there is nobody signed in any more. */
  token(): Promise<string | null>;
  /** To be called when the gateway did not take the token: renews it, or ends the session. */
  refused(): Promise<void>;
}

/** Tokens with less than this left are renewed before they are used. */
const renewBeforeMs = 60_000;

/** Between two renewals. The longest is what a timer takes. */
const shortestWaitMs = 5_000;
const longestWaitMs = 2 ** 31 - 1;

export function createSessionKeeper(fetchFrom: typeof fetch = fetch): SessionKeeper {
  const listeners = new Set<() => void>();
  let state: SessionState = { kind: 'starting' };
  let renewing: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(next: SessionState): void {
    state = next;
    clearTimeout(timer);
    if (next.kind === 'signedIn') {
      const left = next.session.expiresAt.getTime() - Date.now() - renewBeforeMs;
      timer = setTimeout(() => void renew(), Math.min(Math.max(left, shortestWaitMs), longestWaitMs));
    }
    for (const listener of listeners) listener();
  }

  const call = (method: string, path: string, body?: object) =>
    fetchFrom(path, {
      method,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'console' },
      body: body === undefined ? null : JSON.stringify(body),
    });

  async function take(response: Response, options: SignInOptions): Promise<void> {
    const { token, expiresAt, viewer } = (await response.json()) as Omit<Session, 'expiresAt'> & { expiresAt: string };
    become({ kind: 'signedIn', options, session: { token, expiresAt: new Date(expiresAt), viewer } });
  }

  /** One at a time, however many ask. A gateway that cannot be reached changes nothing: the token may still be good. */
  function renew(): Promise<void> {
    renewing ??= renewOnce().finally(() => {
      renewing = null;
    });
    return renewing;
  }

  async function renewOnce(): Promise<void> {
    const options = state.kind === 'signedIn' || state.kind === 'signedOut' ? state.options : await readOptions();
    const wasSignedIn = state.kind === 'signedIn';
    if (options === null) return;
    // A pasted token cannot be renewed; it is good until it is not.
    if (options.signIn === 'token') return become({ kind: 'signedOut', options, expired: wasSignedIn });
    const response = await call('POST', '/session/renew').catch(() => null);
    if (response?.status === 200) await take(response, options);
    else if (response?.status === 401 || response?.status === 204)
      become({ kind: 'signedOut', options, expired: wasSignedIn });
    else if (wasSignedIn) timer = setTimeout(() => void renew(), shortestWaitMs);
    else become({ kind: 'unreachable' });
  }

  async function readOptions(): Promise<SignInOptions | null> {
    const response = await call('GET', '/session/options').catch(() => null);
    if (response?.ok) return (await response.json()) as SignInOptions;
    become({ kind: 'unreachable' });
    return null;
  }

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: renew,
    async signIn(credentials) {
      if (state.kind !== 'signedOut') throw new Error(`cannot sign in while ${state.kind}`);
      const { options } = state;
      const response = await call('POST', '/session', credentials).catch(() => null);
      if (response?.ok) return take(response, options);
      const { message } = ((await response?.json().catch(() => null)) ?? {}) as { message?: string };
      throw new SignInError(response?.status ?? 0, message ?? '');
    },
    async signOut() {
      if (state.kind !== 'signedIn') return;
      const { options } = state;
      become({ kind: 'signedOut', options, expired: false });
      await call('DELETE', '/session').catch(() => null);
    },
    async token() {
      if (state.kind === 'signedIn' && state.session.expiresAt.getTime() - Date.now() < renewBeforeMs / 2)
        await renew();
      return state.kind === 'signedIn' ? state.session.token : null;
    },
    refused: renew,
  };
}
