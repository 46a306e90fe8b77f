import { expect } from 'vitest';

/** A reading that explodes takes seconds or hours; one that does not, a few milliseconds. */
const explodedMs = 1_000;

/** Fails for work that takes far too much processor time; how busy the machine is does not matter. */
export function expectNoExplosion(work: () => unknown): void {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(explodedMs);
}
