import type { CallListener, CircuitSettings } from './resilience.ts';

/** Where a neighbour is, and how patient the gateway is with it. */
export interface NeighbourOptions {
  baseUrl: string;
  /** Of one attempt, in milliseconds. */
  timeoutMs: number;
  circuit: CircuitSettings;
  listener?: CallListener;
}

/** What every client has beside its calls. */
export interface Neighbour {
  /** Ends whatever is under way and closes the connections. */
  close(): Promise<void>;
}

/** The client of a service in the table of upstreams. */
export interface UpstreamClient extends Neighbour {
  /** Asks whether it is well; null: the service has no such question. */
  probe: ((signal: AbortSignal) => Promise<void>) | null;
}

/** A neighbour that can be asked whether it is well. */
export interface ProbedNeighbour extends UpstreamClient {
  /** Throws when it is not, or when it is not asked because it is spared; any answer below 500 is a sign of life. */
  probe(signal: AbortSignal): Promise<void>;
}
