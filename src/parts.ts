import type { CollectionsMonitor } from './clients/collections-monitor.ts';
import type { CompleteConfig } from './config.ts';
import type { Log } from './observability/log.ts';
import type { Metrics } from './observability/metrics.ts';
import type { Tracing } from './observability/tracing.ts';
import type { OpenUpstreams } from './open-upstreams.ts';
import type { RuleThreads } from './rule-threads/rule-threads.ts';
import type { Database } from './store/database.ts';
import type { WholeStore } from './store/store.ts';

/** What a process has once, whether it answers callers, works, or both. */
export interface Parts {
  config: CompleteConfig;
  log: Log;
  database: Database;
  store: WholeStore;
  upstreams: OpenUpstreams;
  /** Theirs, and where tenants live is remembered of every answer. */
  collectionsMonitor: CollectionsMonitor;
  rules: RuleThreads;
  metrics: Metrics;
  /** Null: nothing is recorded. */
  tracing: Tracing | null;
  now: () => Date;
}
