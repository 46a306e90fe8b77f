import { z } from 'zod';
import type { DelinquencyQuery, DelinquentPage, Portfolio } from '../domain/delinquency.ts';
import { languageOf } from '../domain/language.ts';
import { centsOfNumber, mostCents, parseCents } from '../domain/money.ts';
import { parsePhoneNumber, spellingsOf } from '../domain/phone-number.ts';
import type { Tenant } from '../domain/tenant.ts';
import { openConnectionPool } from './connection-pool.ts';
import { callHttp, type HttpAnswer, notAsAgreed } from './http.ts';
import { idOrNumber, knownOrNull, numberWithin, wholeWithin, wordsOrNumber } from './loose-values.ts';
import { createResilience } from './resilience.ts';
import { unlessAborted } from './unless-aborted.ts';
import type { ProbedClient, UpstreamOptions } from './upstream-client.ts';
import { UpstreamError } from './upstream-error.ts';
import { upstreamTable } from './upstream-table.ts';

/** Who the tenants are and what they owe. */
export interface CollectionsMonitor {
  /** One answer an id, in order: the tenant, null for an unknown id, or what went wrong with this one. */
  getTenants(ids: readonly string[], signal?: AbortSignal): Promise<(Tenant | null | Error)[]>;
  /** The id of the tenant with this number (E.164), or null. */
  findTenantId(phoneNumber: string, signal?: AbortSignal): Promise<string | null>;
  /** One page of the tenants who owe, the most pressing first. Their records lack numbers and counts of plans. */
  listDelinquent(query: DelinquencyQuery, signal?: AbortSignal): Promise<DelinquentPage>;
  /** The figures over all who owe. */
  portfolio(signal?: AbortSignal): Promise<Portfolio>;
}

const service = upstreamTable.collectionsMonitor.name;

/** The most ids of one call of the batch endpoint. */
const batchSize = 100;

/** How long an older deployment's lack of the batch endpoint is remembered before it is tried again. */
const rememberNoBatchMs = 10 * 60_000;

/** Connections, and so calls at once. */
const concurrency = 8;

/**
 * Single look-ups that one request for many tenants has under way. Fewer than may be at once, so that a long list does
 * not hold up the look-up of one tenant, and far fewer than may wait, so that none of a list is turned away.
 */
const singlesAtOnce = 6;

const tenantId = /^[A-Za-z0-9_-]{1,50}$/;

/** Money as text or as a number. */
const centsUpTo = (most: number) =>
  z.union([z.string(), z.number()]).transform((amount, context) => {
    const value = typeof amount === 'string' ? parseCents(amount) : centsOfNumber(amount);
    if (value !== null && Math.abs(value) <= most) return value;
    context.addIssue({ code: 'custom', message: `not an amount: ${amount}` });
    return z.NEVER;
  });
const cents = centsUpTo(mostCents);

/** A hundred years; more is a date that somebody mistyped. */
const mostDays = 36_525;

/** More of anything than a portfolio has. */
const mostCounted = 1_000_000_000;

const count = knownOrNull(wholeWithin(0, mostCounted));

/** The id and the amount are needed; whatever else is absent or cannot be read is not known. */
const tenantSchema: z.ZodType<Tenant> = z
  .object({
    tenant_id: idOrNumber,
    tenant_name: knownOrNull(wordsOrNumber),
    unit_name: knownOrNull(wordsOrNumber),
    property_name: knownOrNull(wordsOrNumber),
    amount_owed: cents,
    tenant_portion: knownOrNull(cents),
    days_late: knownOrNull(wholeWithin(-mostDays, mostDays)),
    language_preference: knownOrNull(z.string().max(100)),
    time_zone: knownOrNull(z.string()),
    phone_numbers: z.array(z.unknown()).catch([]),
    payment_reliability_score: knownOrNull(numberWithin(-1e6, 1e6)),
    failed_payment_plans: count,
    successful_payment_plans: count,
  })
  .transform((tenant) => ({
    id: tenant.tenant_id,
    name: tenant.tenant_name,
    unitName: tenant.unit_name,
    propertyName: tenant.property_name,
    amountOwedCents: tenant.amount_owed,
    tenantPortionCents: tenant.tenant_portion,
    daysLate: tenant.days_late,
    language: tenant.language_preference === null ? null : languageOf(tenant.language_preference),
    timeZone: tenant.time_zone,
    reliabilityScore: tenant.payment_reliability_score,
    failedPaymentPlans: tenant.failed_payment_plans,
    successfulPaymentPlans: tenant.successful_payment_plans,
    phoneNumbers: tenant.phone_numbers
      .map((number) => parsePhoneNumber(String(number)))
      .filter((number) => number !== null),
  }));

