import type { CallListener, CircuitSettings } from './resilience.ts';

/** Where an upstream service is, how long one attempt may take, and when its circuit opens. */
export interface UpstreamOptions {
  baseUrl: string;
  /** Of one attempt, in milliseconds. */
  timeoutMs: number;
  circuit: CircuitSettings;
  listener?: CallListener;
}

/** What every client has beside its calls. */
export interface Closable {
  /** Ends whatever is under way and closes the connections. */
  close(): Promise<void>;
}

/** The client of a service in the table of upstreams. */
export interface UpstreamClient extends Closable {
  /** Asks whether it is well; null: the service has no such question. */
  probe: ((signal: AbortSignal) => Promise<void>) | null;
}

/** The client of a service that can be asked whether it is well. */
export interface ProbedClient extends UpstreamClient {
  /** Throws when it is not, or when it is not asked because its circuit is open; any answer below 500 is a sign of life. */
  probe(signal: AbortSignal): Promise<void>;
}
