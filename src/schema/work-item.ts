import { textFor } from '../auth/masking.ts';
import { mostOfOne, type WorkItem, workItemKinds } from '../domain/work-item.ts';
import { personOf } from '../resolvers/people.ts';
import { listWorkItems, type WorkItemPage } from '../resolvers/work-items.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { connectionOf, pageArguments } from './connection.ts';
import { WorkItemKindEnum, WorkItemOrderEnum } from './enums.ts';
import { withoutNulls } from './filter.ts';
import { PersonRef } from './person.ts';
import {
  ConversationRef,
  DraftRef,
  EscalationRef,
  PaymentPlanRef,
  PromiseRef,
  WorkflowRef,
  WorkItemRef,
} from './refs.ts';

const known = <Row>(rows: readonly (Row | null)[]): Row[] => rows.filter((row) => row !== null);

/** Those that the item names; where it names none nothing is read. */
async function someOf<Row extends { id: string }>(
  ids: readonly string[],
  read: () => Promise<readonly Row[]>,
): Promise<Row[]> {
  return ids.length === 0 ? [] : (await read()).filter(({ id }) => ids.includes(id));
}

WorkItemRef.implement({
  description: 'All that waits for a person about one conversation: one thing to decide, one person on it.',
  fields: (t) => ({
    id: t.id({ description: "The conversation's id.", resolve: ({ conversationId }) => conversationId }),
    kinds: t.field({
      type: [WorkItemKindEnum],
      longest: workItemKinds.length,
      description: 'What of it waits.',
      resolve: ({ kinds }) => kinds,
    }),
    conversation: t.field({
      type: ConversationRef,
      description: 'The conversation.',
      sees: 'audience',
      resolve: async ({ conversationId }, _args, { loaders }) => {
        const conversation = await loaders.conversation.load(conversationId);
        if (conversation === null) throw new Error(`the conversation ${conversationId} of a work item cannot be read`);
        return conversation;
      },
    }),
    draft: t.field({
      type: DraftRef,
      nullable: true,
      description: 'The draft that waits, the newest of several.',
      sees: 'audience',
      resolve: ({ draftId }, _args, { loaders }) => (draftId === null ? null : loaders.draft.load(draftId)),
    }),
    paymentPlan: t.field({
      type: PaymentPlanRef,
      nullable: true,
      description: 'The plan that nobody has decided, the newest of several.',
      sees: 'audience',
      resolve: ({ paymentPlanId }, _args, { loaders }) =>
        paymentPlanId === null ? null : loaders.paymentPlan.load(paymentPlanId),
    }),
    escalations: t.field({
      type: [EscalationRef],
      longest: mostOfOne,
      description: 'Its escalations that are not RESOLVED, newest first.',
      sees: 'audience',
      resolve: async ({ escalationIds }, _args, { loaders }) =>
        known(await Promise.all(escalationIds.map((id) => loaders.escalation.load(id)))),
    }),
    unconfirmed: t.field({
      type: [WorkflowRef],
      longest: mostOfOne,
      description: 'Its workflows that are UNCONFIRMED, newest first: `settleSend` says what became of their texts.',
      sees: 'audience',
      resolve: async ({ unconfirmedIds }, _args, { loaders }) =>
        known(await Promise.all(unconfirmedIds.map((id) => loaders.workflow.load(id)))),
    }),
    brokenPromises: t.field({
      type: [PromiseRef],
      longest: mostOfOne,
      description: 'Promises that were broken and that nobody has seen to, newest first.',
      sees: 'audience',
      resolve: ({ conversationId, brokenPromiseIds }, _args, { loaders }) =>
        someOf(brokenPromiseIds, () => loaders.promisesOfConversation.load(conversationId)),
    }),
    unclearPromises: t.field({
      type: [PromiseRef],
      longest: mostOfOne,
      description: 'What may be promises, newest first: `decidePromise` says whether they are.',
      sees: 'audience',
      resolve: ({ conversationId, unclearPromiseIds }, _args, { loaders }) =>
        someOf(unclearPromiseIds, () => loaders.promisesOfConversation.load(conversationId)),
    }),
    preview: t.string({
      nullable: true,
      description: 'The newest words of the tenant.',
      sees: 'audience',
      resolve: ({ preview }, _args, { viewer }) => textFor(viewer, preview),
    }),
    amountOwedCents: t.exposeInt('amountOwedCents', {
      nullable: true,
      description: 'What the tenant owed when the newest draft was written, in cents; null: no draft knew.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'ISO 639-1, of the draft or the conversation.',
    }),
    likeness: t.exposeString('likeness', {
      nullable: true,
      description: 'The same for items that ask for the same: a filter finds all of them. Not for people.',
    }),
    waitingSince: t.expose('waitingSince', { type: 'DateTime', description: 'Since when the oldest of it waits.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true, description: 'The first deadline of it.' }),
    assignedTo: t.exposeString('assignedTo', { nullable: true, description: 'The id of who has it; null: nobody.' }),
    assignee: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who has it; null also for somebody who never signed in to decide.',
      sees: 'audience',
      resolve: ({ assignedTo }, _args, context) => personOf(context, assignedTo),
    }),
    snoozed: t.exposeBoolean('snoozed', { description: 'Whether it is put aside.' }),
    snoozedUntil: t.expose('snoozedUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it is put aside; null: it is not, or until the tenant writes.',
    }),
  }),
});

const WorkItemConnectionRef = connectionOf<WorkItem, WorkItemPage>('WorkItem', WorkItemRef);
builder.objectField(WorkItemConnectionRef, 'changesAfter', (t) =>
  t.exposeString('changesAfter', {
    description: 'The cursor from which `workItemChanged` tells all that changed since this page was read.',
  }),
);

export const WorkItemFilterInput = builder.inputType('WorkItemFilter', {
  description: 'Narrows the queue; what is absent does not.',
  fields: (t) => ({
    propertyNames: t.stringList({ description: 'Of tenants of one of these properties.' }),
    languages: t.stringList({ description: 'ISO 639-1: one of these.' }),
    kinds: t.field({ type: [WorkItemKindEnum], description: 'One of these waits.' }),
    minAmountOwedCents: t.int({ description: 'The tenant owed this much or more.' }),
    maxAmountOwedCents: t.int({ description: 'The tenant owed this much or less.' }),
    assignedToMe: t.boolean({ description: "True: those of the caller; with `unassigned`, also nobody's." }),
    unassigned: t.boolean({ description: 'True: those that nobody has.' }),
    snoozed: t.boolean({ description: 'True: those that are put aside; false: the others.' }),
    likeness: t.string({ description: 'Those that ask for the same as the item with this `likeness`.' }),
    search: t.string({ description: 'As that of `conversations`.' }),
  }),
});

builder.queryField('workItems', (t) =>
  t.field({
    type: WorkItemConnectionRef,
    description: 'What waits for a person, one item a conversation.',
    authScopes: allowed('workItems'),
    args: {
      filter: t.arg({ type: WorkItemFilterInput, description: 'Which ones.' }),
      order: t.arg({ type: WorkItemOrderEnum, description: 'Which come first; OLDEST when absent.' }),
      ...pageArguments(t.arg),
    },
    resolve: (_root, { filter, order, ...page }, context) =>
      listWorkItems({ ...context, viewer: viewerOf(context) }, withoutNulls(filter), order ?? 'OLDEST', page),
  }),
);