const delinquentAnswer = z.object({
  data: z.object({
    tenants: z.array(z.unknown()),
    pagination: z.object({
      total_items: wholeWithin(0, mostCounted),
      page: wholeWithin(0, mostCounted),
      page_size: wholeWithin(0, mostCounted),
      has_next: z.boolean(),
    }),
  }),
});
const statsAnswer = z.object({
  data: z.object({
    total_delinquent_tenants: wholeWithin(0, mostCounted),
    total_amount_owed: centsUpTo(Number.MAX_SAFE_INTEGER),
    average_days_late: numberWithin(-mostDays, mostDays),
  }),
});
const singleAnswer = z.object({ data: z.object({ tenant: z.unknown() }) });
const batchAnswer = z.object({ data: z.object({ tenants: z.array(z.unknown()) }) });
const identified = z.object({ tenant_id: idOrNumber });
/** Ids with what came of them; those that are missing were not asked for. */
type Found = Map<string, Tenant | null | Error>;

const lookupAnswer = z.object({ tenant_id: idOrNumber });

export function createCollectionsMonitor(options: UpstreamOptions): CollectionsMonitor & ProbedClient {
  const { baseUrl, ...policy } = options;
  const pool = openConnectionPool(baseUrl, concurrency);
  const resilience = createResilience({ ...policy, service, lane: 'look-ups', concurrency, queue: 500, retries: 1 });
  let noBatchUntil = 0;
  let hasBatch = false;
  let findingOut: Promise<void> | null = null;
  const foundOut = () => {
    findingOut = null;
  };
  /** Single look-ups under way: whoever asks for the same tenant meanwhile shares the answer. */
  const underWay = new Map<string, Promise<Tenant | null | Error>>();

  // Apart: a service that says it is well has not yet answered what it failed to.
  const probing = createResilience({ ...policy, service, lane: 'health', concurrency: 1, queue: 10, retries: 0 });

  /** Asks, and reads the answer within the policy: rubbish is a failure like any other, and opens the circuit. */
  const ask = <T>(path: string, read: (answer: HttpAnswer) => T, signal?: AbortSignal): Promise<T> =>
    resilience.execute(async (attempt) => read(await callHttp({ service, pool, path }, attempt)), signal);

  /** Null: this deployment has no such endpoint. */
  async function getBatch(ids: readonly string[], signal?: AbortSignal): Promise<(Tenant | null | Error)[] | null> {
    const data = await ask(
      `/monitor/tenants?ids=${ids.map(encodeURIComponent).join(',')}`,
      (answer) => (answer.verdict === 'not_found' || answer.status === 405 ? null : parse(batchAnswer, answer).data),
      signal,
    );
    if (data === null) return null;
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

  async function getSingle(id: string): Promise<Tenant | null | Error> {
    try {
      const record = await ask(`/monitor/tenant/${encodeURIComponent(id)}`, (answer) =>
        answer.verdict === 'not_found' ? null : parse(singleAnswer, answer).data,
      );
      return record && parseTenant(record.tenant);
    } catch (error) {
      return error as Error;
    }
  }

  function getShared(id: string): Promise<Tenant | null | Error> {
    const shared = underWay.get(id) ?? getSingle(id).finally(() => underWay.delete(id));
    underWay.set(id, shared);
    return shared;
  }

  async function getSingles(ids: readonly string[], signal?: AbortSignal): Promise<Found> {
    const found: Found = new Map();
    const left = [...ids];
    const askForNext = async (): Promise<void> => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) {
        signal?.throwIfAborted();
        found.set(id, await getShared(id));
      }
    };
    await Promise.all(Array.from({ length: singlesAtOnce }, askForNext));
    return found;
  }

  async function getChunk(ids: readonly string[], signal?: AbortSignal): Promise<Found> {
    try {
      const answers = await getBatch(ids, signal);
      hasBatch = answers !== null;
      if (answers !== null) return new Map(ids.map((id, index) => [id, answers[index] ?? null]));
      noBatchUntil = Date.now() + rememberNoBatchMs;
      return new Map();
    } catch (error) {
      signal?.throwIfAborted();
      return new Map(ids.map((id) => [id, error as Error]));
    }
  }

  async function getChunks(ids: readonly string[], signal?: AbortSignal): Promise<Found> {
    if (Date.now() < noBatchUntil) return new Map();
    const chunks = Array.from({ length: Math.ceil(ids.length / batchSize) }, (_, index) =>
      ids.slice(index * batchSize, (index + 1) * batchSize),
    );
    const answers = await Promise.all(chunks.map((chunk) => getChunk(chunk, signal)));
    return new Map(answers.flatMap((answer) => [...answer]));
  }

  return {
    async getTenants(ids, signal) {
      // An id that the service would refuse belongs to nobody; it must not spoil the batch of the others.
      const askable = [...new Set(ids.filter((id) => tenantId.test(id)))];
      // Until it is known whether there is a batch endpoint, the first call finds out for those that come meanwhile.
      if (findingOut !== null) await findingOut;
      const batches = getChunks(askable, signal);
      if (!hasBatch) findingOut ??= batches.then(foundOut, foundOut);
      const found = await batches;
      const left = askable.filter((id) => !found.has(id));
      const singles = getSingles(left, signal);
      const foundSingly = await (signal === undefined ? singles : unlessAborted(singles, signal));
      return ids.map((id) => found.get(id) ?? foundSingly.get(id) ?? null);
    },
    async findTenantId(phoneNumber, signal) {
      // Records hold numbers as people typed them, and a deployment may find one in that spelling alone.
      for (const spelling of spellingsOf(phoneNumber)) {
        const id = await ask(
          `/tenants/lookup?phone=${encodeURIComponent(spelling)}`,
          (answer) =>
            answer.verdict === 'not_found' || answer.status === 204 ? null : parse(lookupAnswer, answer).tenant_id,
          signal,
        );
        if (id !== null) return id;
      }
      return null;
    },
    async listDelinquent({ minDaysLate, minAmountOwedCents, propertyName, status, page, pageSize }, signal) {
      const query = new URLSearchParams({ page: String(page), page_size: String(pageSize) });
      if (minDaysLate != null) query.set('min_days_late', String(minDaysLate));
      if (minAmountOwedCents != null) query.set('min_amount_owed', (minAmountOwedCents / 100).toFixed(2));
      if (propertyName != null) query.set('property_name', propertyName);
      if (status != null) query.set('status', status);
      const { data } = await ask(`/monitor/delinquent?${query}`, (answer) => parse(delinquentAnswer, answer), signal);
      return {
        // One record that cannot be read must not hide the others (B51).
        tenants: data.tenants.map(parseTenant).filter((tenant): tenant is Tenant => !(tenant instanceof Error)),
        totalItems: data.pagination.total_items,
        page: data.pagination.page,
        pageSize: data.pagination.page_size,
        hasNextPage: data.pagination.has_next,
      };
    },
    async portfolio(signal) {
      const { data } = await ask('/monitor/stats', (answer) => parse(statsAnswer, answer), signal);
      return {
        totalDelinquentTenants: data.total_delinquent_tenants,
        totalAmountOwedCents: data.total_amount_owed,
        averageDaysLate: data.average_days_late,
      };
    },
    async probe(signal) {
      await probing.execute((attempt) => callHttp({ service, pool, path: '/health' }, attempt), signal);
    },
    close: () => pool.close(),
  };
}

function parse<T>(schema: z.ZodType<T>, answer: HttpAnswer): T {
  const parsed = schema.safeParse(answer.body);
  if (answer.status === 200 && parsed.success) return parsed.data;
  throw notAsAgreed(service, answer, { what: 'the answer', cause: parsed.error });
}

function parseTenant(value: unknown): Tenant | Error {
  const parsed = tenantSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return new UpstreamError(service, 'unavailable', `a tenant's record is not in the agreed shape`, {
    cause: parsed.error,
  });
}
