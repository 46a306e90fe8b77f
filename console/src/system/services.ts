import type { Upstream, upstreamTable } from '../../../src/clients/upstream-table.ts';

/** What of a service can be away, each with its own consequences; `part` names it where there is more than one. */
interface Outage {
  outage: 'sending' | 'history' | 'ledger' | 'batch' | 'notifications' | 'model' | 'database';
  part?: 'sending' | 'history' | 'ledger' | 'batch';
}

export type ServiceKey = Upstream | 'model' | 'database';

interface Service {
  /** By which the view calls it. */
  key: ServiceKey;
  outages: readonly Outage[];
}

type ServiceName = (typeof upstreamTable)[Upstream]['name'] | 'model' | 'database';

/** The services that the gateway may name in `dependencies`. */
const services: Readonly<Record<ServiceName, Service>> = {
  'SMS Agent': {
    key: 'smsAgent',
    outages: [
      { outage: 'sending', part: 'sending' },
      { outage: 'history', part: 'history' },
    ],
  },
  'Collections Monitor': {
    key: 'collectionsMonitor',
    outages: [
      { outage: 'ledger', part: 'ledger' },
      { outage: 'batch', part: 'batch' },
    ],
  },
  'Notification Service': { key: 'notificationService', outages: [{ outage: 'notifications' }] },
  model: { key: 'model', outages: [{ outage: 'model' }] },
  database: { key: 'database', outages: [{ outage: 'database' }] },
};

/** Null for one that this page has not heard of, which is shown by its own name. */
export const serviceOf = (name: string): Service | null => (isKnown(name) ? services[name] : null);

const isKnown = (name: string): name is ServiceName => Object.hasOwn(services, name);
