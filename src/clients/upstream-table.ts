interface UpstreamRow {
  /** As people, `dependencies` and the metrics call it. */
  name: string;
  /** Its variables begin so: with `_URL` behind it, where it is; with `_TIMEOUT_MS`, how long an attempt may take. */
  variables: string;
  usualTimeoutMs: number;
}

/**
 * The services of other teams that the gateway calls. Configuration, what is needed in production, clients, stand-ins,
 * `dependencies` and the console's words follow from this table, or do not compile without the new row.
 */
export const upstreamTable = {
  smsAgent: { name: 'SMS Agent', variables: 'SMS_AGENT', usualTimeoutMs: 10_000 },
  collectionsMonitor: { name: 'Collections Monitor', variables: 'COLLECTIONS_MONITOR', usualTimeoutMs: 5_000 },
  notificationService: { name: 'Notification Service', variables: 'NOTIFICATION', usualTimeoutMs: 5_000 },
} as const satisfies Record<string, UpstreamRow>;

export type Upstream = keyof typeof upstreamTable;
export const upstreams = Object.keys(upstreamTable) as Upstream[];

/** A record with an entry for each upstream. */
export function forEachUpstream<Entry>(entryOf: (upstream: Upstream) => Entry): Record<Upstream, Entry> {
  return Object.fromEntries(upstreams.map((upstream) => [upstream, entryOf(upstream)])) as Record<Upstream, Entry>;
}
