import { fileURLToPath } from 'node:url';

// Builds the approver console into console/dist, which the gateway serves. Runs at install (`prepare`), so that nobody
// has to think of it. An installation without development dependencies has no bundler, and keeps what was built before.

// Whoever installs for tests or for development gets what users get.
process.env.NODE_ENV = 'production';

const vite = await import('vite').catch(() => null);
if (vite === null) {
  process.stdout.write('The console is not built: this installation has no development dependencies.\n');
} else {
  await vite.build({
    configFile: fileURLToPath(new URL('../console/vite.config.ts', import.meta.url)),
    logLevel: 'warn',
  });
}
