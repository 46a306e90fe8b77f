import { onTestFinished } from 'vitest';
import type { Neighbour, NeighbourOptions } from '../../src/clients/neighbour.ts';
import { type TextableNumber, textDestination } from '../../src/domain/text-destination.ts';

/** A neighbour's address, with the patience that a gateway usually has; its connections are closed after the test. */
export function neighbourAt(baseUrl: string, options: Partial<NeighbourOptions> = {}): NeighbourOptions {
  return { baseUrl, timeoutMs: 5_000, circuit: { failures: 5, openMs: 5_000 }, ...options };
}

export function closedAfterTest<Client extends Neighbour>(client: Client): Client {
  onTestFinished(() => client.close());
  return client;
}

/** A number that texts may go to. */
export function textable(e164: string): TextableNumber {
  const destination = textDestination(e164, new Set(['US']));
  if ('refusal' in destination) throw new Error(destination.refusal);
  return destination.number;
}
