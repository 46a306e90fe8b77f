import { startSandbox } from '../src/sandbox/sandbox.ts';

/** The services around a measured gateway, in this process: they answer at once, but for a model that takes `modelMs`. */
export async function startNeighbours(modelMs = 0) {
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    ports: { collectionsMonitor: 0, smsAgent: 0, notificationService: 0, model: 0 },
    needs: { collectionsMonitor: true, smsAgent: true, notificationService: true, model: true },
  });
  const { smsAgent, collectionsMonitor, notificationService, model } = sandbox;
  if (!smsAgent || !collectionsMonitor || !notificationService || !model) throw new Error('a stand-in is missing');
  if (modelMs > 0) {
    model.intercept = async () => {
      await new Promise((resolve) => setTimeout(resolve, modelMs));
      return undefined;
    };
  }
  return {
    smsAgent,
    collectionsMonitor,
    model,
    /** What a gateway has to be told of them. */
    environment: {
      QUIET_HOURS: 'off',
      SMS_AGENT_URL: smsAgent.url,
      COLLECTIONS_MONITOR_URL: collectionsMonitor.url,
      NOTIFICATION_URL: notificationService.url,
      OPENAI_BASE_URL: model.baseUrl,
    },
    async sentAtLeast(texts: number): Promise<void> {
      while (smsAgent.sent.length < texts) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    close: () => sandbox.close(),
  };
}
