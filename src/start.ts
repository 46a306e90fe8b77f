import DataLoader from 'dataloader';
import { createAuthenticator, type TokenKeys } from './auth/authenticator.ts';
import { createCollectionsMonitor } from './clients/collections-monitor.ts';
import { createModel } from './clients/model.ts';
import { createNotificationService } from './clients/notification-service.ts';
import { createSmsAgent } from './clients/sms-agent.ts';
import type { Config } from './config.ts';
import type { Tenant } from './domain/tenant.ts';
import { createGateway, type Explorer, type Gateway } from './gateway.ts';
import type { Log } from './observability/log.ts';
import { openDatabase } from './open-database.ts';
import { deliverNotification } from './pipeline/deliver-notification.ts';
import { type Dispatcher, startDispatcher } from './pipeline/dispatcher.ts';
import { passDeadline } from './pipeline/pass-deadline.ts';
import { runClaimedTurn } from './pipeline/run-claimed-turn.ts';
import type { Database } from './store/database.ts';
import { createStore } from './store/store.ts';
import { createApprovalFeed } from './subscriptions/approvals.ts';
import { createFeed } from './subscriptions/feed.ts';
import { createWorkflowFeed } from './subscriptions/workflow-updates.ts';

/** A configuration in which nothing is left open: every neighbour has an address, tokens have a key. */
export interface CompleteConfig extends Omit<Config, 'tokens'> {
  tokens: TokenKeys;
  smsAgentUrl: string;
  collectionsMonitorUrl: string;
  notification: { url: string; recipients: string[] };
  model: NonNullable<Config['model']>;
}

export interface Running {
  /** Null for a process that only works. */
  url: string | null;
  database: string;
  /** Takes no more work, ends or hands back what is in flight, and closes everything, within 10 s. */
  stop(): Promise<void>;
}

/** Look-ups of tenants for turns that start within this many milliseconds of each other travel together. */
const tenantWindowMs = 5;

/** How long running turns may go on when the process is asked to stop, before they are handed back; as long again after. */
const stopGraceMs = 3_500;

/** The composition root: builds every part by hand and stops them in reverse. */
export async function start(config: CompleteConfig, log: Log, explorer: Explorer | null): Promise<Running> {
  const database = await openDatabase(config.database, (error) =>
    log.warn({ err: error }, 'a database connection was lost'),
  );
  return startOn(database, config, log, explorer);
}

/** The same on a database that is open already; it is closed with the rest. */
export async function startOn(
  database: Database,
  config: CompleteConfig,
  log: Log,
  explorer: Explorer | null,
): Promise<Running> {
  const store = createStore(database);

  const onCircuitChange = (service: string, circuit: string) => log.warn({ service, circuit }, 'circuit changed');
  const collectionsMonitor = createCollectionsMonitor(config.collectionsMonitorUrl, { onCircuitChange });
  const smsAgent = createSmsAgent(config.smsAgentUrl, { onCircuitChange });
  const notificationService = createNotificationService(config.notification.url, config.notification.recipients, {
    onCircuitChange,
  });
  const model = createModel({
    apiKey: config.model.apiKey,
    baseUrl: config.model.baseUrl,
    model: config.model.name,
    onCircuitChange,
  });
  const now = () => new Date();

  let dispatcher: Dispatcher | null = null;
  if (config.role !== 'api') {
    const tenants = new DataLoader<string, Tenant | null>((ids) => collectionsMonitor.getTenants(ids), {
      cache: false,
      batchScheduleFn: (dispatch) => setTimeout(dispatch, tenantWindowMs),
    });
    const turn = {
      turns: store.turns,
      loadTenant: (id: string) => tenants.load(id),
      collectionsMonitor,
      smsAgent,
      model,
      settings: {
        thresholds: config.routing,
        businessName: config.business.name,
        businessTimeZone: config.business.timeZone,
        quietHours: config.quietHours,
        approvalReminderMs: config.deadlines.approvalReminderMs,
        noResponseMs: config.deadlines.noResponseMs,
      },
      settleMs: config.sendSettleMs,
      retry: config.retry,
      now,
      random: Math.random,
      onFault: (error: unknown, workflowId: string) => log.error({ err: error, workflowId }, 'turn failed by a fault'),
    };
    dispatcher = startDispatcher({
      turns: store.turns,
      onWork: (listener) => store.onChange((change) => change === 'work' && listener()),
      runTurn: (claimed, signal) => runClaimedTurn(claimed, turn, signal),
      deliver: (notification, signal) => deliverNotification(notification, { ...turn, notificationService }, signal),
      passDeadline: (deadline) => passDeadline(deadline, { turns: store.turns, settings: config.deadlines }),
      onError: (error, during) => log.error({ err: error, during }, 'dispatcher'),
      settings: config.dispatcher,
    });
  }

  const feed = createFeed({
    readEvents: store.readEvents,
    onChange: store.onChange,
    onError: (error) => log.error({ err: error }, 'the log could not be read'),
    settings: config.feed,
  });
  let gateway: Gateway | null = null;
  if (config.role !== 'worker') {
    gateway = await createGateway({
      ...config.http,
      authenticator: createAuthenticator(config.tokens),
      useCases: {
        store,
        smsAgent,
        settings: { quietHours: config.quietHours, businessTimeZone: config.business.timeZone },
        now,
      },
      collectionsMonitor,
      approvals: createApprovalFeed(feed, store),
      workflowUpdates: createWorkflowFeed(feed, store),
      explorer,
      isReady: () => answers(database),
      log,
    });
  }

  return {
    url: gateway?.url ?? null,
    database: database.description,
    async stop() {
      const working = dispatcher?.stop(stopGraceMs);
      feed.close();
      await gateway?.close();
      await working;
      await database.close();
    },
  };
}

/** How long the database may take to say that it is there, in milliseconds. */
const readyWithinMs = 2_000;

async function answers(database: Database): Promise<boolean> {
  const limit = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => limit.resolve(false), readyWithinMs);
  const answer = database.call('workflow_transitions', {}).then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([answer, limit.promise]);
  clearTimeout(timer);
  return ready;
}
