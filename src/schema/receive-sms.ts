import { type AcceptedText, type ReceiveSmsInput, receiveSms } from '../resolvers/receive-sms.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { failureTypeOf, RateLimitedErrorRef, ValidationErrorRef } from './errors.ts';
import { WorkflowRef } from './refs.ts';

const ReceiveSmsInputRef = builder.inputRef<ReceiveSmsInput>('ReceiveSmsInput').implement({
  description: 'A text from a tenant, as the SMS Agent reports it.',
  fields: (t) => ({
    messageId: t.id({
      required: true,
      description:
        "Twilio's MessageSid. The same id again, with the same number and words, changes nothing and returns the same workflow.",
    }),
    phoneNumber: t.field({
      type: 'PhoneNumber',
      required: true,
      description: "The tenant's number in any common spelling; stored as E.164.",
    }),
    content: t.string({
      required: true,
      description:
        'As the tenant wrote it; may be empty. Invisible and control characters are cleaned away; up to 10,000 are kept.',
    }),
    mediaUrls: t.stringList({ description: 'Web addresses of the pictures of an MMS, at most 10.' }),
    tenantId: t.id({ description: "The Collections Monitor's id; looked up by phone number when absent." }),
    conversationId: t.id({
      description:
        "The SMS Agent's id, opaque; the phone number decides when absent. One that stands for another number is refused, unless the text speaks of consent.",
    }),
    receivedAt: t.field({
      type: 'DateTime',
      description: 'When the SMS Agent got it; now when absent, in the future or more than 30 days ago.',
    }),
  }),
});

const ReceiveSmsSuccessRef = builder.objectRef<AcceptedText>('ReceiveSmsSuccess').implement({
  description: 'The text is safe; the work on it goes on behind.',
  fields: (t) => ({
    workflow: t.field({
      type: WorkflowRef,
      description: 'The workflow that the text belongs to.',
      resolve: ({ workflow }) => workflow,
    }),
    duplicate: t.exposeBoolean('duplicate', { description: 'The same message was received before.' }),
  }),
});

const ReceiveSmsResultRef = builder.unionType('ReceiveSmsResult', {
  description: 'What came of a text.',
  types: [ReceiveSmsSuccessRef, ValidationErrorRef, RateLimitedErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'ReceiveSmsSuccess',
});

builder.mutationField('receiveSms', (t) =>
  t.field({
    type: ReceiveSmsResultRef,
    description: 'Takes one text in. Safe to repeat.',
    authScopes: allowed('receiveSms'),
    args: { input: t.arg({ type: ReceiveSmsInputRef, required: true, description: 'The text.' }) },
    resolve: (_root, { input }, context) => receiveSms(context, input, viewerOf(context).id),
  }),
);
