import { setTimeout as delay } from 'node:timers/promises';
import { createClient, type PostgrestSingleResponse } from '@supabase/supabase-js';
import { z } from 'zod';
import { createChangeSignal } from './change-signal.ts';
import { isConnectionFailure, isSqlState } from './connection-failure.ts';
import { type Database, type DatabaseArgument, DatabaseUnavailableError } from './database.ts';
import { readMigrations } from './migrations.ts';
import { createSupabaseFetch } from './supabase-fetch.ts';
import { connectWakeUps } from './supabase-wake-up.ts';

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
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
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
    const answer: PostgrestSingleResponse<unknown> = await client.rpc(name, wellFormed(args));
    if (answer.error === null) return answer.data;
    const { code = '', message } = answer.error;
    // A header that cannot be sent is quoted by the error that says so.
    const error = new SupabaseError(message.replaceAll(serviceRoleKey, '[key]'), code);
    const unavailable = isSqlState(code) ? isConnectionFailure(error) : answer.status === 0 || answer.status >= 500;
    throw unavailable ? new DatabaseUnavailableError('the database does not answer', { cause: error }) : error;
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
      wakeUps.close();
      abort();
    },
  };
}

/** Half a surrogate pair has no place in Postgres' JSON; the other drivers, too, turn it into the replacement character. */
function wellFormed(args: Record<string, DatabaseArgument>): Record<string, DatabaseArgument> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? value.toWellFormed() : value]),
  );
}

/** Fails unless every migration is there. The Data API may need a moment: to start, or to learn of new functions. */
async function checkMigrations(call: Database['call'], host: string): Promise<void> {
  const migrations = await readMigrations();
  const push = 'Deploy supabase/migrations with `supabase db push`.';
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await call('missing_migrations', { p_versions: migrations.map(({ version }) => version) });
      const missing = z.array(z.string()).parse(answer);
      if (missing.length === 0) return;
      throw new Error(`The database at ${host} lacks migrations: ${missing.join(', ')}. ${push}`);
    } catch (error) {
      const code = error instanceof SupabaseError ? error.code : null;
      const mayPass = error instanceof DatabaseUnavailableError || code === 'PGRST202';
      if (mayPass && attempt < openingAttempts) await delay(openingWaitMs);
      else if (code === 'PGRST202') throw new Error(`The database at ${host} lacks the gateway's functions. ${push}`);
      else if (code !== null) throw refusal(error as SupabaseError, host);
      else throw error;
    }
  }
}

/** An error of the very first call is about the key more often than not. */
function refusal(error: SupabaseError, host: string): Error {
  return new Error(
    `Supabase at ${host} refuses: ${error.message}. SUPABASE_SERVICE_ROLE_KEY must be the secret key of the project.`,
    { cause: error },
  );
}
