import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Gateways on real sockets and databases: generous, since nothing asserts on time.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
