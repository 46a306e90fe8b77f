/** A tenant as the Collections Monitor knows them. Money in integer cents. */
export interface Tenant {
  id: string;
  name: string;
  unitName: string | null;
  propertyName: string | null;
  amountOwedCents: number;
  tenantPortionCents: number;
  daysLate: number;
  /** ISO 639-1. */
  language: string;
  /** IANA; null where the record names none. */
  timeZone: string | null;
  reliabilityScore: number | null;
  failedPaymentPlans: number | null;
  successfulPaymentPlans: number | null;
  /** E.164; spellings that are no phone number are left out. */
  phoneNumbers: string[];
}
