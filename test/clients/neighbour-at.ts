import { onTestFinished } from 'vitest';
import type { Neighbour, NeighbourOptions } from '../../src/clients/neighbour.ts';

/** A neighbour's address, with the patience that a gateway usually has; its connections are closed after the test. */
export function neighbourAt(baseUrl: string, options: Partial<NeighbourOptions> = {}): NeighbourOptions {
  return { baseUrl, timeoutMs: 5_000, circuit: { failures: 5, openMs: 5_000 }, ...options };
}

export function closedAfterTest<Client extends Neighbour>(client: Client): Client {
  onTestFinished(() => client.close());
  return client;
}
