import type { Loaders, UseCaseContext } from '../context.ts';
import { factsForTenant } from '../domain/business-fact.ts';
import type { NewDraft } from '../domain/draft.ts';
import { ledgerFactsOf } from '../domain/facts.ts';
import { localDay } from '../domain/local-time.ts';
import { type Refused, refused } from '../domain/outreach/refusal.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import { homeZone, sendTime, type TenantHours } from '../domain/send-time.ts';
import type { Tenant } from '../domain/tenant.ts';
import { outreachText } from '../language/outreach-text.ts';
import type { ContactStanding } from '../store/operations/outreach.ts';
import { standingsOf, textableNumbers } from './contact-standing.ts';

export type OutreachContext = UseCaseContext & { loaders: Pick<Loaders, 'tenant'> };

/** The text that a tenant would be written to first with. */
export interface OutreachText {
  tenant: Tenant;
  phoneNumber: string;
  hours: TenantHours;
  draft: NewDraft;
}

/** What is known of one of the tenants: the text, or why there is none. */
export type OutreachPart = { tenantId: string; today: ContactStanding['today'] } & (
  | { text: OutreachText; refused: null }
  | { text: null; refused: Refused }
);

/** All that is needed to write to some tenants. */
export interface ReadOutreach {
  /** Whether there is no word yet of a text to the tenant today. */
  isNew(tenantId: string): boolean;
  /** Words the text of one. */
  partOf(tenantId: string): OutreachPart;
}

/**
 * Reads all that is needed to write to the tenants by a form: their records and where they stand, a call for a hundred of each. What it
 * returns words the text of one, with every guard that can be judged before it is sent.
 */
export async function readOutreach(
  context: OutreachContext,
  tenantIds: readonly string[],
  form: ReplyForm,
): Promise<ReadOutreach> {
  const { loaders, store } = context;
  const found = await Promise.all(tenantIds.map((id) => loaders.tenant.load(id).catch(() => 'unavailable' as const)));
  const records = new Map(tenantIds.map((id, index) => [id, found[index] ?? null]));
  const tenants = found.filter((tenant) => tenant !== null && tenant !== 'unavailable');
  const [standings, { forms }, businessFacts] = await Promise.all([
    standingsOf(context, tenants),
    store.replyForms.approved(null),
    store.businessFacts.list(null),
  ]);
  // Beside the form a text says nothing but who writes and how to opt out.
  const beside = (forms ?? []).filter(
    ({ id, intents, conditions }) => id !== form.id && intents.includes('outreach') && conditions.length === 0,
  );
  const approved = [form, ...beside];
  const isNew = (tenantId: string) => {
    const tenant = records.get(tenantId);
    return typeof tenant !== 'object' || tenant === null || standings.get(tenant.id)?.today == null;
  };
  const partOf = (tenantId: string): OutreachPart => {
    const tenant = records.get(tenantId) ?? null;
    const none = { tenantId, today: null, text: null };
    if (tenant === null) return { ...none, refused: refused('unknown_tenant') };
    if (tenant === 'unavailable') return { ...none, refused: refused('record_unavailable') };
    const standing = standings.get(tenant.id);
    const today = standing?.today ?? null;
    // Whoever had one today gets no other, so none is worded.
    if (today !== null) return { ...none, today, refused: refused('texted_today') };
    const text = textFor(context, tenant, standing, approved, businessFacts);
    return 'code' in text ? { ...none, today, refused: text } : { tenantId, today, text, refused: null };
  };
  return { isNew, partOf };
}

function textFor(
  context: OutreachContext,
  tenant: Tenant,
  standing: ContactStanding | undefined,
  approved: readonly ReplyForm[],
  businessFacts: Parameters<typeof factsForTenant>[0],
): OutreachText | Refused {
  const { settings, now } = context;
  const [form] = approved;
  if (tenant.phoneNumbers.length === 0) return refused('no_phone_number');
  if (textableNumbers(tenant, context).length === 0) return refused('not_textable');
  if (form === undefined || standing === undefined || standing.phoneNumber === null)
    return refused('record_unavailable');
  const { phoneNumber, conversation, obstacle, wroteAt } = standing;
  if (obstacle !== null) return refused(obstacle);
  const hours = conversation ?? { phoneNumber, timeZone: tenant.timeZone, quietWindows: [] };
  if (sendTime(now(), hours, settings) === null) return refused('not_textable');
  const language = tenant.language ?? conversation?.language ?? 'en';
  const facts = ledgerFactsOf(tenant, settings.businessName, {
    language,
    today: localDay(now(), homeZone(hours, settings)),
    businessFacts: factsForTenant(businessFacts, { propertyName: tenant.propertyName, language }),
  });
  const draft = outreachText(form, approved, { facts, numberConfirmed: wroteAt !== null });
  return 'code' in draft ? draft : { tenant, phoneNumber, hours, draft };
}
