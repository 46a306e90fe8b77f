import { segmentsOf } from '../domain/sms.ts';
import { type CheckedBeforeSending, checkText } from '../resolvers/check-text.ts';
import { figuresIn } from '../resolvers/draft-facts.ts';
import { allowed, builder } from './builder.ts';
import { SmsSegmentsRef } from './draft.ts';
import { DraftCheckRef } from './draft-check.ts';
import { DraftClaimRef } from './draft-claim.ts';
import { ConflictErrorRef, failureTypeOf, NotFoundErrorRef, OptedOutErrorRef, ValidationErrorRef } from './errors.ts';
import { EscalationRef } from './refs.ts';

const CheckTextSuccessRef = builder.objectRef<CheckedBeforeSending>('CheckTextSuccess').implement({
  description: 'What would be sent. Nothing has changed.',
  fields: (t) => ({
    body: t.exposeString('body', { description: 'The text as it would be sent, with the opt-out line.' }),
    optOutLineAdded: t.exposeBoolean('optOutLineAdded', {
      description: 'Whether the opt-out line was missing, and would be added.',
    }),
    checks: t.field({
      type: [DraftCheckRef],
      longest: 20,
      description: 'The checks of the draft, those on its words as they are for this body.',
      resolve: ({ checks }) => checks,
    }),
    holds: t.field({
      type: [EscalationRef],
      longest: 20,
      description: 'The holds that forbid contact: approving needs a reason that answers for them.',
      resolve: ({ holds }) => holds,
    }),
    claims: t.field({
      type: [DraftClaimRef],
      longest: 50,
      description: 'Every figure of this body beside the fact that it comes from.',
      resolve: ({ body, facts }) => figuresIn(body, facts),
    }),
    segments: t.field({
      type: SmsSegmentsRef,
      description: 'What this body takes to be sent.',
      resolve: ({ body }) => segmentsOf(body),
    }),
    sendAt: t.expose('sendAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it would go out, where texting is not allowed right now; null: at once.',
    }),
  }),
});

const CheckTextResultRef = builder.unionType('CheckTextResult', {
  description: 'What sending this body would answer right now.',
  types: [CheckTextSuccessRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef, OptedOutErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'CheckTextSuccess',
});

const CheckTextInput = builder.inputType('CheckTextInput', {
  description: 'Words in place of those of a draft, or to a conversation or a tenant.',
  fields: (t) => ({
    draftId: t.id({ description: 'The draft: as `approveDraft` would send it.' }),
    conversationId: t.id({ description: 'The conversation: as `sendMessage` would send it.' }),
    tenantId: t.id({ description: 'The tenant, who may never have written: as `sendMessage` would send it.' }),
    body: t.string({ required: true, description: 'What would be sent instead, at most 1,600 characters.' }),
  }),
});

builder.queryField('checkText', (t) =>
  t.field({
    type: CheckTextResultRef,
    description:
      'What approving a draft with this body, or writing it to a conversation or a tenant, would answer and send; changes nothing, asks ' +
      'no model.',
    authScopes: allowed('checkText'),
    args: {
      input: t.arg({
        type: CheckTextInput,
        required: true,
        description: 'The draft, the conversation or the tenant, and the words.',
      }),
    },
    resolve: (_root, { input }, context) => checkText(context, input),
  }),
);
