import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { RoleName } from '../../src/auth/viewer.ts';
import { forEachUpstream, type Upstream, upstreamTable } from '../../src/clients/upstream-table.ts';
import type { CompleteConfig } from '../../src/config.ts';
import type { ConsoleSandbox } from '../../src/console/sign-in.ts';
import { readConfig } from '../../src/environment/read-config.ts';
import type { Explorer } from '../../src/gateway.ts';
import { type Limits, usualLimits } from '../../src/limits/limits.ts';
import { createLog, type Log } from '../../src/observability/log.ts';
import { createRuleThreads, type RuleThreads } from '../../src/rule-threads/rule-threads.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Running, startOn } from '../../src/start.ts';
import type { Database } from '../../src/store/database.ts';
import { borrowDatabase } from './borrowed-database.ts';
import { type GraphQLAnswer, request, type Subscription, subscribe } from './client.ts';
import { type DatabaseKind, quickestKind, type TestDatabase } from './databases.ts';
import type { TypedDocumentString } from './graphql/graphql.ts';
import { signingSecret, signToken } from './tokens.ts';

/** The stand-ins of all neighbours, at free ports. */
export type Neighbours = Awaited<ReturnType<typeof startNeighbours>>;

export async function startNeighbours() {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    ports: { collectionsMonitor: 0, smsAgent: 0, notificationService: 0, model: 0 },
    needs: { collectionsMonitor: true, smsAgent: true, notificationService: true, model: true },
  });
  const { smsAgent, collectionsMonitor, notificationService, model } = sandbox;
  if (!smsAgent || !collectionsMonitor || !notificationService || !model) throw new Error('a stand-in is missing');
  return { smsAgent, collectionsMonitor, notificationService, model, close: () => sandbox.close() };
}

export interface TestGatewayOptions {
  /** Hears of every call of the database. */
  onCall?: (name: string) => unknown;
  /** In place of one that says nothing. */
  log?: Log;
  kind?: DatabaseKind;
  database?: TestDatabase;
  neighbours?: Neighbours;
  config?: Partial<CompleteConfig>;
  sandbox?: ConsoleSandbox;
  explorer?: Explorer;
}

/** The whole gateway on a free port, with a database and neighbours of its own. */
export interface TestGateway {
  url: string;
  metricsUrl: string | null;
  database: TestDatabase;
  neighbours: Neighbours;
  stop(): Promise<void>;
  /** As a role with its usual token. */
  as(role: RoleName): Promise<Caller>;
}

/** Somebody with a token. */
export interface Caller {
  token: string;
  /** Who reads for a service what it may not read itself: an approver of the same gateway. */
  reader?: Pick<Caller, 'data'>;
  /** Of the gateway that is called, where it is a test's own. */
  smsAgent?: Neighbours['smsAgent'];
  request<R, V>(document: TypedDocumentString<R, V>, variables?: V): Promise<GraphQLAnswer<R>>;
  /** An operation that no type checks. */
  raw(query: string, variables?: object): Promise<GraphQLAnswer<Record<string, unknown>>>;
  /** The data of an operation that must go well. */
  data<R, V>(document: TypedDocumentString<R, V>, variables?: V): Promise<R>;
  subscribe<R, V>(document: TypedDocumentString<R, V>, variables?: V): Subscription<R>;
}

/** The addresses of the stand-ins, with the usual time-outs but for those that a test shortens or stretches. */
export function upstreamsAt(
  neighbours: Neighbours,
  timeoutsMs: Partial<Record<Upstream, number>> = {},
): CompleteConfig['upstreams'] {
  return forEachUpstream((upstream) => ({
    url: neighbours[upstream].url,
    timeoutMs: timeoutsMs[upstream] ?? upstreamTable[upstream].usualTimeoutMs,
  }));
}

