import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without `development`, which Node does not know: the sources would get another copy of graphql than its users.
  ssr: { resolve: { conditions: ['node', 'module-sync'], externalConditions: ['node', 'module-sync'] } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Gateways on real sockets and databases: generous, since nothing asserts on time.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 30_000,
    // Most tests wait for sockets and clocks, not for a core.
    maxWorkers: 3,
  },
});
