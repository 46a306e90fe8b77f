// The program's door: `node src/main.js`, or with `migrate`, `verify` or `consent-proof` behind it. Plain JavaScript, so that a Node that is
// too old for the rest says so in one line.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { tooOldNode } from './node-version.js';

const programs = {
  serve: () => import('./main.ts'),
  migrate: () => import('./migrate.ts'),
  verify: () => import('./verify.ts'),
  'consent-proof': () => import('./consent-proof.ts'),
};

// What Node compiles is kept for the next start: a third of a second of it. Not in the machine's temporary directory, where others may
// write what would run here; where this one cannot be written to, nothing is kept.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));

// Process 1 of a container ends by no signal that it does not hear. Until the gateway hears them itself, they end it as they
// end any other process.
process.on('SIGTERM', () => process.exit(128 + 15));
process.on('SIGINT', () => process.exit(128 + 2));

const [name = 'serve'] = process.argv.slice(2);
const problem =
  tooOldNode() ?? (Object.hasOwn(programs, name) ? null : `"${name}" is none of ${Object.keys(programs).join(', ')}.`);
if (problem === null) await programs[name]();
else {
  const line = { level: 'fatal', time: new Date().toISOString(), msg: problem };
  process.stderr.write(`${process.env.NODE_ENV === 'production' ? JSON.stringify(line) : problem}\n`);
  process.exitCode = 1;
}
