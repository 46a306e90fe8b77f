import { ModelPausedError } from './model/account-gate.ts';
import type { Prompt } from './model/request.ts';
import { type ModelOutcome, type ModelServer, type ModelServerOptions, openModelServer } from './model/server.ts';
import type { Closable } from './upstream-client.ts';
import { isUnavailable, UpstreamError } from './upstream-error.ts';

/** Drafts replies. Throws {@link UpstreamError}; a {@link ModelPausedError} where nobody answers before somebody acts. */
export interface Model {
  draftReply(prompt: Prompt, signal?: AbortSignal): Promise<ModelOutcome>;
  /** How many prompts may be drafted now: none, one to see, or as many as come. */
  room(): number;
  /** Hears when there may be room again. */
  onRoom(listener: () => void): void;
  /** The servers by their names in `dependencies`, the first asked first, and what is known of each. */
  readonly servers: readonly Pick<ModelServer, 'service' | 'notes'>[];
}

/** The first server that has a word to say drafts; the others are asked only when those before it are paused, open or too slow. */
export function createModel(options: readonly ModelServerOptions[]): Model & Closable {
  const listeners: (() => void)[] = [];
  const servers = options.map((each) =>
    openModelServer(each, () => {
      for (const listener of listeners) listener();
    }),
  );
  return {
    async draftReply(prompt, signal) {
      const failures: UpstreamError[] = [];
      for (const server of servers) {
        try {
          return await server.draftReply(prompt, signal);
        } catch (error) {
          signal?.throwIfAborted();
          if (!isUnavailable(error)) throw error;
          failures.push(error);
        }
      }
      throw failureOfAll(failures);
    },
    room: () => Math.max(...servers.map(({ room }) => room())),
    onRoom: (listener) => void listeners.push(listener),
    servers,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

/** What was tried and failed says more than what was never called; a server that is only paused comes back by itself. */
function failureOfAll(failures: readonly UpstreamError[]): UpstreamError {
  const outage =
    failures.find(({ notTried }) => !notTried) ??
    failures.find((failure) => !(failure instanceof ModelPausedError)) ??
    failures[0];
  if (outage === undefined) throw new Error('no model is configured');
  if (failures.length === 1 || outage instanceof ModelPausedError) return outage;
  const waits = failures.map(({ retryAfterMs }) => retryAfterMs).filter((wait) => wait !== null);
  return new UpstreamError(outage.service, 'unavailable', failures.map(({ message }) => message).join('; '), {
    summary: outage.summary,
    // Whichever server can be asked first.
    retryAfterMs: waits.length === failures.length ? Math.min(...waits) : null,
    notTried: outage.notTried,
    cause: outage,
  });
}
