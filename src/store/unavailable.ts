/** Postgres answers with an SQLSTATE, five letters long. `EPIPE` and its like have as many, but come from the network. */
export function isSqlState(code: unknown): code is string {
  return typeof code === 'string' && /^(?!E[A-Z]{4})[0-9A-Z]{5}$/.test(code);
}

interface Trouble {
  /** The SQLSTATEs that say so, or how they begin. */
  states: readonly string[];
  words: string;
  /** When another try makes sense. */
  retryAfterSeconds: number;
  /** Whether it is so until something changes, rather than of one call only. */
  lasts: boolean;
}

/** Why the database could not do what it was asked, though nothing was wrong with the asking. The first that fits counts. */
export const databaseTroubles = {
  READ_ONLY: { states: ['25006'], words: 'the database is read-only', retryAfterSeconds: 5, lasts: true },
  DISK_FULL: { states: ['53100'], words: "the database's disk is full", retryAfterSeconds: 30, lasts: true },
  NO_CONNECTIONS: {
    states: ['53300'],
    words: 'the database has no connection left',
    retryAfterSeconds: 5,
    lasts: true,
  },
  NO_RESOURCES: { states: ['53', '58'], words: 'the database lacks resources', retryAfterSeconds: 5, lasts: true },
  // Two transactions waited for each other, and this one was taken back whole.
  COLLISION: {
    states: ['40P01', '40001'],
    words: 'the database took the transaction back',
    retryAfterSeconds: 1,
    lasts: false,
  },
  TOO_SLOW: { states: ['57014'], words: 'the database took too long', retryAfterSeconds: 1, lasts: false },
  SHUT_DOWN: { states: ['57'], words: 'the database stops or starts', retryAfterSeconds: 5, lasts: true },
  UNREACHABLE: { states: ['08'], words: 'the database does not answer', retryAfterSeconds: 5, lasts: true },
  // Found by whoever asks how it is, not by an SQLSTATE.
  OTHER_SCHEMA: {
    states: [],
    words: 'the schema is not one that this version knows',
    retryAfterSeconds: 30,
    lasts: true,
  },
} as const satisfies Record<string, Trouble>;
export type DatabaseTrouble = keyof typeof databaseTroubles;

/** The database could not be used, or not in time; what was asked may or may not have happened. */
export class DatabaseUnavailableError extends Error {
  readonly trouble: DatabaseTrouble;
  constructor(trouble: DatabaseTrouble, options?: ErrorOptions & { detail?: string }) {
    const { words } = databaseTroubles[trouble];
    super(options?.detail === undefined ? words : `${words}: ${options.detail}`, options);
    this.trouble = trouble;
  }

  /** For whoever is shown how the database is. */
  get summary(): string {
    return this.message;
  }

  get retryAfterSeconds(): number {
    return databaseTroubles[this.trouble].retryAfterSeconds;
  }

  /** Whether the next call will most likely meet the same. */
  get lasts(): boolean {
    return databaseTroubles[this.trouble].lasts;
  }
}

/** Null: the database objects to what it was asked. */
export function troubleOf(error: unknown): DatabaseTrouble | null {
  const { code } = error as { code?: unknown };
  if (!isSqlState(code)) return 'UNREACHABLE';
  for (const [trouble, { states }] of Object.entries(databaseTroubles)) {
    if (states.some((state: string) => code.startsWith(state))) return trouble as DatabaseTrouble;
  }
  return null;
}

/** What a driver threw, as callers of the store get to see it. */
export function asUnavailable(error: unknown): unknown {
  const trouble = troubleOf(error);
  return trouble === null ? error : new DatabaseUnavailableError(trouble, { cause: error });
}
