import { type ConsentNow, setConsent } from '../resolvers/set-consent.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { ConsentEnum } from './enums.ts';
import { failureTypeOf, ValidationErrorRef } from './errors.ts';
import { ConversationRef } from './refs.ts';

const SetConsentSuccessRef = builder.objectRef<ConsentNow>('SetConsentSuccess').implement({
  description: 'Consent is on record.',
  fields: (t) => ({
    conversation: t.field({
      type: ConversationRef,
      nullable: true,
      description: 'The conversation with the number.',
      resolve: ({ conversation }) => conversation,
    }),
    consent: t.expose('consent', { type: ConsentEnum, description: 'As it is now.' }),
  }),
});

const SetConsentResultRef = builder.unionType('SetConsentResult', {
  description: 'What came of recording consent.',
  types: [SetConsentSuccessRef, ValidationErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'SetConsentSuccess',
});

const SetConsentInput = builder.inputType('SetConsentInput', {
  description: 'Consent that a human learnt of by another way than a text.',
  fields: (t) => ({
    phoneNumber: t.field({ type: 'PhoneNumber', required: true, description: 'Any common spelling.' }),
    consent: t.field({ type: ConsentEnum, required: true, description: 'Whether the number may be texted.' }),
    reason: t.string({ required: true, description: 'How it was learnt, for the audit trail.' }),
  }),
});

builder.mutationField('setConsent', (t) =>
  t.field({
    type: SetConsentResultRef,
    description:
      'Records consent by hand. An opt-out withdraws whatever waits to be approved or sent. Whose token ' +
      'names properties may do so for numbers of their tenants alone.',
    authScopes: allowed('setConsent'),
    args: { input: t.arg({ type: SetConsentInput, required: true, description: 'Whose, and why.' }) },
    resolve: (_root, { input }, context) => setConsent({ ...context, viewer: viewerOf(context) }, input),
  }),
);
