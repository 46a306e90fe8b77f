import { ConfigError } from './environment/read-config.ts';
import { safeError } from './observability/safe-error.ts';
import { StartUpError } from './start-up-error.ts';

/**
 * Says on standard error why a program ends. What can be put right is told in its own words, anything else with its place in the
 * code. In production it is one line in the form of the log, so that whoever collects lines finds it.
 */
export function tellFatal(error: unknown): void {
  const expected = error instanceof ConfigError || error instanceof StartUpError;
  process.stderr.write(
    `${process.env.NODE_ENV === 'production' ? jsonLine(error, expected) : words(error, expected)}\n`,
  );
}

const words = (error: unknown, expected: boolean) =>
  expected ? (error as Error).message : ((error as Error | null)?.stack ?? String(error));

function jsonLine(error: unknown, expected: boolean): string {
  const line = { level: 'fatal', time: new Date().toISOString() };
  if (expected) return JSON.stringify({ ...line, msg: (error as Error).message });
  return JSON.stringify({ ...line, err: safeError(error), msg: 'the program ends by a fault' });
}
