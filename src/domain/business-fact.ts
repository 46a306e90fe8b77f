import { z } from 'zod';
import { instant } from './instant.ts';

export const businessFactSchema = z.object({
  id: z.string(),
  /** `payment_link`, `office_hours`; what reply forms name as `{fact:payment_link}`. */
  key: z.string(),
  value: z.string(),
  /** Null: for all properties. */
  propertyName: z.string().nullable(),
  /** ISO 639-1; null: in any language. */
  language: z.string().nullable(),
  updatedBy: z.string().nullable(),
  updatedAt: instant,
});
/** Something that the landlord wants said of itself (B63). */
export type BusinessFact = z.infer<typeof businessFactSchema>;

/** What may be said to a tenant: of each key what was said for their property, else for all, first in their language. */
export function factsForTenant(
  facts: readonly BusinessFact[],
  { propertyName, language }: { propertyName: string | null; language: string },
): { key: string; value: string }[] {
  const fitting = facts.filter(
    (fact) =>
      (fact.propertyName === null || fact.propertyName === propertyName) &&
      (fact.language === null || fact.language === language),
  );
  const nearness = (fact: BusinessFact) => (fact.propertyName === null ? 0 : 2) + (fact.language === null ? 0 : 1);
  const nearest = fitting.toSorted((one, other) => nearness(other) - nearness(one));
  return [...Map.groupBy(nearest, ({ key }) => key)].flatMap(([key, [first]]) =>
    first === undefined ? [] : [{ key, value: first.value }],
  );
}
