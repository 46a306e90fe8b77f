import { createAuthenticator } from './auth/authenticator.ts';
import { openDenyList } from './auth/deny-list.ts';
import type { CompleteConfig } from './config.ts';
import type { ConsoleSandbox } from './console/sign-in.ts';
import { createSupabaseSignIn } from './console/supabase-sign-in.ts';
import type { DatabaseHealth } from './database-health.ts';
import { createGateway, type Explorer } from './gateway.ts';
import { logFailure } from './log-failure.ts';
import { atMostEvery } from './observability/at-most-every.ts';
import type { DependencyWatch } from './observability/dependency-watch.ts';
import type { Parts } from './parts.ts';
import { boundedDatabase } from './store/bounded-database.ts';
import type { UnreadableRow } from './store/each.ts';
import { openPostgresReplica } from './store/postgres-replica.ts';
import { createStore } from './store/store.ts';
import { createApprovalFeed } from './subscriptions/approvals.ts';
import { createEscalationFeed } from './subscriptions/escalations.ts';
import { createFeed } from './subscriptions/feed.ts';
import { createWorkItemFeed } from './subscriptions/work-items.ts';
import { createWorkflowFeed } from './subscriptions/workflow-updates.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface ApiOptions {
  dependencies: DependencyWatch;
  readiness: DatabaseHealth['readiness'];
  onUnreadable: (row: UnreadableRow, operation: string) => void;
  trustedDocuments: TrustedDocuments;
  explorer: Explorer | null;
  sandbox: ConsoleSandbox | null;
}

/** The part of a process that answers callers. */
export interface Api {
  url: string;
  /** Open web sockets. */
  sockets(): number;
  subscribers(): number;
  /** Takes no more requests, and ends subscriptions. */
  stop(): Promise<void>;
  /** Closes what only the API has open, when nothing asks it any more. */
  close(): Promise<void>;
}

export async function startApi(
  { config, log, database, store, upstreams, collectionsMonitor, rules, metrics, tracing, now }: Parts,
  { dependencies, readiness, onUnreadable, trustedDocuments, explorer, sandbox }: ApiOptions,
): Promise<Api> {
  const feed = createFeed({
    readEvents: store.readEvents,
    onChange: database.onChange,
    onError: (error) => logFailure(log, error, 'the log could not be read'),
    settings: config.feed,
  });
  const replica =
    config.analyticsDatabaseUrl === null
      ? null
      : openPostgresReplica({
          url: config.analyticsDatabaseUrl,
          poolSize: analystReads(config),
          statementMs: config.limits.operationMs + 250,
          onConnectionLost: atMostEvery(
            10_000,
            (error) => log.warn({ err: error }, 'a connection to the database of analysts was lost'),
            Date.now,
          ),
        });
  const denyList = await openDenyList({
    read: store.access.standing,
    onChange: database.onChange,
    onError: (error) => logFailure(log, error, 'who is let in no more could not be read'),
  });
  const gateway = await createGateway({
    ...config.http,
    authenticator: createAuthenticator(config.tokens, config.tokenRules, denyList),
    refreshDenyList: denyList.refresh,
    useCases: {
      rules,
      smsAgent: upstreams.smsAgent,
      settings: {
        quietHours: config.quietHours,
        businessTimeZone: config.business.timeZone,
        planRules: config.planRules,
        businessName: config.business.name,
        approvalReminderMs: config.deadlines.approvalReminderMs,
        draftClaimMs: config.draftClaimMs,
        webhooks: config.webhooks,
        learning: config.formLearning,
        textCountries: config.textCountries,
        reliabilityScale: config.reliabilityScale,
        maxUnasked: config.maxTextsPerWeek,
        outreachGapMs: Math.round(60_000 / config.outreachPerMinute),
      },
      now,
    },
    store,
    analystStore: createStore(
      boundedDatabase(
        replica === null ? database : { ...database, call: replica.call },
        analystReads(config),
        config.limits.operationMs,
      ),
      onUnreadable,
    ),
    collectionsMonitor,
    approvals: createApprovalFeed(feed, store),
    escalations: createEscalationFeed(feed, store),
    workItemChanges: createWorkItemFeed(feed, store),
    workflowUpdates: createWorkflowFeed(feed, store),
    dependencies,
    limits: config.limits,
    trustedDocuments,
    corsOrigins: config.corsOrigins,
    production: config.production,
    console: {
      directory: config.consoleDirectory,
      signIn: sandbox?.signIn ?? (config.supabaseAuth && createSupabaseSignIn(config.supabaseAuth)),
      sandboxTextsUrl: sandbox?.textsUrl ?? null,
    },
    explorer,
    readiness,
    metrics,
    tracer: tracing,
    log,
  });

  return {
    url: gateway.url,
    sockets: gateway.sockets,
    subscribers: feed.subscribers,
    async stop() {
      feed.close();
      denyList.close();
      await gateway.close();
    },
    async close() {
      await replica?.close();
    },
  };
}

/** Analysts never take every connection, however few there are. */
function analystReads({ database, limits }: CompleteConfig): number {
  const connections =
    database.kind === 'postgres' ? (database.poolSize ?? limits.analystReads + 1) : limits.analystReads + 1;
  return Math.max(1, Math.min(limits.analystReads, connections - 1));
}
