import { type Logger, pino } from 'pino';

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

export function createLog(level: string): Log {
  return pino({ level, redact: secrets, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
