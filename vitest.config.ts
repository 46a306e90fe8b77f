import { defineConfig } from 'vitest/config';

const browserTests = 'test/console/**/*.test.ts';

export default defineConfig({
  // Without `development`, which Node does not know: the sources would get another copy of graphql than its users.
  ssr: { resolve: { conditions: ['node', 'module-sync'], externalConditions: ['node', 'module-sync'] } },
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'gateway',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests],
          // Gateways on real sockets and databases: generous, since nothing asserts on time.
          testTimeout: 60_000,
          hookTimeout: 30_000,
          // Most tests wait for sockets and clocks, not for a core.
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'console',
          include: [browserTests],
          testTimeout: 90_000,
          // A browser that had to wait for a core may miss its time; a fault of ours fails twice.
          retry: 1,
          hookTimeout: 30_000,
          // A browser wants a core of its own, and those that measure patience want it elsewhere.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
