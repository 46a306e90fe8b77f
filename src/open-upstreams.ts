import { type CollectionsMonitor, createCollectionsMonitor } from './clients/collections-monitor.ts';
import { createModel, type Model } from './clients/model.ts';
import { createNotificationService, type NotificationService } from './clients/notification-service.ts';
import type { CallListener } from './clients/resilience.ts';
import { createSmsAgent, type SmsAgent } from './clients/sms-agent.ts';
import { createTwilio, type Twilio } from './clients/twilio.ts';
import type { ProbedClient, UpstreamClient, UpstreamOptions } from './clients/upstream-client.ts';
import type { Upstream } from './clients/upstream-table.ts';
import type { UpstreamsConfig } from './config.ts';

export interface OpenUpstreams extends Record<Upstream, UpstreamClient> {
  smsAgent: SmsAgent & ProbedClient;
  collectionsMonitor: CollectionsMonitor & ProbedClient;
  notificationService: NotificationService & UpstreamClient;
  model: Model;
  /** Null: the gateway may not ask. */
  twilio: Twilio | null;
  /** Ends whatever is under way and closes every connection. */
  close(): Promise<void>;
}

/** Where the model is when the configuration does not say. */
const usualModelUrl = 'https://api.openai.com/v1';

/** The client of every upstream service; `listener` hears of their calls. Nothing is connected before the first call. */
export function openUpstreams(config: UpstreamsConfig, listener: CallListener): OpenUpstreams {
  const { circuit } = config;
  const at = (upstream: Upstream): UpstreamOptions => {
    const { url: baseUrl, timeoutMs } = config.upstreams[upstream];
    return { baseUrl, timeoutMs, circuit, listener };
  };
  const clients = {
    smsAgent: createSmsAgent(at('smsAgent')),
    collectionsMonitor: createCollectionsMonitor(at('collectionsMonitor')),
    notificationService: createNotificationService({
      ...at('notificationService'),
      recipients: config.notificationRecipients,
      webhooks: config.notifications.webhooks,
    }),
  } satisfies Record<Upstream, UpstreamClient>;
  const model = createModel(
    [config.model, ...config.modelFallbacks].map(({ name, apiKey, baseUrl }, place) => ({
      service: place === 0 ? 'model' : `model, fallback ${place}`,
      apiKey,
      baseUrl: baseUrl ?? config.model.baseUrl ?? usualModelUrl,
      model: name,
      price: config.modelPrices.get(name) ?? null,
      ...config.modelLimits,
      circuit,
      listener,
    })),
  );
  const { timeoutMs } = config.upstreams.smsAgent;
  const twilio = config.twilio && createTwilio({ ...config.twilio, timeoutMs, circuit, listener });
  return {
    ...clients,
    model,
    twilio,
    async close() {
      await Promise.all([...Object.values(clients), model, twilio].map((client) => client?.close()));
    },
  };
}
