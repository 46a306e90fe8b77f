import { type DestinationStream, type Logger, pino } from 'pino';
import { currentTrace } from '../trace.ts';
import { safeError } from './safe-error.ts';

export type Log = Logger;

/** What must never be written down, wherever it stands in a logged object. */
const secrets = [
  'authorization',
  '*.authorization',
  'headers.authorization',
  'apiKey',
  '*.apiKey',
  'secret',
  '*.secret',
];

/** One JSON object a line, on standard output unless elsewhere. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    redact: secrets,
    base: null,
    // Every line about a text can be found by the id under which it came in.
    mixin: () => {
      const trace = currentTrace();
      return trace === null ? {} : { correlationId: trace.correlationId };
    },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => safeError(error) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
