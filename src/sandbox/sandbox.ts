import { type CollectionsMonitorStandIn, startCollectionsMonitor } from './collections-monitor.ts';
import { type ModelStandIn, startModelServer } from './model-server.ts';
import { type NotificationServiceStandIn, startNotificationService } from './notification-service.ts';
import { type SmsAgentStandIn, startSmsAgent } from './sms-agent.ts';
import type { StandIn } from './stand-in-server.ts';

/** The neighbours that can be stood in for. */
export type Neighbour = 'collectionsMonitor' | 'smsAgent' | 'notificationService' | 'model';

export interface SandboxOptions {
  host: string;
  /** Which stand-ins to start. */
  needs: Readonly<Record<Neighbour, boolean>>;
  /** Where they listen, if not at their usual ports; a port that is taken is replaced by a free one. */
  ports?: Readonly<Partial<Record<Neighbour, number>>>;
}

/** The stand-ins that were asked for. */
export interface Sandbox {
  readonly collectionsMonitor?: CollectionsMonitorStandIn;
  readonly smsAgent?: SmsAgentStandIn;
  readonly notificationService?: NotificationServiceStandIn;
  readonly model?: ModelStandIn;
  close(): Promise<void>;
}

/** The ports at which the real neighbours listen on a developer's machine; the model has none, so it takes the next. */
export const usualPorts: Readonly<Record<Neighbour, number>> = {
  collectionsMonitor: 8001,
  smsAgent: 8002,
  notificationService: 8003,
  model: 8004,
};

/** Starts the stand-ins that are needed, all or none. */
export async function startSandbox({ host, needs, ports }: SandboxOptions): Promise<Sandbox> {
  const started: StandIn[] = [];
  const close = async () => {
    await Promise.all(started.map((standIn) => standIn.close()));
  };
  const startIfNeeded = async <Kind extends StandIn>(
    neighbour: Neighbour,
    start: (listening: { host: string; port: number }) => Promise<Kind>,
  ): Promise<Kind | undefined> => {
    if (!needs[neighbour]) return undefined;
    const standIn = await start({ host, port: ports?.[neighbour] ?? usualPorts[neighbour] });
    started.push(standIn);
    return standIn;
  };
  try {
    const collectionsMonitor = await startIfNeeded('collectionsMonitor', startCollectionsMonitor);
    const smsAgent = await startIfNeeded('smsAgent', startSmsAgent);
    const notificationService = await startIfNeeded('notificationService', startNotificationService);
    const model = await startIfNeeded('model', startModelServer);
    return {
      ...(collectionsMonitor && { collectionsMonitor }),
      ...(smsAgent && { smsAgent }),
      ...(notificationService && { notificationService }),
      ...(model && { model }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
