import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import { type BusinessFact, factsForTenant } from '../domain/business-fact.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { validate } from './validate.ts';
import { lineSchema } from './words.ts';

export interface BusinessFactNow {
  businessFact: BusinessFact;
}

const inputSchema = z.object({
  key: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_]{0,39}$/, 'must be lower-case letters, digits and underscores, as payment_link'),
  value: lineSchema(300),
  propertyName: lineSchema(200).nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be an ISO 639-1 code, as en')
    .nullish(),
});

/** Says something of the landlord, for one property or for all; the newest word on it counts (B63). */
export async function setBusinessFact(
  { store, viewer }: UseCaseContext & { viewer: Viewer },
  input: { key: string; value: string; propertyName?: string | null | undefined; language?: string | null | undefined },
): Promise<BusinessFactNow | ValidationError> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const { key, value, propertyName = null, language = null } = valid;
  return { businessFact: await store.businessFacts.set({ key, value, propertyName, language }, viewer.id) };
}

/** Nothing is said of it any more. */
export async function removeBusinessFact(
  { store, viewer }: UseCaseContext & { viewer: Viewer },
  input: { businessFactId: string },
): Promise<BusinessFactNow | ValidationError | NotFoundError> {
  const known = z.uuid().safeParse(input.businessFactId).success;
  const removed = known ? await store.businessFacts.remove(input.businessFactId, viewer.id) : null;
  return removed === null
    ? new NotFoundError(`There is no business fact ${input.businessFactId}.`)
    : { businessFact: removed };
}

/** Those for all properties and, of one property or of every, its own. */
export function listBusinessFacts(
  { store }: Pick<UseCaseContext, 'store'>,
  propertyName: string | null | undefined,
): Promise<BusinessFact[]> {
  return store.businessFacts.list(propertyName == null ? null : [propertyName]);
}

/** What may be said of the landlord to a tenant. */
export async function businessFactsFor(
  { store }: Pick<UseCaseContext, 'store'>,
  tenant: { propertyName: string | null; language: string },
): Promise<{ key: string; value: string }[]> {
  const facts = await store.businessFacts.list(tenant.propertyName === null ? [] : [tenant.propertyName]);
  return factsForTenant(facts, tenant);
}
