import { auditKey } from './audit/anchor.ts';
import { assertWritable, openAnchorFile } from './audit/anchor-file.ts';
import { startAnchorWriter } from './audit/anchor-writer.ts';
import { createAuthenticator, type TokenKeys } from './auth/authenticator.ts';
import { type DenyList, openDenyList } from './auth/deny-list.ts';
import { createBacklog } from './backlog.ts';
import { rememberingProperties } from './clients/remembered-properties.ts';
import { createTenantLoader } from './clients/tenant-loader.ts';
import { upstreams, upstreamTable } from './clients/upstream-table.ts';
import { createWebhookClient, type WebhookClient } from './clients/webhook-client.ts';
import type { Config } from './config.ts';
import type { ConsoleSandbox } from './console/sign-in.ts';
import { createSupabaseSignIn } from './console/supabase-sign-in.ts';
import { watchDatabase } from './database-health.ts';
import { createGateway, type Explorer, type Gateway } from './gateway.ts';
import { warmUp } from './language/warm-up.ts';
import { logFailure } from './log-failure.ts';
import { listenForMetrics } from './metrics-listener.ts';
import { atMostEvery } from './observability/at-most-every.ts';
import { createDependencyWatch } from './observability/dependency-watch.ts';
import type { Log } from './observability/log.ts';
import { createMetrics } from './observability/metrics.ts';
import { openTracing } from './observability/tracing.ts';
import { openDatabase } from './open-database.ts';
import { openUpstreams, type UpstreamsConfig } from './open-upstreams.ts';
import { createApprovedForms, offerOwnForms } from './pipeline/approved-forms.ts';
import { checkLedgers } from './pipeline/check-ledgers.ts';
import { deliverNotification } from './pipeline/deliver-notification.ts';
import { type Dispatcher, startDispatcher } from './pipeline/dispatcher.ts';
import { createKnownFacts } from './pipeline/known-facts.ts';
import { createModelAlerts } from './pipeline/model-alerts.ts';
import { passDeadline } from './pipeline/pass-deadline.ts';
import { quarantine } from './pipeline/quarantine.ts';
import { runClaimedTurn } from './pipeline/run-claimed-turn.ts';
import { type Eraser, startEraser } from './retention/eraser.ts';
import { createRuleThreads, type RuleThreads } from './rule-threads/rule-threads.ts';
import { boundedDatabase } from './store/bounded-database.ts';
import type { Database } from './store/database.ts';
import type { UnreadableRow } from './store/each.ts';
import { fillUp } from './store/fill-up.ts';
import { newestMigration } from './store/migrations.ts';
import { openPostgresReplica } from './store/postgres-replica.ts';
import { createStore } from './store/store.ts';
import type { ClaimedTurn } from './store/turn-rows.ts';
import { createApprovalFeed } from './subscriptions/approvals.ts';
import { createEscalationFeed } from './subscriptions/escalations.ts';
import { createFeed } from './subscriptions/feed.ts';
import { createWorkItemFeed } from './subscriptions/work-items.ts';
import { createWorkflowFeed } from './subscriptions/workflow-updates.ts';
import { goOnWith, type Tracer, throughTrace } from './trace.ts';
import { readTrustedDocuments } from './trusted-documents.ts';
import { pushWebhook } from './webhooks/push-webhook.ts';

/** A configuration in which nothing is left open: every upstream service has an address, tokens have a key. */
export interface CompleteConfig extends Omit<Config, 'tokens' | keyof UpstreamsConfig>, UpstreamsConfig {
  tokens: TokenKeys;
}

export interface Running {
  /** Null for a process that only works. */
  url: string | null;
  /** Where health and metrics are told without a token; null: nowhere. */
  metricsUrl: string | null;
  database: string;
  /** Takes no more work, ends or hands back what is in flight, and closes everything, within 10 s. */
  stop(): Promise<void>;
}

