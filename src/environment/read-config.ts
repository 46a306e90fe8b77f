import type { Config } from '../config.ts';
import { configOf } from './config-of.ts';
import { type Environment, problemsBetween } from './problems.ts';
import { renamedVariables } from './renamed-variables.ts';
import { variables } from './variables.ts';

/** Every problem of the environment at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/**
 * Reads the environment, this program's only reader of it. In production whatever is missing is a problem; elsewhere
 * it gets a stand-in. An empty variable counts as absent, and blanks around a value are not part of it. Throws
 * {@link ConfigError}; no message shows a value, since it may be a secret.
 */
export function readConfig(environment: Environment): Config {
  const given: Environment = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );
  const parsed = variables.safeParse(given);
  const problems = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  problems.push(...renamedVariables(given));
  problems.push(...problemsBetween(given));
  if (parsed.data === undefined || problems.length > 0) throw new ConfigError(problems);
  return configOf(parsed.data);
}
