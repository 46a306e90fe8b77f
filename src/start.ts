import { type Api, startApi } from './api.ts';
import { assertWritable } from './audit/anchor-file.ts';
import { createBacklog } from './backlog.ts';
import { rememberingProperties } from './clients/remembered-properties.ts';
import { upstreams, upstreamTable } from './clients/upstream-table.ts';
import type { CompleteConfig } from './config.ts';
import type { ConsoleSandbox } from './console/sign-in.ts';
import { watchDatabase } from './database-health.ts';
import type { Explorer } from './gateway.ts';
import { warmUp } from './language/warm-up.ts';
import { logFailure } from './log-failure.ts';
import { listenForMetrics } from './metrics-listener.ts';
import { atMostEvery } from './observability/at-most-every.ts';
import { createDependencyWatch } from './observability/dependency-watch.ts';
import type { Log } from './observability/log.ts';
import { createMetrics } from './observability/metrics.ts';
import { openTracing } from './observability/tracing.ts';
import { openDatabase } from './open-database.ts';
import { openUpstreams } from './open-upstreams.ts';
import type { Parts } from './parts.ts';
import { offerOwnForms } from './pipeline/approved-forms.ts';
import { createModelAlerts } from './pipeline/model-alerts.ts';
import { createRuleThreads, type RuleThreads } from './rule-threads/rule-threads.ts';
import type { Database } from './store/database.ts';
import type { UnreadableRow } from './store/each.ts';
import { newestMigration } from './store/migrations.ts';
import { createStore } from './store/store.ts';
import { readTrustedDocuments } from './trusted-documents.ts';
import { startWorker } from './worker.ts';

export interface Running {
  /** Null for a process that only works. */
  url: string | null;
  /** Where health and metrics are told without a token; null: nowhere. */
  metricsUrl: string | null;
  database: string;
  /** Takes no more work, ends or hands back what is in flight, and closes everything, within 10 s. */
  stop(): Promise<void>;
}

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
  const { model, twilio } = neighbours;
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
  let api: Api | null = null;
  const metrics = createMetrics({
    backlog: createBacklog(database, Date.now),
    async database() {
      const readiness = await health.readiness();
      return { usable: readiness.ready, logBehindSeconds: readiness.ready ? readiness.log.behindMs / 1_000 : null };
    },
    pool: () => opened.connections?.() ?? null,
    sockets: () => api?.sockets() ?? null,
    subscribers: () => api?.subscribers() ?? null,
  });
  health.watch();
  // Without them nothing new may go out alone, and people send it; that is no reason not to start.
  await offerOwnForms(store).catch((error) => logFailure(log, error, "the product's reply forms could not be stored"));

  if (config.production && auditKeys.length === 0) {
    log.warn('AUDIT_KEY is not set: nobody signs the audit trail, and who may write to the database can rewrite it');
  }

  const parts: Parts = {
    config,
    log,
    database,
    store,
    upstreams: neighbours,
    collectionsMonitor,
    rules,
    metrics,
    tracing,
    now: () => new Date(),
  };
  const worker = config.role === 'api' ? null : startWorker(parts);
  api =
    config.role === 'worker'
      ? null
      : await startApi(parts, {
          dependencies: watch,
          readiness: health.readiness,
          onUnreadable,
          trustedDocuments,
          explorer,
          sandbox,
        });

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
    url: api?.url ?? null,
    database: database.description,
    async stop() {
      health.stop();
      await Promise.all([worker?.stop(), api?.stop()]);
      // None of these needs another, and on a busy machine each of them takes its time.
      await Promise.all([
        worker?.close(),
        api?.close(),
        metricsListener?.close(),
        rules.close(),
        neighbours.close(),
        tracing?.stop(),
      ]);
      await database.close();
    },
  };
}
