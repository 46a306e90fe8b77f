import type { UseCaseContext } from '../context.ts';
import { localDay } from '../domain/local-time.ts';
import type { OutreachRefusal } from '../domain/outreach/refusal.ts';
import type { Tenant } from '../domain/tenant.ts';
import { textDestination } from '../domain/text-destination.ts';
import type { ContactStanding } from '../store/operations/outreach.ts';

type Context = Pick<UseCaseContext, 'store' | 'settings' | 'now'>;

/** Tenants of one call of the database: a page of them. */
const tenantsOfCall = 100;

/** Numbers of one tenant that are looked at; a record with more is not a person's. */
const mostNumbers = 20;

/** The day of the business, `YYYY-MM-DD`: a tenant has at most one text of outreach on it. */
export function outreachDay({ settings, now }: Pick<Context, 'settings' | 'now'>): string {
  return localDay(now(), settings.businessTimeZone);
}

/** Those of a tenant's numbers that texts may go to (B59), in the order of the record. */
export function textableNumbers({ phoneNumbers }: Tenant, { settings }: Pick<Context, 'settings'>): string[] {
  return phoneNumbers
    .slice(0, mostNumbers)
    .filter((number) => 'number' in textDestination(number, settings.textCountries));
}

/** Where tenants stand with texts of ours, by their ids; a call of the database for a hundred of them. */
export async function standingsOf(context: Context, tenants: readonly Tenant[]): Promise<Map<string, ContactStanding>> {
  const { store, settings } = context;
  const found = new Map<string, ContactStanding>();
  for (let from = 0; from < tenants.length; from += tenantsOfCall) {
    const asked = tenants.slice(from, from + tenantsOfCall).map((tenant) => ({
      tenantId: tenant.id,
      phoneNumbers: textableNumbers(tenant, context),
      recordNumbers: tenant.phoneNumbers.slice(0, mostNumbers),
    }));
    const standings = await store.outreach.standing(asked, outreachDay(context), settings.maxUnasked);
    for (const standing of standings) found.set(standing.tenantId, standing);
  }
  return found;
}

/** What stands in the way of writing to a tenant first, whatever the form says; null: nothing that is known. */
export function obstacleOf({ phoneNumbers }: Tenant, standing: ContactStanding | null): OutreachRefusal | null {
  if (phoneNumbers.length === 0) return 'no_phone_number';
  if (standing === null) return 'record_unavailable';
  return (
    standing.obstacle ?? (standing.phoneNumber === null ? 'not_textable' : null) ?? (standing.today && 'texted_today')
  );
}

/** Where one tenant stands, or why no text can go to them, in words. */
export async function standingOf(
  context: Context,
  tenant: Tenant,
): Promise<(ContactStanding & { phoneNumber: string }) | { refusal: string }> {
  const [first] = tenant.phoneNumbers;
  if (first === undefined) return { refusal: 'the record of this tenant has no phone number' };
  if (textableNumbers(tenant, context).length === 0) {
    const destination = textDestination(first, context.settings.textCountries);
    return { refusal: 'refusal' in destination ? destination.refusal : 'none of their numbers may be texted' };
  }
  const standing = (await standingsOf(context, [tenant])).get(tenant.id);
  const phoneNumber = standing?.phoneNumber ?? null;
  if (standing === undefined || phoneNumber === null)
    return { refusal: 'where the tenant lives is not known yet: try again' };
  return { ...standing, phoneNumber };
}
