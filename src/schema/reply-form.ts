import type { ReplyForm, ReplyFormImpact } from '../domain/reply-form.ts';
import { impactDays, listReplyForms, mostApprovals } from '../resolvers/reply-forms.ts';
import { allowed, builder } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { ReplyFormOriginEnum, ReplyFormStatusEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { ReplyFormRef } from './refs.ts';

const ReplyFormImpactRef = builder.objectRef<ReplyFormImpact>('ReplyFormImpact').implement({
  description: `What a form would have changed in the last ${impactDays} days, of at most ${mostApprovals} approvals.`,
  fields: (t) => ({
    approvals: t.exposeInt('approvals', { description: 'Drafts in its language that were approved as they were.' }),
    alone: t.exposeInt('alone', { description: 'Those of them that would have gone out alone with this form.' }),
  }),
});

ReplyFormRef.implement({
  description:
    'A sentence with slots, "Your balance is {amount_owed}.", that may go out without a human once it is approved.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    language: t.exposeString('language', { description: 'ISO 639-1.' }),
    text: t.exposeString('text', {
      description: 'Its words; what stands in braces is filled with facts of the record.',
    }),
    intents: t.exposeStringList('intents', { longest: 20, description: 'In answer to which it may be said.' }),
    conditions: t.exposeStringList('conditions', { longest: 50, description: 'Of the record, that make it true.' }),
    status: t.expose('status', { type: ReplyFormStatusEnum, description: 'Where it stands.' }),
    origin: t.expose('origin', { type: ReplyFormOriginEnum, description: 'Who worded it.' }),
    approvals: t.exposeInt('approvals', { description: 'Of drafts with it, unedited, since it was last worded.' }),
    approvers: t.exposeInt('approvers', { description: 'How many people these came from.' }),
    rejections: t.exposeInt('rejections', { description: 'Of drafts with it, and edits of it, since then.' }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who approved or retired it last.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first there.' }),
    impact: t.field({
      type: ReplyFormImpactRef,
      nullable: true,
      description: 'What it would change; null to whoever may not see all properties.',
      sees: 'audience',
      resolve: ({ id }, _args, { viewer, loaders }) =>
        viewer?.role === 'admin' && viewer.properties === null ? loaders.replyFormImpact.load(id) : null,
    }),
  }),
});

const ReplyFormConnectionRef = connectionOf<ReplyForm>('ReplyForm', ReplyFormRef);

const ReplyFormFilterInput = builder.inputType('ReplyFormFilter', {
  description: 'Narrows the list of reply forms; what is absent does not.',
  fields: (t) => ({
    statuses: t.field({ type: [ReplyFormStatusEnum], description: 'One of these.' }),
    languages: t.stringList({ description: 'ISO 639-1: one of these.' }),
  }),
});

builder.queryField('replyForms', (t) =>
  t.field({
    type: ReplyFormConnectionRef,
    description:
      'Sentences that may go out without a human, that are proposed for it, or that were retired; newest first.',
    authScopes: allowed('replyForms'),
    args: { filter: t.arg({ type: ReplyFormFilterInput, description: 'Which ones.' }), ...pageArguments(t.arg) },
    resolve: (_root, { filter, ...page }, context) => listReplyForms(context, withoutNulls(filter), page),
  }),
);
