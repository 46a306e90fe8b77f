import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { DelinquencyQuery, DelinquentPage, Portfolio } from '../domain/delinquency.ts';
import { ArgumentError, validated } from './validate.ts';

/** Tenants of a page when nobody says how many, and at most. */
const usualPageSize = 20;
const maxPageSize = 100;

/** What the Collections Monitor would refuse, or cannot mean: then it is the caller's, and no failure of the Monitor. */
const filterSchema = z.object({
  minDaysLate: z.number().min(0, 'must not be negative').max(100_000, 'is more than 100,000').nullish(),
  minAmountOwedCents: z.number().min(0, 'must not be negative').nullish(),
  propertyName: z
    .string()
    .min(1, 'must not be empty')
    .max(200, 'is longer than 200 characters')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'holds a control character')
    .nullish(),
  status: z.enum(['pending', 'active', 'completed', 'escalated']).nullish(),
});

/** As many pages as ten million tenants have. */
const lastPage = 100_000;

type Context = UseCaseContext & { viewer: Viewer; loaders: Pick<Loaders, 'tenant'> };

/**
 * One page of the tenants who owe, the most pressing first. The list tells neither their numbers nor their plans, so the
 * whole records are looked up together; one that cannot be read stays as the list has it. The Collections Monitor narrows
 * its list to one property: whoever sees several of them, but not all, names which.
 */
export async function listDelinquentTenants(
  { collectionsMonitor, loaders, viewer }: Context,
  filter: Omit<DelinquencyQuery, 'page' | 'pageSize'>,
  asked: { page?: number | null | undefined; pageSize?: number | null | undefined },
): Promise<DelinquentPage> {
  const page = asked.page ?? 1;
  const pageSize = asked.pageSize ?? usualPageSize;
  if (page < 1) throw new ArgumentError('page: counts from 1');
  if (page > lastPage) throw new ArgumentError(`page: there are at most ${lastPage}`);
  if (pageSize < 1 || pageSize > maxPageSize) throw new ArgumentError(`pageSize: must be from 1 to ${maxPageSize}`);
  validated(filterSchema, filter);
  const propertyName = propertyToList(viewer, filter.propertyName);
  if (propertyName === undefined) return { tenants: [], totalItems: 0, page, pageSize, hasNextPage: false };
  const found = await collectionsMonitor.listDelinquent({ ...filter, propertyName, page, pageSize });
  const tenants = await Promise.all(found.tenants.map((tenant) => loaders.tenant.load(tenant.id).catch(() => tenant)));
  // Whose record is gone, or of another property by now, is listed no more.
  return { ...found, tenants: tenants.filter((tenant) => tenant !== null) };
}

/** The property that the list is narrowed to; null: none. Undefined: the viewer sees nothing of what is asked for. */
function propertyToList({ properties }: Viewer, asked: string | null | undefined): string | null | undefined {
  if (properties === null) return asked ?? null;
  if (asked != null) return properties.includes(asked) ? asked : undefined;
  if (properties.length > 1) {
    throw new ArgumentError(`filter.propertyName: name one of your properties: ${properties.join(', ')}`);
  }
  return properties[0];
}

/** The figures over all tenants who owe. */
export function readPortfolio({ collectionsMonitor }: UseCaseContext): Promise<Portfolio> {
  return collectionsMonitor.portfolio();
}