export function testConfig(database: TestDatabase, neighbours: Neighbours): CompleteConfig {
  return {
    production: false,
    role: 'all',
    http: { host: '127.0.0.1', port: 0, allowedHosts: [], trustedProxies: [] },
    metricsPort: null,
    tracing: null,
    corsOrigins: [],
    limits: usualLimits,
    trustedDocuments: readConfig({}).trustedDocuments,
    logLevel: 'silent',
    dataDirectory: '',
    database: database.config,
    analyticsDatabaseUrl: null,
    tokens: { secret: signingSecret, published: null },
    audit: { keys: [], file: null, everyMs: 60_000 },
    tokenRules: readConfig({}).tokenRules,
    supabaseAuth: null,
    consoleDirectory: '',
    upstreams: upstreamsAt(neighbours),
    notificationRecipients: ['managers@example.com'],
    notifications: { webhooks: [], secret: null, windowMs: 0, publicUrl: null, quotes: true },
    webhooks: { key: null, privateHosts: [] },
    twilio: null,
    model: { apiKey: 'test', baseUrl: neighbours.model.baseUrl, name: 'test-model' },
    modelFallbacks: [],
    modelLimits: { concurrency: 16, callsPerMinute: null, maxTokens: 16_000, probeMs: 300, timeoutMs: 30_000 },
    modelPrices: new Map(),
    circuit: { failures: 5, openMs: 5_000 },
    routing: { autoSendAbove: 0.85, approvalFrom: 0.6 },
    business: { name: 'Stanton Management', timeZone: 'America/New_York' },
    quietHours: null,
    planRules: { maxWeeks: 12, minWeeklyPaymentCents: 2_500, minCoverage: 0.9, autoApprovableWeeks: 4 },
    maxUnanswered: 3,
    maxTextsPerWeek: 3,
    outreachPerMinute: 600,
    textCountries: readConfig({}).textCountries,
    keywordAnswersPerDay: 5,
    retention: { months: null, everyMs: 30_000 },
    promises: { promiseGraceDays: 1, promiseReminders: true, checkHour: 11 },
    reliabilityScale: null,
    deadlines: { approvalReminderMs: 3_600_000, approvalExpiryMs: 3_600_000, noResponseMs: 3_600_000 },
    dispatcher: { turnConcurrency: 16, notificationConcurrency: 4, leaseMs: 20_000, pollMs: 1_000 },
    feed: { pollMs: 1_000, bufferSize: 1_000 },
    retry: { maxAttempts: 5, patienceMs: 1_800_000, firstMs: 50, longestMs: 500 },
    draftClaimMs: 120_000,
    formLearning: { approvals: 5, approvers: 2 },
    sendSettleMs: 300,
  };
}

/**
 * One pair for all gateways of this process: a thread takes seconds of processor time to learn the rules, and a gateway of
 * its own would begin one for the first draft of each test.
 */
const sharedRules: RuleThreads = { ...createRuleThreads(), close: async () => {} };

/** On a busy machine an operation may take its time; a test of what is cut off has a limit of its own. */
const patient = (limits: Limits): Limits =>
  limits.operationMs === usualLimits.operationMs ? { ...limits, operationMs: 60_000 } : limits;

export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const database = options.database ?? (await borrowDatabase(options.kind ?? quickestKind));
  const neighbours = options.neighbours ?? (await startNeighbours());
  const asked = { ...testConfig(database, neighbours), ...options.config };
  const config = { ...asked, limits: patient(asked.limits) };
  const opened = await database.openForGateway(config.limits.operationMs + 250);
  const counted: Database = {
    ...opened,
    call(name, args) {
      options.onCall?.(name);
      return opened.call(name, args);
    },
  };
  const running: Running = await startOn(
    counted,
    config,
    options.log ?? createLog(config.logLevel),
    options.explorer ?? null,
    options.sandbox,
    sharedRules,
  );
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await running.stop();
  };
  onTestFinished(async () => {
    // A neighbour that hangs would hold up the stop for seconds, until the gateway gives up.
    await Promise.all([stop(), options.neighbours === undefined && neighbours.close()]);
    if (options.database === undefined) await database.drop();
  });
  const url = running.url ?? '';
  return {
    url,
    metricsUrl: running.metricsUrl,
    database,
    neighbours,
    stop,
    as: async (role) => ({
      ...callerOf(url, await signToken(role)),
      smsAgent: neighbours.smsAgent,
      ...(role === 'service' && { reader: callerOf(url, await signToken('approver')) }),
    }),
  };
}

export function callerOf(url: string, token: string): Caller {
  return {
    token,
    request: (document, variables) => request(url, token, document, variables),
    raw: (query, variables) => request(url, token, query, variables),
    async data(document, variables) {
      const { data, errors } = await request(url, token, document, variables);
      if (errors || data == null) throw new Error(`the operation failed: ${JSON.stringify(errors)}`);
      return data;
    },
    subscribe: (document, variables) => subscribe(url, token, document, variables),
  };
}

export const newMessageId = () => `SM${randomUUID().replaceAll('-', '')}`;
