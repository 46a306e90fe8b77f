import { startCollectionsMonitor } from '../../src/sandbox/collections-monitor.ts';
import { startModelServer } from '../../src/sandbox/model-server.ts';
import { startNotificationService } from '../../src/sandbox/notification-service.ts';
import { startSmsAgent } from '../../src/sandbox/sms-agent.ts';
import { type CollectionsTenant, sandboxTenants } from '../../src/sandbox/tenants.ts';
import type { Neighbours } from '../support/gateway.ts';

/** A tenant of the town, each with a number of their own. */
export interface Townsman {
  phoneNumber: string;
  tenantId: string;
}

const size = 60;

export const townsmen: readonly Townsman[] = Array.from({ length: size }, (_, index) => ({
  phoneNumber: `+1203555${2000 + index}`,
  tenantId: `town_${index}`,
}));

const tenants: readonly CollectionsTenant[] = townsmen.map(({ phoneNumber, tenantId }, index) => ({
  ...(sandboxTenants[1] as CollectionsTenant),
  id: tenantId,
  tenant_id: tenantId,
  tenant_name: `Tenant ${index}`,
  // Distinct, so that a reply with somebody else's figure would show.
  amount_owed: `${1000 + index}.00`,
  tenant_portion: `${1000 + index}.00`,
  phone_numbers: [phoneNumber],
}));

/** The neighbours, with a Collections Monitor that knows the whole town. */
export async function startTown(): Promise<Neighbours> {
  const listening = { host: '127.0.0.1', port: 0 };
  const [smsAgent, collectionsMonitor, notificationService, model] = await Promise.all([
    startSmsAgent(listening),
    startCollectionsMonitor({ ...listening, tenants }),
    startNotificationService(listening),
    startModelServer(listening),
  ]);
  const close = async () => {
    await Promise.all([smsAgent, collectionsMonitor, notificationService, model].map((standIn) => standIn.close()));
  };
  return { smsAgent, collectionsMonitor, notificationService, model, close };
}
