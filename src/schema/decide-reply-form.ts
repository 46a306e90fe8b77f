import type { ReplyForm } from '../domain/reply-form.ts';
import { createReplyForm, decideReplyForm } from '../resolvers/reply-forms.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { ConflictErrorRef, failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';
import { ReplyFormRef } from './refs.ts';

const ReplyFormSuccessRef = builder.objectRef<{ replyForm: ReplyForm }>('ReplyFormSuccess').implement({
  description: 'The form is as it was wanted.',
  fields: (t) => ({
    replyForm: t.field({ type: ReplyFormRef, description: 'As it is now.', resolve: ({ replyForm }) => replyForm }),
  }),
});

const ReplyFormResultRef = builder.unionType('ReplyFormResult', {
  description: 'What came of writing a form or deciding about one.',
  types: [ReplyFormSuccessRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'ReplyFormSuccess',
});

const ReplyFormDecisionEnum = builder.enumType('ReplyFormDecision', {
  description: 'What becomes of a form.',
  values: {
    APPROVE: { value: 'APPROVE', description: 'It may go out without a human.' },
    RETIRE: { value: 'RETIRE', description: 'It may not.' },
  } as const,
});

const intents = 'In answer to which it may be said: intents of drafts, or `reminder`, `broken_promise`, `outreach`.';
const conditions =
  'What must be true of the record: names of the closed list in docs/rules.md, or `business_fact:key`.';

const DecideReplyFormInput = builder.inputType('DecideReplyFormInput', {
  description: 'Approves a form, perhaps in other words or for other turns, or retires it.',
  fields: (t) => ({
    replyFormId: t.id({ required: true, description: 'The form.' }),
    decision: t.field({ type: ReplyFormDecisionEnum, required: true, description: 'What becomes of it.' }),
    text: t.string({ description: 'Other words; its evidence begins anew. As it is when absent.' }),
    intents: t.stringList({ description: `${intents} As they are when absent.` }),
    conditions: t.stringList({ description: `${conditions} As they are when absent.` }),
  }),
});

const CreateReplyFormInput = builder.inputType('CreateReplyFormInput', {
  description: 'A form of your own.',
  fields: (t) => ({
    language: t.string({ required: true, description: '`en` or `es`.' }),
    text: t.string({ required: true, description: 'One sentence; facts are slots: "Your balance is {amount_owed}."' }),
    intents: t.stringList({ required: true, description: intents }),
    conditions: t.stringList({ description: `${conditions} None when absent.` }),
  }),
});

builder.mutationField('decideReplyForm', (t) =>
  t.field({
    type: ReplyFormResultRef,
    description: 'Approves a reply form, perhaps worded anew, or retires it. Retiring is in force for the next draft.',
    authScopes: allowed('decideReplyForm'),
    args: { input: t.arg({ type: DecideReplyFormInput, required: true, description: 'Which one, and what of it.' }) },
    resolve: (_root, { input }, context) => decideReplyForm({ ...context, viewer: viewerOf(context) }, input),
  }),
);

builder.mutationField('createReplyForm', (t) =>
  t.field({
    type: ReplyFormResultRef,
    description: 'Writes a reply form, which is approved by that. A ConflictError where one says the same already.',
    authScopes: allowed('createReplyForm'),
    args: { input: t.arg({ type: CreateReplyFormInput, required: true, description: 'The form.' }) },
    resolve: (_root, { input }, context) => createReplyForm({ ...context, viewer: viewerOf(context) }, input),
  }),
);
