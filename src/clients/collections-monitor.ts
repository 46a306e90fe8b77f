import { z } from 'zod';
import { languageOf } from '../domain/language.ts';
import { parseCents } from '../domain/money.ts';
import { parsePhoneNumber } from '../domain/phone-number.ts';
import type { Tenant } from '../domain/tenant.ts';
import { answered, callHttp, endpoint, type HttpAnswer } from './http.ts';
import { createResilience, type ResilienceOptions } from './resilience.ts';
import { UpstreamError } from './upstream-error.ts';

/** Who the tenants are and what they owe. */
export interface CollectionsMonitor {
  /** One answer an id, in order: the tenant, null for an unknown id, or what went wrong with this one. */
  getTenants(ids: readonly string[], signal?: AbortSignal): Promise<(Tenant | null | Error)[]>;
  /** The id of the tenant with this number (E.164), or null. */
  findTenantId(phoneNumber: string, signal?: AbortSignal): Promise<string | null>;
}

const service = 'Collections Monitor';

/** The most ids of one call of the batch endpoint. */
const batchSize = 100;

/** How long an older deployment's lack of the batch endpoint is remembered before it is tried again. */
const rememberNoBatchMs = 10 * 60_000;

const tenantId = /^[A-Za-z0-9_-]{1,50}$/;

const cents = z.string().transform((text, context) => {
  const value = parseCents(text);
  if (value !== null) return value;
  context.addIssue({ code: 'custom', message: `not an amount: ${text}` });
  return z.NEVER;
});

const tenantSchema: z.ZodType<Tenant> = z
  .object({
    tenant_id: z.string(),
    tenant_name: z.string(),
    unit_name: z.string().nullish(),
    property_name: z.string().nullish(),
    amount_owed: cents,
    tenant_portion: cents,
    days_late: z.number().int(),
    language_preference: z.string(),
    phone_numbers: z.array(z.string()).nullish(),
    payment_reliability_score: z.number().nullish(),
    failed_payment_plans: z.number().int().nullish(),
    successful_payment_plans: z.number().int().nullish(),
  })
  .transform((tenant) => ({
    id: tenant.tenant_id,
    name: tenant.tenant_name,
    unitName: tenant.unit_name ?? null,
    propertyName: tenant.property_name ?? null,
    amountOwedCents: tenant.amount_owed,
    tenantPortionCents: tenant.tenant_portion,
    daysLate: tenant.days_late,
    // A language nobody has heard of must not stop a text; English is what the office speaks.
    language: languageOf(tenant.language_preference) ?? 'en',
    reliabilityScore: tenant.payment_reliability_score ?? null,
    failedPaymentPlans: tenant.failed_payment_plans ?? null,
    successfulPaymentPlans: tenant.successful_payment_plans ?? null,
    phoneNumbers: (tenant.phone_numbers ?? []).map(parsePhoneNumber).filter((number) => number !== null),
  }));

const singleAnswer = z.object({ data: z.object({ tenant: z.unknown() }) });
const batchAnswer = z.object({ data: z.object({ tenants: z.array(z.unknown()) }) });
const identified = z.object({ tenant_id: z.string() });
const lookupAnswer = z.object({ tenant_id: z.string() });

export function createCollectionsMonitor(
  baseUrl: string,
  options: Pick<ResilienceOptions, 'onCircuitChange'> = {},
): CollectionsMonitor {
  const resilience = createResilience({
    ...options,
    service,
    timeoutMs: 5_000,
    concurrency: 8,
    queue: 500,
    retries: 1,
  });
  let noBatchUntil = 0;

  const get = (path: string, signal?: AbortSignal): Promise<HttpAnswer> =>
    resilience.execute((attempt) => callHttp({ service, url: endpoint(baseUrl, path), signal: attempt }), signal);

  /** Null: this deployment has no such endpoint. */
  async function getBatch(ids: readonly string[], signal?: AbortSignal): Promise<(Tenant | null | Error)[] | null> {
    const answer = await get(`/monitor/tenants?ids=${ids.map(encodeURIComponent).join(',')}`, signal);
    if (answer.status === 404 || answer.status === 405) return null;
    const { data } = parse(batchAnswer, answer);
    const found = new Map<string, Tenant | Error>();
    // A record that does not say whose it is may belong to any id that has none: those are not unknown, they failed.
    let nameless: Error | null = null;
    for (const record of data.tenants) {
      const tenant = parseTenant(record);
      const id = identified.safeParse(record).data?.tenant_id;
      if (id !== undefined) found.set(id, tenant);
      else if (tenant instanceof Error) nameless = tenant;
    }
    return ids.map((id) => found.get(id) ?? nameless);
  }

  async function getSingle(id: string, signal?: AbortSignal): Promise<Tenant | null | Error> {
    try {
      const answer = await get(`/monitor/tenant/${encodeURIComponent(id)}`, signal);
      return answer.status === 404 ? null : parseTenant(parse(singleAnswer, answer).data.tenant);
    } catch (error) {
      return error as Error;
    }
  }

  async function getChunk(ids: readonly string[], signal?: AbortSignal): Promise<(Tenant | null | Error)[]> {
    if (Date.now() >= noBatchUntil) {
      try {
        const found = await getBatch(ids, signal);
        if (found !== null) return found;
        noBatchUntil = Date.now() + rememberNoBatchMs;
      } catch (error) {
        return ids.map(() => error as Error);
      }
    }
    return Promise.all(ids.map((id) => getSingle(id, signal)));
  }

  return {
    async getTenants(ids, signal) {
      // An id that the service would refuse belongs to nobody; it must not spoil the batch of the others.
      const askable = [...new Set(ids.filter((id) => tenantId.test(id)))];
      const chunks = Array.from({ length: Math.ceil(askable.length / batchSize) }, (_, index) =>
        askable.slice(index * batchSize, (index + 1) * batchSize),
      );
      const answers = (await Promise.all(chunks.map((chunk) => getChunk(chunk, signal)))).flat();
      const byId = new Map(askable.map((id, index) => [id, answers[index] ?? null]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async findTenantId(phoneNumber, signal) {
      const answer = await get(`/tenants/lookup?phone=${encodeURIComponent(phoneNumber)}`, signal);
      if (answer.status === 404 || answer.status === 204) return null;
      return parse(lookupAnswer, answer).tenant_id;
    },
  };
}

function parse<T>(schema: z.ZodType<T>, answer: HttpAnswer): T {
  const parsed = schema.safeParse(answer.body);
  if (answer.status === 200 && parsed.success) return parsed.data;
  const refused = answer.status >= 400;
  throw new UpstreamError(
    service,
    refused ? 'refused' : 'unavailable',
    refused ? answered(answer.status, answer.body) : 'the answer is not in the agreed shape',
    { cause: parsed.error },
  );
}

function parseTenant(value: unknown): Tenant | Error {
  const parsed = tenantSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return new UpstreamError(service, 'unavailable', `a tenant's record is not in the agreed shape`, {
    cause: parsed.error,
  });
}
