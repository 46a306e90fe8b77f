import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/support/long-first.ts';

const browserTests = 'test/console/**/*.test.ts';
const slowTests = 'test/**/*.slow.test.ts';

export default defineConfig({
  // Without `development`, which Node does not know: the sources would get another copy of graphql than its users.
  ssr: { resolve: { conditions: ['node', 'module-sync'], externalConditions: ['node', 'module-sync'] } },
  test: {
    // Files share their process, and so what it has imported, compiled and opened: nothing of ours keeps state in a module.
    isolate: false,
    globalSetup: ['test/support/global-setup.ts'],
    expect: { poll: { timeout: 120_000 } },
    // Gateways on real sockets and databases, browsers, and a busy machine: generous, since nothing asserts on time.
    testTimeout: 300_000,
    hookTimeout: 180_000,
    // Most tests wait for sockets and clocks now and then, not for a core.
    maxWorkers: 4,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: { name: 'gateway', include: ['test/**/*.test.ts'], exclude: [browserTests, slowTests] },
      },
      {
        extends: true,
        // A browser that had to wait for a core may miss its time; a fault of ours fails twice.
        test: { name: 'console', include: [browserTests], retry: 1 },
      },
      {
        extends: true,
        // What takes minutes on purpose: `npm run test:slow`.
        test: { name: 'slow', include: [slowTests] },
      },
    ],
  },
});
