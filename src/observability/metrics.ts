import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { processMetrics } from './process-metrics.ts';

/** What waits in the database, of all processes together. */
export interface Backlog {
  /** By the stage that texts wait in: how many, and since when the oldest does, in seconds. */
  stages: Record<string, { waiting: number; oldestSeconds: number }>;
  unconfirmed: number;
  notifications: { waiting: number; oldestSeconds: number };
}

/** What is asked when somebody looks; null: not known now, or not here. */
export interface MetricSources {
  backlog(): Promise<Backlog | null>;
  database(): Promise<{ usable: boolean; logBehindSeconds: number | null }>;
  pool(): { open: number; idle: number; waiting: number } | null;
  sockets(): number | null;
  subscribers(): number | null;
}

/** Counts what it hears of, and asks the rest when somebody looks. Nothing that is counted knows of it. */
export interface Metrics {
  onCall(call: { service: string; lane: string; outcome: string; durationMs: number }): void;
  onCircuitChange(change: { service: string; lane: string; circuit: 'closed' | 'open' | 'half-open' }): void;
  onModelUsage(call: {
    model: string;
    usage: { promptTokens: number; completionTokens: number; costCents: number | null };
  }): void;
  onClaimed(work: { turns: number; takenOver: number; notifications: number; deadlines: number }): void;
  onLeaseLost(): void;
  /** An operation ended with an error, or a text was not taken in, by its code. */
  onError(code: string): void;
  /** In Prometheus' text format. */
  read(): Promise<{ contentType: string; text: string }>;
}

/** In seconds: a database's call, an upstream service's, a model that thinks. */
const durations = [0.005, 0.02, 0.1, 0.5, 1, 2.5, 5, 10, 30];

const openness = { closed: 0, 'half-open': 0.5, open: 1 };

export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `collections_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `collections_${name}`, help, labelNames, registers });

  const calls = counter('calls_total', 'Calls of a service, by what became of them.', ['service', 'lane', 'outcome']);
  const callSeconds = new Histogram({
    name: 'collections_call_seconds',
    help: 'How long calls of a service take.',
    labelNames: ['service', 'lane'],
    buckets: durations,
    registers,
  });
  const circuits = gauge('circuit_open', 'Of a service: 1 open, 0.5 half open, 0 closed.', ['service', 'lane']);
  const tokens = counter('model_tokens_total', 'Tokens that models took.', ['model', 'kind']);
  const cost = counter('model_cost_cents_total', 'What models cost, where MODEL_PRICES names them.', ['model']);
  const claims = counter('claims_total', 'Work that this process took.', ['kind']);
  const takeovers = counter('takeovers_total', 'Turns taken over from a process that let its lease run out.');
  const leasesLost = counter('leases_lost_total', 'Turns that another process took over from this one.');
  const errors = counter('errors_total', 'Operations that were refused or failed, by extensions.code.', ['code']);

  const waiting = gauge('texts_waiting', 'Texts that wait, of all processes.', ['stage']);
  const oldest = gauge('oldest_text_seconds', 'How long the oldest text has waited.', ['stage']);
  const unconfirmed = gauge('texts_unconfirmed', 'Texts of which nobody can prove whether they went out.');
  const notifications = gauge('notifications_waiting', 'Messages to managers that wait.');
  const oldestNotification = gauge('oldest_notification_seconds', 'How long the oldest of them has waited.');
  const usable = gauge('database_usable', '1: a text could be stored now.');
  const behind = gauge('log_behind_seconds', 'How late subscribers see what was done.');
  const pool = gauge('database_connections', 'Connections of this process, and calls that wait for one.', ['state']);
  const sockets = gauge('sockets', 'Web sockets that are open.');
  const subscribers = gauge('subscribers', 'Subscriptions that follow the log.');

  async function ask(): Promise<void> {
    const [backlog, database] = await Promise.all([sources.backlog(), sources.database()]);
    for (const each of [waiting, oldest, unconfirmed, notifications, oldestNotification, behind]) each.reset();
    if (backlog !== null) {
      for (const [stage, { waiting: count, oldestSeconds }] of Object.entries(backlog.stages)) {
        waiting.set({ stage }, count);
        oldest.set({ stage }, oldestSeconds);
      }
      unconfirmed.set(backlog.unconfirmed);
      notifications.set(backlog.notifications.waiting);
      oldestNotification.set(backlog.notifications.oldestSeconds);
    }
    usable.set(database.usable ? 1 : 0);
    if (database.logBehindSeconds !== null) behind.set(database.logBehindSeconds);
    const connections = sources.pool();
    if (connections !== null) {
      pool.set({ state: 'busy' }, connections.open - connections.idle);
      pool.set({ state: 'idle' }, connections.idle);
      pool.set({ state: 'waited_for' }, connections.waiting);
    }
    sockets.set(sources.sockets() ?? 0);
    subscribers.set(sources.subscribers() ?? 0);
  }

  return {
    onCall({ service, lane, outcome, durationMs }) {
      calls.inc({ service, lane, outcome });
      callSeconds.observe({ service, lane }, durationMs / 1_000);
    },
    onCircuitChange: ({ service, lane, circuit }) => circuits.set({ service, lane }, openness[circuit]),
    onModelUsage({ model, usage }) {
      tokens.inc({ model, kind: 'prompt' }, usage.promptTokens);
      tokens.inc({ model, kind: 'completion' }, usage.completionTokens);
      if (usage.costCents !== null) cost.inc({ model }, usage.costCents);
    },
    onClaimed(work) {
      for (const kind of ['turns', 'notifications', 'deadlines'] as const) claims.inc({ kind }, work[kind]);
      takeovers.inc(work.takenOver);
    },
    onLeaseLost: () => leasesLost.inc(),
    onError: (code) => errors.inc({ code }),
    async read() {
      await ask();
      const all = Registry.merge([registry, processMetrics()]);
      return { contentType: all.contentType, text: await all.metrics() };
    },
  };
}
