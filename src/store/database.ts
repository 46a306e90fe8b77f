/** An argument of a database function: a scalar, a list of strings (a Postgres array) or an object (jsonb). */
export type DatabaseArgument = string | number | boolean | null | Date | readonly string[] | object;

export type DatabaseArguments = Record<string, DatabaseArgument>;

/** What was committed: `log`, something to tell subscribers; `work`, besides that something for a worker to do now. */
export type Change = 'log' | 'work';

/**
 * The narrow port to the database: its functions, called by name with named arguments, each one transaction and one
 * round trip. Every driver returns the same JSON values.
 */
export interface Database {
  /** What runs behind the port, for people: `PGlite in .data`, `PostgreSQL at db.example.com`. */
  readonly description: string;
  call(name: string, args: DatabaseArguments): Promise<unknown>;
  /** Calls `listener` soon after anybody, in this process or another, changed something; returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** Tells every listener, here at once and elsewhere soon, that something was committed. */
  announceChange(change: Change): void;
  /** How its connections are used right now; absent where there are none to count. */
  connections?(): { open: number; idle: number; waiting: number };
  close(): Promise<void>;
}

const functionName = /^[a-z_]+$/;

/** `select name(a => $1, …)`: names come from the code, never from callers; the pattern keeps it so. */
export function callStatement(name: string, args: DatabaseArguments): { text: string; values: unknown[] } {
  const names = Object.keys(args);
  for (const word of [name, ...names]) {
    if (!functionName.test(word)) throw new TypeError(`not a function or argument name: ${word}`);
  }
  return {
    text: `select ${name}(${names.map((argument, index) => `${argument} => $${index + 1}`).join(', ')}) as result`,
    values: Object.values(args),
  };
}
