import { startCollectionsMonitor } from './collections-monitor.ts';
import { startModelServer } from './model-server.ts';
import { startNotificationService } from './notification-service.ts';
import { startSmsAgent } from './sms-agent.ts';
import type { StandIn } from './stand-in-server.ts';

/** How each service is stood in for. */
const starters = {
  collectionsMonitor: startCollectionsMonitor,
  smsAgent: startSmsAgent,
  notificationService: startNotificationService,
  model: startModelServer,
};

/** The services that can be stood in for. */
export type FakeName = keyof typeof starters;
const fakeNames = Object.keys(starters) as FakeName[];

/** The ports at which the real services listen on a developer's machine; the model has none, so it takes the next. */
export const usualPorts: Readonly<Record<FakeName, number>> = {
  collectionsMonitor: 8001,
  smsAgent: 8002,
  notificationService: 8003,
  model: 8004,
};

export interface SandboxOptions {
  host: string;
  /** Which stand-ins to start. */
  needs: Readonly<Record<FakeName, boolean>>;
  /** Where they listen, if not at their usual ports; a port that is taken is replaced by a free one. */
  ports?: Readonly<Partial<Record<FakeName, number>>>;
}

type StandIns = { [Name in FakeName]: Awaited<ReturnType<(typeof starters)[Name]>> };

/** The stand-ins that were asked for. */
export type Sandbox = Readonly<Partial<StandIns>> & { close(): Promise<void> };

/** Starts the stand-ins that are needed, all or none. */
export async function startSandbox({ host, needs, ports }: SandboxOptions): Promise<Sandbox> {
  const started: Partial<Record<FakeName, StandIn>> = {};
  const close = async () => {
    await Promise.all(Object.values(started).map((standIn) => standIn.close()));
  };
  try {
    for (const name of fakeNames.filter((each) => needs[each])) {
      started[name] = await starters[name]({ host, port: ports?.[name] ?? usualPorts[name] });
    }
    return { ...(started as Partial<StandIns>), close };
  } catch (error) {
    await close();
    throw error;
  }
}
