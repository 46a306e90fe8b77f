import { collectDefaultMetrics, Registry } from 'prom-client';

let collected: Registry | null = null;

/** Memory, processor time and event loop of the process: of each there is one, whatever runs in it. Nothing is measured before the first look. */
export function processMetrics(): Registry {
  if (collected === null) {
    collected = new Registry();
    collectDefaultMetrics({ register: collected });
  }
  return collected;
}
