import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/environment/read-config.ts';
import { createLog } from '../src/observability/log.ts';
import { startCollectionsMonitor } from '../src/sandbox/collections-monitor.ts';
import { startModelServer } from '../src/sandbox/model-server.ts';
import { startNotificationService } from '../src/sandbox/notification-service.ts';
import { type SmsAgentStandIn, startSmsAgent } from '../src/sandbox/sms-agent.ts';
import { type CollectionsTenant, sandboxTenants } from '../src/sandbox/tenants.ts';
import { sandboxTokens } from '../src/sandbox/tokens.ts';
import { start } from '../src/start.ts';
import type { Conversation } from './conversation.ts';
import type { Door } from './graphql.ts';
import { type ModelUse, startModelMeter } from './model-meter.ts';
import type { EvalOptions } from './options.ts';
import { openSecondReader } from './second-reader.ts';

/** The whole gateway with an empty embedded database, and the neighbours around it. */
export interface Stage extends Door {
  smsAgent: SmsAgentStandIn;
  /** Who writes in a conversation; no tenant: a number that nobody has. */
  castOf(conversation: Conversation): Cast;
  modelUse: ModelUse;
  /** IANA, of the business. */
  timeZone: string;
  secondReader: Pick<ReturnType<typeof openSecondReader>, 'read'>;
  close(): Promise<void>;
}

export interface Cast {
  phone: string;
  tenant: CollectionsTenant | null;
}

const listening = { host: '127.0.0.1', port: 0 };

/** Consent and holds belong to a number, so that each conversation has a tenant and a number of its own. */
export async function setStage(conversations: readonly Conversation[], options: EvalOptions): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), 'collections-eval-'));
  const cast = new Map(conversations.map((conversation, index) => [conversation.id, castFor(conversation, index)]));
  const tenants = [...cast.values()].flatMap(({ tenant }) => tenant ?? []);

  const smsAgent = await startSmsAgent(listening);
  const collectionsMonitor = await startCollectionsMonitor({ ...listening, tenants });
  const notificationService = await startNotificationService(listening);
  const sandboxModel = await startModelServer(listening);
  const meter = await startModelMeter(options.modelUrl ?? sandboxModel.baseUrl);
  const secret = randomBytes(32).toString('hex');
  const config = readConfig({
    PORT: '0',
    LOG_LEVEL: 'error',
    DATA_DIR: directory,
    QUIET_HOURS: 'off',
    SUPABASE_JWT_SECRET: secret,
    SMS_AGENT_URL: smsAgent.url,
    COLLECTIONS_MONITOR_URL: collectionsMonitor.url,
    NOTIFICATION_URL: notificationService.url,
    NOTIFICATION_RECIPIENTS: 'managers@example.com',
    OPENAI_BASE_URL: meter.baseUrl,
    OPENAI_API_KEY: options.apiKey,
    OPENAI_MODEL: options.model,
    RETRY_FIRST_MS: '500',
    RETRY_LONGEST_MS: '10000',
    TURN_MAX_ATTEMPTS: '4',
  });
  const secondReader = openSecondReader(
    options.modelUrl ?? sandboxModel.baseUrl,
    options.apiKey,
    options.model,
    config,
  );
  const running = await start(
    {
      ...config,
      tokens: { secret, published: null },
      upstreams: {
        smsAgent: { ...config.upstreams.smsAgent, url: smsAgent.url },
        collectionsMonitor: { ...config.upstreams.collectionsMonitor, url: collectionsMonitor.url },
        notificationService: { ...config.upstreams.notificationService, url: notificationService.url },
      },
      model: { apiKey: options.apiKey, baseUrl: meter.baseUrl, name: options.model },
    },
    createLog(config.logLevel),
    null,
  );
  return {
    url: `${running.url}/graphql`,
    tokens: await sandboxTokens(secret),
    smsAgent,
    castOf: ({ id }) => cast.get(id) ?? { phone: phoneAt(999), tenant: null },
    modelUse: meter.use,
    timeZone: config.business.timeZone,
    secondReader,
    async close() {
      await secondReader.close();
      await running.stop();
      const neighbours = [meter, sandboxModel, notificationService, collectionsMonitor, smsAgent];
      await Promise.all(neighbours.map((neighbour) => neighbour.close()));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function castFor({ tenant }: Conversation, index: number): Cast {
  const phone = phoneAt(index);
  const original = sandboxTenants.find(({ tenant_id }) => tenant_id === tenant);
  if (original === undefined) return { phone, tenant: null };
  const id = `${tenant}_${index}`;
  return { phone, tenant: { ...original, id, tenant_id: id, phone_numbers: [phone] } };
}

/** Area codes of one time zone; with 555-01xx, which nobody has, a hundred numbers each. */
const areaCodes = ['203', '212', '401', '413', '508', '603', '617', '718', '802', '860'];

function phoneAt(index: number): string {
  return `+1${areaCodes[Math.floor(index / 100)]}55501${String(index % 100).padStart(2, '0')}`;
}
