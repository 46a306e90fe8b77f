import { z } from 'zod';
import { delinquencyStats, delinquentPage } from './delinquency.ts';
import type { Answer, StandInRequest } from './interception.ts';
import type { Routes } from './routes.ts';
import { type Listening, type StandIn, startStandIn } from './stand-in-server.ts';
import { type CollectionsTenant, sandboxTenants } from './tenants.ts';
import { toldRecord } from './told-record.ts';

export interface CollectionsMonitorOptions extends Listening {
  /** Read anew for each request: who changes an element changes what is answered. */
  tenants?: readonly CollectionsTenant[];
  /** False plays an older deployment, which cannot give several tenants in one call. */
  batchEndpoint?: boolean;
}

/** A stand-in for the Collections Monitor. */
export interface CollectionsMonitorStandIn extends StandIn {
  /** Everything that was asked, oldest first. */
  readonly requests: readonly StandInRequest[];
  /** False plays a deployment that ignores `property_name`. */
  narrowsByProperty: boolean;
}

const maxBatchIds = 100;
const tenantId = /^[A-Za-z0-9_-]{1,50}$/;

const delinquentQuery = z.object({
  min_days_late: z.coerce.number().int().min(0).default(0),
  min_amount_owed: z.coerce.number().min(0).default(0),
  property_name: z.string().optional(),
  status: z.enum(['pending', 'active', 'completed', 'escalated']).optional(),
  page: z.coerce.number().int().min(1).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(20),
});

/** Starts a Collections Monitor that knows the given tenants. */
export async function startCollectionsMonitor(options: CollectionsMonitorOptions): Promise<CollectionsMonitorStandIn> {
  const { tenants = sandboxTenants, batchEndpoint = true, ...listening } = options;
  const requests: StandInRequest[] = [];
  const routes: Routes = {
    'GET /monitor/tenant/*': ({ fault }, id) => oneTenant(tenants, id, fault),
    ...(batchEndpoint && { 'GET /monitor/tenants': ({ query, fault }) => severalTenants(tenants, query, fault) }),
    'GET /tenants/lookup': ({ query, fault }) => tenantOfPhone(tenants, query.get('phone'), fault),
    'GET /monitor/delinquent': ({ query, fault }) => {
      if (!monitor.narrowsByProperty) query.delete('property_name');
      return delinquent(tenants, query, fault);
    },
    'GET /monitor/stats': () => success(delinquencyStats(tenants)),
    'GET /health': () => ({ status: 200, body: { status: 'healthy', timestamp: now() } }),
  };
  const standIn = await startStandIn({ ...listening, routes, onRequest: (request) => requests.push(request) });
  const monitor = Object.assign(standIn, { requests, narrowsByProperty: true });
  return monitor;
}

type Fault = StandInRequest['fault'];

function oneTenant(tenants: readonly CollectionsTenant[], id: string, fault: Fault): Answer {
  if (!tenantId.test(id)) return failure(400, 'Invalid tenant id');
  const tenant = tenants.find((candidate) => candidate.tenant_id === id);
  return tenant ? success({ tenant: toldRecord(tenant, fault) }) : failure(404, 'Tenant not found');
}

function severalTenants(tenants: readonly CollectionsTenant[], query: URLSearchParams, fault: Fault): Answer {
  const ids = (query.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0) return failure(400, 'No ids were given');
  if (ids.length > maxBatchIds) return failure(400, `At most ${maxBatchIds} ids can be asked for at once`);
  const found = tenants.filter((tenant) => ids.includes(tenant.tenant_id));
  return success({ tenants: found.map((tenant) => toldRecord(tenant, fault)) });
}

/** Finds a number only in the spelling that a record has. */
function tenantOfPhone(tenants: readonly CollectionsTenant[], phone: string | null, fault: Fault): Answer {
  const tenant = tenants.find((candidate) => phone !== null && candidate.phone_numbers.includes(phone));
  if (tenant === undefined) return failure(404, 'Nobody has that number');
  return {
    status: 200,
    body: toldRecord({ tenant_id: tenant.tenant_id }, fault?.kind === 'record' ? { ...fault, says: {} } : fault),
  };
}

function delinquent(tenants: readonly CollectionsTenant[], query: URLSearchParams, fault: Fault): Answer {
  const parsed = delinquentQuery.safeParse(Object.fromEntries(query));
  if (!parsed.success) return failure(400, z.prettifyError(parsed.error));
  const { data } = parsed;
  const page = delinquentPage(tenants, {
    minDaysLate: data.min_days_late,
    minAmountOwedCents: Math.round(data.min_amount_owed * 100),
    propertyName: data.property_name,
    status: data.status,
    page: data.page,
    pageSize: data.page_size,
  });
  return success({ ...page, tenants: page.tenants.map((tenant) => toldRecord(tenant, fault)) });
}

function success(data: object): Answer {
  return { status: 200, body: { success: true, data, timestamp: now() } };
}

function failure(status: number, detail: string): Answer {
  return { status, body: { detail } };
}

function now(): string {
  return new Date().toISOString();
}
