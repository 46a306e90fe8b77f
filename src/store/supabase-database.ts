import { setTimeout as delay } from 'node:timers/promises';
import { createClient, type PostgrestSingleResponse } from '@supabase/supabase-js';
import { z } from 'zod';
import { StartUpError } from '../start-up-error.ts';
import { createChangeSignal } from './change-signal.ts';
import type { Database, DatabaseArgument } from './database.ts';
import { readMigrations } from './migrations.ts';
import { misfit } from './schema-range.ts';
import { createSupabaseFetch } from './supabase-fetch.ts';
import { connectWakeUps } from './supabase-wake-up.ts';
import { asUnavailable, DatabaseUnavailableError, isSqlState } from './unavailable.ts';

/** How often, and with what wait in milliseconds between, the functions are looked for before the opening fails. */
const openingAttempts = 4;
const openingWaitMs = 500;

export interface SupabaseOptions {
  url: string;
  serviceRoleKey: string;
  /** Hears of the loss of Realtime; it comes back by itself. */
  onConnectionLost?: (error: Error) => void;
}

/** What the Data API answered in place of a result. */
class SupabaseError extends Error {
  readonly status: number;
  /** An SQLSTATE, a code of PostgREST, or empty where something before it answered. */
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Hosted Supabase: functions by its Data API, wake-ups by Realtime. Nothing here can apply migrations; what is missing
 * is told when it opens.
 */
export async function openSupabaseDatabase(options: SupabaseOptions): Promise<Database> {
  const { url, serviceRoleKey } = options;
  const { fetch, abort } = createSupabaseFetch();
  const client = createClient(url, serviceRoleKey, {
    // The key is the token: there is no session to keep or refresh, and no auth client that would.
    accessToken: async () => serviceRoleKey,
    global: { fetch },
  });

  async function call(name: string, args: Record<string, DatabaseArgument>): Promise<unknown> {
    const answer: PostgrestSingleResponse<unknown> = await client.rpc(name, args);
    if (answer.error === null) return answer.data;
    const { status } = answer;
    const { code = '', message } = answer.error;
    // A header that cannot be sent is quoted by the error that says so.
    const error = new SupabaseError(status, code, message.replaceAll(serviceRoleKey, '[key]'));
    if (isSqlState(code)) throw asUnavailable(error);
    throw status === 0 || status >= 500 ? new DatabaseUnavailableError('UNREACHABLE', { cause: error }) : error;
  }

  const host = new URL(url).host;
  try {
    await checkMigrations(call, host);
  } catch (error) {
    abort();
    throw error;
  }
  const changes = createChangeSignal();
  const wakeUps = connectWakeUps({
    url,
    key: serviceRoleKey,
    onChange: changes.emit,
    onLost: (error) => options.onConnectionLost?.(error),
  });

  return {
    description: `Supabase at ${host}`,
    call,
    onChange: changes.subscribe,
    announceChange(change) {
      changes.emit(change);
      wakeUps.announce(change);
    },
    async close() {
      abort();
      wakeUps.close();
    },
  };
}

/** Fails unless every migration is there. The Data API may need a moment: to start, or to learn of new functions. */
async function checkMigrations(call: Database['call'], host: string): Promise<void> {
  const p_versions = (await readMigrations()).map(({ version }) => version);
  for (let attempt = 1; ; attempt++) {
    try {
      const missing = z.array(z.string()).parse(await call('missing_migrations', { p_versions }));
      if (missing.length > 0) throw new MissingMigrationsError(host, `migrations ${missing.join(', ')}`);
      const servesFrom = z
        .string()
        .catch('')
        .parse(await call('schema_serves_from', {}));
      const unfit = misfit(p_versions.at(-1) ?? '', { newest: null, servesFrom });
      if (unfit !== null)
        throw new StartUpError(`The schema of Supabase at ${host} is not one for this version: ${unfit}.`);
      return;
    } catch (error) {
      const isMissing = error instanceof SupabaseError && error.code === 'PGRST202';
      if (attempt === openingAttempts || !(isMissing || error instanceof DatabaseUnavailableError)) {
        throw isMissing ? new MissingMigrationsError(host, 'the functions of the gateway') : explained(error, host);
      }
      await delay(openingWaitMs);
    }
  }
}

class MissingMigrationsError extends StartUpError {
  constructor(host: string, what: string) {
    super(`The database of Supabase at ${host} lacks ${what}: deploy supabase/migrations with \`supabase db push\`.`);
  }
}

/** The first call is where a wrong address or key shows. */
function explained(error: unknown, host: string): unknown {
  if (error instanceof DatabaseUnavailableError) {
    return new StartUpError(`Supabase at ${host} does not answer.`, { cause: error.cause });
  }
  if (error instanceof SupabaseError && (error.status === 401 || error.status === 403)) {
    return new StartUpError(`Supabase at ${host} refuses SUPABASE_SERVICE_ROLE_KEY: ${error.message}`, {
      cause: error,
    });
  }
  return error;
}
