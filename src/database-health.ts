import { z } from 'zod';
import type { DependencyWatch } from './observability/dependency-watch.ts';
import type { Database, DatabaseArguments } from './store/database.ts';
import { misfit } from './store/schema-range.ts';
import { type DatabaseTrouble, DatabaseUnavailableError } from './store/unavailable.ts';

/** How long the database may take to say that it takes a write, in milliseconds. */
const beatWithinMs = 2_000;

/** How long an answer holds, so that who asks more often asks nobody; bad news is looked into sooner. */
const goodForMs = 1_000;
const badForMs = 100;

/** How often the disk is asked for a new page while all is well, in milliseconds. */
const newPageEveryMs = 30_000;

/** A full disk may have a page left and no more: only so long after the last call that it failed it is taken to have room. */
const diskSettlesMs = 5_000;

/** From here on the log is told to be behind: subscribers see late what was done, by this many milliseconds. */
const logBehindMs = 5_000;

/** How often a process looks by itself, in milliseconds: what is wrong shows also where nobody asks. */
const lookEveryMs = 5_000;

/** What a beat tells besides that it went well. */
const beatAnswer = z.object({
  logBehindMs: z.number().nullable(),
  logHeldBy: z.array(z.number()),
  schema: z.object({ newest: z.string().nullable(), servesFrom: z.string() }),
});

/** The log keeps committed events from its readers, since who wrote before them has not ended. */
export interface LogLag {
  behindMs: number;
  /** Server processes that write to the log, the oldest first. */
  heldBy: number[];
}

/** The database as texts need it: it takes a write, or says why not. */
export type Readiness = { ready: true; log: LogLag } | { ready: false; trouble: DatabaseTrouble; detail: string };

export interface DatabaseHealth {
  /** Whether a text could be stored right now: asked by a write, at most once a second. */
  readiness(): Promise<Readiness>;
  /** In words what is wrong, whether or not texts are stored; null: nothing. */
  complaint(): Promise<string | null>;
  /** Looks by itself from now on. */
  watch(): void;
  stop(): void;
}

export interface HealthListeners {
  onCall: DependencyWatch['onCall'];
  /** It went away, for another reason, or came back (null); not every call that notices. */
  onChange(trouble: DatabaseUnavailableError | null): void;
  /** The log fell far behind, or has caught up (null). */
  onLogLag(lag: LogLag | null): void;
}

/** The same database, whose calls are heard of like those of any other service, and which is watched while it is away. */
export function watchDatabase(
  database: Database,
  { onCall, onChange, onLogLag }: HealthListeners,
  now: () => number,
  /** The newest migration that this code knows; null: any schema will do. */
  known: string | null = null,
): { database: Database; health: DatabaseHealth } {
  let trouble: DatabaseUnavailableError | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  let lastPageAt = Number.NEGATIVE_INFINITY;
  let beat: { at: number; readiness: Promise<Readiness>; settled: Readiness | null } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let watching: NodeJS.Timeout | null = null;
  let lagging = false;
  let stopped = false;

  function meet(error: DatabaseUnavailableError): void {
    failedAt = now();
    if (!error.lasts || stopped) return;
    const isNews = trouble?.trouble !== error.trouble;
    trouble = error;
    if (isNews) onChange(error);
    timer ??= setTimeout(lookAgain, goodForMs).unref();
  }

  function noteLag(lag: LogLag): void {
    const isFar = lag.behindMs >= logBehindMs;
    if (isFar !== lagging && !stopped) onLogLag(isFar ? lag : null);
    lagging = isFar;
  }

  async function lookAgain(): Promise<void> {
    await readiness();
    timer = trouble === null || stopped ? null : setTimeout(lookAgain, goodForMs).unref();
  }

  async function ask(): Promise<Readiness> {
    const newPage = trouble !== null || now() - lastPageAt >= newPageEveryMs;
    const limit = Promise.withResolvers<never>();
    const late = setTimeout(
      () =>
        limit.reject(new DatabaseUnavailableError('UNREACHABLE', { detail: `no answer within ${beatWithinMs} ms` })),
      beatWithinMs,
    );
    let log: LogLag;
    try {
      const told = await Promise.race([call('beat', { p_new_page: newPage }), limit.promise]);
      if (newPage) lastPageAt = now();
      const { schema, ...lag } = beatAnswer.parse(told);
      const unfit = known === null ? null : misfit(known, schema);
      if (unfit !== null) throw new DatabaseUnavailableError('OTHER_SCHEMA', { detail: unfit });
      log = { behindMs: lag.logBehindMs ?? 0, heldBy: lag.logHeldBy };
    } catch (error) {
      const away = error instanceof DatabaseUnavailableError ? error : otherSchema(error);
      meet(away);
      return { ready: false, trouble: away.trouble, detail: away.message };
    } finally {
      clearTimeout(late);
    }
    if (trouble !== null && (trouble.trouble !== 'DISK_FULL' || now() - failedAt >= diskSettlesMs)) {
      trouble = null;
      if (!stopped) onChange(null);
    }
    noteLag(log);
    return trouble === null
      ? { ready: true, log }
      : { ready: false, trouble: trouble.trouble, detail: trouble.message };
  }

  function readiness(): Promise<Readiness> {
    const heldMs = beat?.settled?.ready === false || trouble !== null ? badForMs : goodForMs;
    if (beat !== null && (beat.settled === null || now() - beat.at < heldMs)) return beat.readiness;
    const asked = { at: now(), readiness: ask(), settled: null as Readiness | null };
    beat = asked;
    void asked.readiness.then((settled) => {
      asked.settled = settled;
    });
    return asked.readiness;
  }

  async function call(name: string, args: DatabaseArguments): Promise<unknown> {
    const startedAt = performance.now();
    const report = (outcome: 'answered' | 'failed', summary: string | null) =>
      onCall({ service: 'database', lane: 'calls', outcome, durationMs: performance.now() - startedAt, summary });
    try {
      const result = await database.call(name, args);
      report('answered', null);
      return result;
    } catch (error) {
      // Whatever else it objects to, it is there.
      if (error instanceof DatabaseUnavailableError) report('failed', error.message);
      else report('answered', null);
      throw error;
    }
  }

  return {
    health: {
      readiness,
      async complaint() {
        const now = await readiness();
        if (!now.ready) return now.detail;
        return now.log.behindMs < logBehindMs ? null : wordsOf(now.log);
      },
      watch() {
        watching ??= setInterval(() => void readiness(), lookEveryMs).unref();
      },
      stop() {
        stopped = true;
        if (watching !== null) clearInterval(watching);
        if (timer !== null) clearTimeout(timer);
      },
    },
    database: {
      ...database,
      async call(name, args) {
        try {
          return await call(name, args);
        } catch (error) {
          if (error instanceof DatabaseUnavailableError) meet(error);
          throw error;
        }
      },
    },
  };
}

function wordsOf({ behindMs, heldBy: [oldest] }: LogLag): string {
  return `subscribers see events ${Math.round(behindMs / 1_000)} s late: server process ${oldest} writes to the log and does not end`;
}

/** The one thing that a beat can be refused for is that there is none. */
function otherSchema(error: unknown): DatabaseUnavailableError {
  return new DatabaseUnavailableError('OTHER_SCHEMA', { cause: error });
}
