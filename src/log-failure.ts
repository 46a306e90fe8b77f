import type { Log } from './observability/log.ts';
import { DatabaseUnavailableError } from './store/unavailable.ts';

/**
 * Logs what failed. While the database is away everything fails, and its state was logged when it changed: then nothing more
 * is said, unless it was this call's own.
 */
export function logFailure(log: Log, error: unknown, words: string, about: object = {}): void {
  if (!(error instanceof DatabaseUnavailableError)) log.error({ err: error, ...about }, words);
  else if (error.lasts) log.debug({ trouble: error.trouble, ...about }, words);
  else log.warn({ trouble: error.trouble, ...about }, words);
}
