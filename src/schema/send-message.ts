import { type SentMessage, sendMessage } from '../resolvers/send-message.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import {
  ChecksFailedErrorRef,
  failureTypeOf,
  NotFoundErrorRef,
  OptedOutErrorRef,
  ValidationErrorRef,
} from './errors.ts';
import { WorkflowRef } from './refs.ts';

const SendMessageSuccessRef = builder.objectRef<SentMessage>('SendMessageSuccess').implement({
  description: 'The text is on its way, or waits until texting is allowed.',
  fields: (t) => ({
    workflow: t.field({
      type: WorkflowRef,
      description: 'Its workflow; the checks of the text stand in its draft.',
      resolve: ({ workflow }) => workflow,
    }),
  }),
});

const SendMessageResultRef = builder.unionType('SendMessageResult', {
  description: 'What came of sending a text.',
  types: [SendMessageSuccessRef, ChecksFailedErrorRef, ValidationErrorRef, NotFoundErrorRef, OptedOutErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'SendMessageSuccess',
});

const SendMessageInput = builder.inputType('SendMessageInput', {
  description: 'A text written by hand.',
  fields: (t) => ({
    conversationId: t.id({ description: "To a conversation: the gateway's id, or the SMS Agent's." }),
    tenantId: t.id({
      description:
        "To a tenant who may never have written, by the Collections Monitor's id: at the number from which they wrote last, else the " +
        'first of their record that may be texted. Exactly one of the two ids is needed.',
    }),
    body: t.string({ required: true, description: 'The words; the opt-out line is added where it is missing.' }),
    overrideReason: t.string({
      description: 'Why it goes out against failing checks or a hold; without one that is a ChecksFailedError.',
    }),
  }),
});

builder.mutationField('sendMessage', (t) =>
  t.field({
    type: SendMessageResultRef,
    description: 'Sends a text that a human wrote. The same words to the same number within ten minutes are refused.',
    authScopes: allowed('sendMessage'),
    args: { input: t.arg({ type: SendMessageInput, required: true, description: 'To whom, and what.' }) },
    resolve: (_root, { input }, context) => sendMessage({ ...context, viewer: viewerOf(context) }, input),
  }),
);
