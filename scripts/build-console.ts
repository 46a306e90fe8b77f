import { fileURLToPath } from 'node:url';

// Builds the approver console into console/dist, which the gateway serves. Runs at install (prepare.js), so that nobody has
// to think of it.

// Whoever installs for tests or for development gets what users get. Before vite is loaded, which reads it.
process.env.NODE_ENV = 'production';

const vite = await import('vite');
await vite.build({
  configFile: fileURLToPath(new URL('../console/vite.config.ts', import.meta.url)),
  logLevel: 'warn',
});