/** How long running turns may go on when the process is asked to stop, before they are handed back; as long again after. */
const stopGraceMs = 3_500;

/** The composition root: builds every part by hand and stops them in reverse. */
export async function start(
  config: CompleteConfig,
  log: Log,
  explorer: Explorer | null,
  sandbox: ConsoleSandbox | null = null,
): Promise<Running> {
  const opening = openDatabase(
    config.database,
    // A server that stops takes all of them at once.
    atMostEvery(10_000, (error) => log.warn({ err: error }, 'a database connection was lost'), Date.now),
    // Callers are told first; then nobody waits for the statement any more.
    config.limits.operationMs + 250,
  );
  // While the database opens.
  warmUp();
  const database = await opening;
  return startOn(database, config, log, explorer, sandbox);
}

/** The same on a database that is open already, and with threads for rules that may be others' too; both are closed with the rest. */
export async function startOn(
  opened: Database,
  config: CompleteConfig,
  log: Log,
  explorer: Explorer | null,
  sandbox: ConsoleSandbox | null = null,
  rules: RuleThreads = createRuleThreads(),
): Promise<Running> {
  // First, since they may say that the configuration cannot be.
  const { keys: auditKeys, file: anchorFile } = config.audit;
  if (config.role !== 'api' && auditKeys.length > 0 && anchorFile !== null) await assertWritable(anchorFile);
  const trustedDocuments = await readTrustedDocuments(config.trustedDocuments);
  const tracing =
    config.tracing === null
      ? null
      : await openTracing(
          config.tracing,
          atMostEvery(
            60_000,
            (error) => log.warn({ err: error }, 'spans could not be sent to the collector'),
            Date.now,
          ),
        );
  const neighbours = openUpstreams(config, {
    onCall(call) {
      watch.onCall(call);
      metrics.onCall(call);
    },
    onCircuitChange(change) {
      watch.onCircuitChange(change);
      metrics.onCircuitChange(change);
      log.warn({ service: change.service, lane: change.lane, circuit: change.circuit }, 'circuit changed');
    },
    onModelUsage(call) {
      metrics.onModelUsage(call);
      log.debug(call, 'a model answered');
    },
    onAccount(change) {
      if (change.trouble !== null) log.error(change, 'a model refuses the gateway');
      modelAlerts(change);
    },
  });
  const { smsAgent, notificationService, model, twilio } = neighbours;
  const { database, health } = watchDatabase(
    opened,
    {
      onCall(call) {
        watch.onCall(call);
        metrics.onCall(call);
      },
      onChange(away) {
        if (away === null) log.info('the database takes texts again');
        else log.error({ trouble: away.trouble, err: away }, 'the database cannot be used');
      },
      onLogLag(lag) {
        if (lag === null) log.info('subscribers see events in time again');
        else log.warn(lag, 'subscribers see events late: somebody writes to the log and does not end');
      },
    },
    Date.now,
    await newestMigration(),
  );
  const onUnreadable = (row: UnreadableRow, operation: string) =>
    log.error({ ...row, operation }, 'a row cannot be read and is left out');
  const store = createStore(database, onUnreadable);
  const collectionsMonitor = rememberingProperties(neighbours.collectionsMonitor, {
    remember: store.properties.remember,
    onError: (error) => logFailure(log, error, 'where tenants live could not be kept'),
    now: Date.now,
  });
  const modelAlerts = createModelAlerts({
    alerts: store.alerts,
    isCovered: () => model.room() > 1,
    onError: (error) => logFailure(log, error, 'an alert about a model could not be kept'),
  });
  const watch = createDependencyWatch(
    [
      ...upstreams.map((upstream) => ({
        name: upstreamTable[upstream].name,
        probe: neighbours[upstream].probe,
        hasCircuits: true,
      })),
      ...model.servers.map(({ service, notes }) => ({ name: service, probe: null, hasCircuits: true, notes })),
      ...(twilio ? [{ name: 'Twilio', probe: null, hasCircuits: true }] : []),
      {
        name: 'database',
        async probe() {
          const summary = await health.complaint();
          if (summary !== null) throw Object.assign(new Error(summary), { summary });
        },
        hasCircuits: false,
      },
    ],
    Date.now,
  );
  const metrics = createMetrics({
    backlog: createBacklog(database, Date.now),
    async database() {
      const readiness = await health.readiness();
      return { usable: readiness.ready, logBehindSeconds: readiness.ready ? readiness.log.behindMs / 1_000 : null };
    },
    pool: () => opened.connections?.() ?? null,
    sockets: () => gateway?.sockets() ?? null,
    subscribers: () => feed.subscribers(),
  });
  const now = () => new Date();
  health.watch();
  // Without them nothing new may go out alone, and people send it; that is no reason not to start.
  await offerOwnForms(store).catch((error) => logFailure(log, error, "the product's reply forms could not be stored"));

  let dispatcher: Dispatcher | null = null;
  let webhookClient: WebhookClient | null = null;
  if (config.role !== 'api') {
    const { key, privateHosts } = config.webhooks;
    const client = createWebhookClient({ privateHosts });
    webhookClient = client;
    const turn = {
      turns: store.turns,
      loadTenant: createTenantLoader(collectionsMonitor, config.dispatcher.turnConcurrency),
      collectionsMonitor,
      smsAgent,
      twilio,
      model,
      rules: rules.own,
      settings: {
        thresholds: config.routing,
        businessName: config.business.name,
        businessTimeZone: config.business.timeZone,
        quietHours: config.quietHours,
        planRules: config.planRules,
        maxUnanswered: config.maxUnanswered,
        maxUnasked: config.maxTextsPerWeek,
        outreachGapMs: Math.round(60_000 / config.outreachPerMinute),
        textCountries: config.textCountries,
        keywordAnswersPerDay: config.keywordAnswersPerDay,
        approvalReminderMs: config.deadlines.approvalReminderMs,
        noResponseMs: config.deadlines.noResponseMs,
        ...config.promises,
      },
      promises: store.promises,
      settleMs: config.sendSettleMs,
      retry: config.retry,
      now,
      random: Math.random,
      onRouted: (routed: object) => log.info(routed, 'a turn was worked out'),
      approvedForms: createApprovedForms(store),
      businessFacts: createKnownFacts(store.businessFacts),
      onFault: (error: unknown, workflowId: string) => logFailure(log, error, 'turn failed by a fault', { workflowId }),
    };
    dispatcher = startDispatcher({
      turns: store.turns,
      onWork(listener) {
        model.onRoom(listener);
        return database.onChange((change) => change === 'work' && listener());
      },
      draftRoom: model.room,
      runTurn: (claimed, signal, takeDraftSlot) =>
        throughTrace(goOnWith(claimed.trace, tracing && beginTurn(tracing, claimed)), () =>
          runClaimedTurn(claimed, { ...turn, takeDraftSlot }, signal),
        ),
      quarantine: (unreadable) => quarantine(unreadable, store.turns),
      deliver: (notification, signal) =>
        deliverNotification(
          notification,
          { ...turn, notificationService, notifications: config.notifications },
          signal,
        ),
      pushWebhook:
        key === null
          ? null
          : (webhook, signal) =>
              pushWebhook(webhook, { store, client, key, retry: config.retry, now, random: Math.random }, signal),
      checkLedgers: () => checkLedgers(turn),
      passDeadline: (deadline) => passDeadline(deadline, { turns: store.turns, settings: config.deadlines }),
      onError: (error, during) => logFailure(log, error, 'dispatcher', { during }),
      onClaimed: metrics.onClaimed,
      onLeaseLost: metrics.onLeaseLost,
      settings: config.dispatcher,
    });
  }

  const eraser: Eraser | null =
    config.role === 'api'
      ? null
      : startEraser({
          erasures: store.erasures,
          settings: config.retention,
          onErased: (conversations) => log.info({ conversations }, 'what was said was erased'),
          onError: (error) => logFailure(log, error, 'what is due could not be erased'),
          now,
        });

  const stopFilling = new AbortController();
  const filling =
    config.role === 'api'
      ? null
      : fillUp({
          next: store.backfills.next,
          onDone: (backfill) => log.info(backfill, 'rows from before a migration were filled'),
          signal: stopFilling.signal,
          onError: (error) => logFailure(log, error, 'rows from before a migration could not be filled'),
        });

  const audit =
    config.role === 'api' || auditKeys.length === 0
      ? null
      : startAnchorWriter({
          audit: store.audit,
          keys: auditKeys.map(auditKey),
          file: anchorFile === null ? null : openAnchorFile(anchorFile),
          everyMs: config.audit.everyMs,
          onError: (error) => logFailure(log, error, 'the audit trail could not be signed'),
          now,
        });
  if (config.production && auditKeys.length === 0) {
    log.warn('AUDIT_KEY is not set: nobody signs the audit trail, and who may write to the database can rewrite it');
  }
  const feed = createFeed({
    readEvents: store.readEvents,
    onChange: database.onChange,
    onError: (error) => logFailure(log, error, 'the log could not be read'),
    settings: config.feed,
  });
  const replica =
    config.analyticsDatabaseUrl === null || config.role === 'worker'
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
  let denyList: DenyList | null = null;
  let gateway: Gateway | null = null;
  if (config.role !== 'worker') {
    denyList = await openDenyList({
      read: store.access.standing,
      onChange: database.onChange,
      onError: (error) => logFailure(log, error, 'who is let in no more could not be read'),
    });
    gateway = await createGateway({
      ...config.http,
      authenticator: createAuthenticator(config.tokens, config.tokenRules, denyList),
      refreshDenyList: denyList.refresh,
      useCases: {
        rules,
        smsAgent,
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
      dependencies: watch,
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
      readiness: health.readiness,
      metrics,
      tracer: tracing,
      log,
    });
  }

  const metricsListener =
    config.metricsPort === null
      ? null
      : await listenForMetrics({
          host: config.http.host,
          port: config.metricsPort,
          readiness: health.readiness,
          metrics,
          onError: (error) => logFailure(log, error, 'the metrics could not be told'),
        });

  return {
    metricsUrl: metricsListener?.url ?? null,
    url: gateway?.url ?? null,
    database: database.description,
    async stop() {
      health.stop();
      stopFilling.abort();
      const working = Promise.all([dispatcher?.stop(stopGraceMs), eraser?.stop(), filling]);
      feed.close();
      denyList?.close();
      await gateway?.close();
      await working;
      // None of these needs another, and on a busy machine each of them takes its time.
      await Promise.all([
        audit?.stop(),
        metricsListener?.close(),
        rules.close(),
        neighbours.close(),
        webhookClient?.close(),
        replica?.close(),
        tracing?.stop(),
      ]);
      await database.close();
    },
  };
}

/** A turn in the trace of its text, of which each attempt is a span. */
const beginTurn =
  (tracer: Tracer, { workflow, takenOver }: ClaimedTurn) =>
  (parent: string | null) =>
    tracer.begin(
      {
        name: 'turn',
        kind: 'consumer',
        attributes: { 'collections.workflow_id': workflow.id, 'collections.taken_over': String(takenOver) },
      },
      parent,
    );

/** Analysts never take every connection, however few there are. */
function analystReads({ database, limits }: CompleteConfig): number {
  const connections =
    database.kind === 'postgres' ? (database.poolSize ?? limits.analystReads + 1) : limits.analystReads + 1;
  return Math.max(1, Math.min(limits.analystReads, connections - 1));
}
