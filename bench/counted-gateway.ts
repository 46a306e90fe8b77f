import { forEachUpstream, type Upstream } from '../src/clients/upstream-table.ts';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/observability/log.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { startOn } from '../src/start.ts';
import { openPGliteDatabase } from '../src/store/pglite-database.ts';
import { signingSecret } from './processes.ts';

/** What a gateway asked of others since the count began. */
export interface Counts {
  /** Calls of the database, by function; not those of its own rhythm: that it lives, its claims, its subscribers. */
  database: Map<string, number>;
  /** Turns that were claimed, again and again ones included. */
  claimed: number;
  monitor: number;
  model: number;
}

const ownRhythm = new Set(['beat', 'read_events', 'renew_leases', 'standing_revocations', 'remember_properties']);

/** A gateway in this process as it starts out of the box, in memory, with stand-ins that answer at once. */
export async function startCountedGateway(modelMs: number) {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    ports: { collectionsMonitor: 0, smsAgent: 0, notificationService: 0, model: 0 },
    needs: { collectionsMonitor: true, smsAgent: true, notificationService: true, model: true },
  });
  const { smsAgent, collectionsMonitor, notificationService, model } = sandbox;
  if (!smsAgent || !collectionsMonitor || !notificationService || !model) throw new Error('a stand-in is missing');
  const urls: Record<Upstream, string> = {
    smsAgent: smsAgent.url,
    collectionsMonitor: collectionsMonitor.url,
    notificationService: notificationService.url,
  };
  model.intercept = async () => {
    await new Promise((resolve) => setTimeout(resolve, modelMs));
    return undefined;
  };
  const config = readConfig({
    PORT: '0',
    LOG_LEVEL: 'error',
    SUPABASE_JWT_SECRET: signingSecret,
    QUIET_HOURS: 'off',
    OPERATION_TIMEOUT_MS: '9500',
  });
  const opened = await openPGliteDatabase(null);
  let counts = noCounts();
  const counted = {
    ...opened,
    async call(...[name, args]: Parameters<typeof opened.call>) {
      if (!ownRhythm.has(name)) counts.database.set(name, (counts.database.get(name) ?? 0) + 1);
      const answer = await opened.call(name, args);
      if (name === 'claim_work') counts.claimed += (answer as { turns: unknown[] }).turns.length;
      return answer;
    },
  };
  const running = await startOn(
    counted,
    {
      ...config,
      tokens: { secret: signingSecret, published: null },
      upstreams: forEachUpstream((upstream) => ({ ...config.upstreams[upstream], url: urls[upstream] })),
      notificationRecipients: ['managers@example.com'],
      model: { apiKey: 'sandbox', baseUrl: model.baseUrl, name: 'sandbox-model' },
    },
    createLog('error'),
    null,
  );
  let before = { monitor: 0, model: 0 };
  return {
    url: `${running.url}/graphql`,
    smsAgent,
    beginCount() {
      counts = noCounts();
      before = { monitor: collectionsMonitor.requests.length, model: model.requests.length };
    },
    counts: (): Counts => ({
      ...counts,
      monitor: collectionsMonitor.requests.length - before.monitor,
      model: model.requests.length - before.model,
    }),
    async stop() {
      await running.stop();
      await sandbox.close();
    },
  };
}

const noCounts = () => ({ database: new Map<string, number>(), claimed: 0 });
