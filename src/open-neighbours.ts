import { type CollectionsMonitor, createCollectionsMonitor } from './clients/collections-monitor.ts';
import { createModel, type Model } from './clients/model.ts';
import type { ProbedNeighbour } from './clients/neighbour.ts';
import { createNotificationService, type NotificationService } from './clients/notification-service.ts';
import type { CallListener } from './clients/resilience.ts';
import { createSmsAgent, type SmsAgent } from './clients/sms-agent.ts';
import type { Config } from './config.ts';

/** Where every neighbour is, and how patient the gateway is with each. */
export interface NeighbourConfig
  extends Pick<Config, 'timeouts' | 'circuit' | 'modelFallbacks' | 'modelLimits' | 'modelPrices'> {
  smsAgentUrl: string;
  collectionsMonitorUrl: string;
  notification: { url: string; recipients: string[] };
  model: NonNullable<Config['model']>;
}

export interface Neighbours {
  smsAgent: SmsAgent & ProbedNeighbour;
  collectionsMonitor: CollectionsMonitor & ProbedNeighbour;
  notificationService: NotificationService;
  model: Model;
  /** Ends whatever is under way and closes every connection. */
  close(): Promise<void>;
}

/** Where the model is when the configuration does not say. */
const usualModelUrl = 'https://api.openai.com/v1';

/** The client of every neighbour; `listener` hears of their calls. Nothing is connected before the first call. */
export function openNeighbours(config: NeighbourConfig, listener: CallListener): Neighbours {
  const { timeouts, circuit } = config;
  const smsAgent = createSmsAgent({
    baseUrl: config.smsAgentUrl,
    timeoutMs: timeouts.smsAgentMs,
    circuit,
    listener,
  });
  const collectionsMonitor = createCollectionsMonitor({
    baseUrl: config.collectionsMonitorUrl,
    timeoutMs: timeouts.collectionsMonitorMs,
    circuit,
    listener,
  });
  const notificationService = createNotificationService({
    baseUrl: config.notification.url,
    timeoutMs: timeouts.notificationMs,
    recipients: config.notification.recipients,
    circuit,
    listener,
  });
  const model = createModel(
    [config.model, ...config.modelFallbacks].map(({ name, apiKey, baseUrl }, place) => ({
      service: place === 0 ? 'model' : `model, fallback ${place}`,
      apiKey,
      baseUrl: baseUrl ?? config.model.baseUrl ?? usualModelUrl,
      model: name,
      price: config.modelPrices.get(name) ?? null,
      ...config.modelLimits,
      timeoutMs: timeouts.modelMs,
      circuit,
      listener,
    })),
  );
  return {
    smsAgent,
    collectionsMonitor,
    notificationService,
    model,
    async close() {
      await Promise.all([smsAgent, collectionsMonitor, notificationService, model].map((client) => client.close()));
    },
  };
}
