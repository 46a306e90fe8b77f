import { type BusinessFact, businessFactSchema } from '../../domain/business-fact.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';

/** What the landlord wants said of itself. What is said for all properties is for everybody to see, and for administrators of all to say. */
export const businessFacts = {
  /** Of these properties and of all; null: every one. */
  list: operation({
    name: 'list_business_facts',
    args: (properties: readonly string[] | null) => ({ p_properties: properties }),
    answer: each(businessFactSchema),
    announces: null,
    scope: {
      kind: 'list',
      narrow: ({ p_properties }, properties) => ({
        p_properties: p_properties?.filter((name) => properties.includes(name)) ?? properties,
      }),
    },
  }),

  set: operation({
    name: 'set_business_fact',
    args: (fact: Pick<BusinessFact, 'key' | 'value' | 'propertyName' | 'language'>, actor: string) => ({
      p_key: fact.key,
      p_value: fact.value,
      p_property_name: fact.propertyName,
      p_language: fact.language,
      p_actor: actor,
    }),
    answer: businessFactSchema,
    announces: null,
    scope: { kind: 'all' },
  }),

  /** Null where there is none. */
  remove: operation({
    name: 'remove_business_fact',
    args: (id: string, actor: string) => ({ p_id: id, p_actor: actor }),
    answer: businessFactSchema.nullable(),
    announces: null,
    scope: { kind: 'all' },
  }),
};
