import { expect, it, onTestFinished } from 'vitest';
import { fuzz } from './fuzz.ts';
import { startFuzzedGateway } from './gateway-process.ts';

/** Of every run alike, so that what fails fails again: `npm run fuzz` takes others. */
const seed = 20_261_130;

it('B49, B52: a minute of documents, variables, frames and tokens at random: no crash, nothing INTERNAL, memory flat', async () => {
  const gateway = await startFuzzedGateway();
  onTestFinished(gateway.stop);
  const { sent, findings, memory } = await fuzz({ url: gateway.url, seed, seconds: 60, memory: gateway.memory });
  expect(findings).toEqual([]);
  expect(gateway.ended()).toBeNull();
  expect(sent).toBeGreaterThan(50);
  // What is not collected yet is some 150 MB after 6,000 operations, and no more after 48,000 (a quarter of an hour by hand).
  expect(memory.ended).toBeLessThan(memory.begun + 300 * 2 ** 20);
}, 180_000);
