import type { BusinessFact } from '../domain/business-fact.ts';
import {
  type BusinessFactNow,
  listBusinessFacts,
  removeBusinessFact,
  setBusinessFact,
} from '../resolvers/business-facts.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';

const BusinessFactRef = builder.objectRef<BusinessFact>('BusinessFact').implement({
  description: 'Something that the landlord wants said of itself: replies may state it, and the checks tie it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    key: t.exposeString('key', {
      description: 'What it is: `payment_link`, `office_hours`. Forms name it `{fact:payment_link}`.',
    }),
    value: t.exposeString('value', { description: 'As it is said.' }),
    propertyName: t.exposeString('propertyName', { nullable: true, description: 'Of which property; null: of all.' }),
    language: t.exposeString('language', { nullable: true, description: 'ISO 639-1; null: said in any language.' }),
    updatedBy: t.exposeString('updatedBy', { nullable: true, description: 'Who said so last.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When.' }),
  }),
});

const BusinessFactSuccessRef = builder.objectRef<BusinessFactNow>('BusinessFactSuccess').implement({
  description: 'It is done.',
  fields: (t) => ({
    businessFact: t.field({
      type: BusinessFactRef,
      description: 'The fact as it is now, or was until it was removed.',
      resolve: ({ businessFact }) => businessFact,
    }),
  }),
});

const BusinessFactResultRef = builder.unionType('BusinessFactResult', {
  description: 'What came of a business fact.',
  types: [BusinessFactSuccessRef, ValidationErrorRef, NotFoundErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'BusinessFactSuccess',
});

const SetBusinessFactInput = builder.inputType('SetBusinessFactInput', {
  description: 'Something that the landlord wants said of itself.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'What it is: lower-case letters, digits and underscores.' }),
    value: t.string({ required: true, description: 'As it is to be said, 1 to 300 characters.' }),
    propertyName: t.string({ description: 'Of which property; of all when absent.' }),
    language: t.string({ description: 'ISO 639-1; in any language when absent.' }),
  }),
});

const RemoveBusinessFactInput = builder.inputType('RemoveBusinessFactInput', {
  description: 'Something that is said no more.',
  fields: (t) => ({ businessFactId: t.id({ required: true, description: 'Which fact.' }) }),
});

builder.queryField('businessFacts', (t) =>
  t.field({
    type: [BusinessFactRef],
    longest: 500,
    description: 'What the landlord wants said of itself, by key: for all properties, and for one or for every.',
    authScopes: allowed('businessFacts'),
    args: {
      propertyName: t.arg.string({
        description: 'Beside those for all, those of this property; of every when absent.',
      }),
    },
    resolve: (_root, { propertyName }, context) => listBusinessFacts(context, propertyName),
  }),
);

builder.mutationFields((t) => ({
  setBusinessFact: t.field({
    type: BusinessFactResultRef,
    description:
      'Says something of the landlord; what was said before of the same key, property and language gives way.',
    authScopes: allowed('setBusinessFact'),
    args: { input: t.arg({ type: SetBusinessFactInput, required: true, description: 'The fact.' }) },
    resolve: (_root, { input }, context) => setBusinessFact({ ...context, viewer: viewerOf(context) }, input),
  }),
  removeBusinessFact: t.field({
    type: BusinessFactResultRef,
    description: 'Says something of the landlord no more.',
    authScopes: allowed('removeBusinessFact'),
    args: { input: t.arg({ type: RemoveBusinessFactInput, required: true, description: 'Which one.' }) },
    resolve: (_root, { input }, context) => removeBusinessFact({ ...context, viewer: viewerOf(context) }, input),
  }),
}));
