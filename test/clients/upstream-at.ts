import { onTestFinished } from 'vitest';
import type { Closable, UpstreamOptions } from '../../src/clients/upstream-client.ts';
import { type TextableNumber, textDestination } from '../../src/domain/text-destination.ts';

/** An upstream service's address, with the time-outs that a gateway usually has; its connections are closed after the test. */
export function upstreamAt(baseUrl: string, options: Partial<UpstreamOptions> = {}): UpstreamOptions {
  return { baseUrl, timeoutMs: 5_000, circuit: { failures: 5, openMs: 5_000 }, ...options };
}

export function closedAfterTest<Client extends Closable>(client: Client): Client {
  onTestFinished(() => client.close());
  return client;
}

/** A number that texts may go to. */
export function textable(e164: string): TextableNumber {
  const destination = textDestination(e164, new Set(['US']));
  if ('refusal' in destination) throw new Error(destination.refusal);
  return destination.number;
}
