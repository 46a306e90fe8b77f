/** A tenant as the Collections Monitor knows them. Money in integer cents. Null: the record does not say. */
export interface Tenant {
  id: string;
  name: string | null;
  unitName: string | null;
  propertyName: string | null;
  amountOwedCents: number;
  tenantPortionCents: number | null;
  /** Whole days. */
  daysLate: number | null;
  /** ISO 639-1; null also where it names none that is known. */
  language: string | null;
  /** IANA. */
  timeZone: string | null;
  /** As it came: on which scale is configured. */
  reliabilityScore: number | null;
  failedPaymentPlans: number | null;
  successfulPaymentPlans: number | null;
  /** E.164; spellings that are no phone number are left out. */
  phoneNumbers: string[];
}

/** What a draft rests on, in words. */
const neededFields = {
  name: 'name',
  unitName: 'unit',
  propertyName: 'property',
  tenantPortionCents: 'own part of the debt',
  daysLate: 'days late',
  language: 'language',
} as const satisfies Partial<Record<keyof Tenant, string>>;
export type NeededField = keyof typeof neededFields;

/** What the record does not say of what a draft rests on: such a draft is never sent by itself (B5). */
export function unknownFieldsOf(tenant: Tenant): NeededField[] {
  return (Object.keys(neededFields) as NeededField[]).filter((field) => tenant[field] === null);
}

/** The same in words: `the tenant's language`. */
export function unknownOf(tenant: Tenant): string[] {
  return unknownFieldsOf(tenant).map((field) => `the tenant's ${neededFields[field]}`);
}
