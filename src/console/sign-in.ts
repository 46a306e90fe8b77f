/** What somebody hands in to be let in. */
export type Credentials = { role: string } | { email: string; password: string };

/**
 * What came of signing in, or of renewing a session. `refused`: the credentials are wrong, or the session has ended;
 * it is not told which. `unavailable`: nothing is known, since nobody could be asked; `reason` is for the log.
 */
export type SignInOutcome =
  | {
      kind: 'signed_in';
      /** The access token. */
      token: string;
      /** What the next access token is got with; never for the page itself. */
      renewal: string;
    }
  | { kind: 'refused' }
  | { kind: 'too_many'; retryAfterSeconds: number }
  | { kind: 'unavailable'; reason: string };

/** Gives out the access tokens that the API is called with. */
export interface SignIn {
  /** What is asked of people: to choose one of the `roles`, or their email address and password. */
  readonly way: 'role' | 'password';
  readonly roles: readonly string[];
  start(credentials: Credentials): Promise<SignInOutcome>;
  renew(renewal: string): Promise<SignInOutcome>;
  /** Ends the session, as far as that is possible; does not fail. */
  end(renewal: string): Promise<void>;
}

/** What a console is given where stand-ins play along. */
export interface ConsoleSandbox {
  /** In place of a sign-in that asks for passwords. */
  signIn: SignIn;
  /** Where texts can be written as a tenant, and read; null where the SMS Agent is no stand-in. */
  textsUrl: string | null;
}
