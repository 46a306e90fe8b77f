// npm runs this after an install. It builds the console, and what new data directories are copied from. Plain JavaScript: an install without development dependencies runs it with whatever Node
// is there, has no bundler, and keeps the console that was built before.
import { existsSync } from 'node:fs';
import { tooOldNode } from '../src/node-version.js';

const problem = tooOldNode();
if (problem !== null) process.stdout.write(`${problem}\n`);
if (!existsSync(new URL('../node_modules/vite', import.meta.url))) {
  process.stdout.write('The console is not built: this installation has no development dependencies.\n');
} else if (problem === null) await import('./build-console.ts');
else process.exitCode = 1;
if (problem === null) {
  try {
    await import('./build-embedded-template.ts');
  } catch (error) {
    process.stdout.write(`New data directories are made from nothing, which takes seconds: ${error.message}\n`);
  }
}
