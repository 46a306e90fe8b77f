import type { ApprovalEvent } from '../subscriptions/approvals.ts';
import type { EscalationEvent } from '../subscriptions/escalations.ts';
import { asSource } from '../subscriptions/slice.ts';
import type { WorkItemEvent } from '../subscriptions/work-items.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { ApprovalEventKindEnum } from './enums.ts';
import { DraftRef, EscalationRef, WorkflowRef, WorkItemRef } from './refs.ts';

const ApprovalEventRef = builder.objectRef<ApprovalEvent>('ApprovalEvent').implement({
  description: 'Something happened to a draft that waits, or waited, for a human.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ApprovalEventKindEnum, description: 'What happened.' }),
    cursor: t.exposeString('cursor', { description: '`after` to go on from here.' }),
    draft: t.field({ type: DraftRef, description: 'The draft as it is now.', resolve: ({ draft }) => draft }),
  }),
});

const ApprovalFilterInput = builder.inputType('ApprovalFilter', {
  description: 'Narrows the approvals; what is absent does not.',
  fields: (t) => ({
    propertyNames: t.stringList({ description: 'Of tenants of one of these properties.' }),
    languages: t.stringList({ description: 'ISO 639-1: drafts in one of these languages.' }),
  }),
});

builder.subscriptionField('approvalRequested', (t) =>
  t.field({
    type: ApprovalEventRef,
    description:
      'Without `after`: every draft that is pending now, oldest first, then what happens. With it: everything since ' +
      'that cursor, nothing missing and nothing twice, however long the connection was down.',
    authScopes: allowed('approvalRequested'),
    args: {
      filter: t.arg({ type: ApprovalFilterInput, description: 'Which drafts.' }),
      after: t.arg.string({ description: 'The cursor of the last event that was seen.' }),
    },
    subscribe: (_root, { filter, after }, context) =>
      asSource(context.approvals.subscribe(filter ?? {}, after ?? null, viewerOf(context).properties)),
    resolve: (event) => event,
  }),
);

builder.subscriptionField('workflowUpdated', (t) =>
  t.field({
    type: WorkflowRef,
    description:
      'Every change of the selected workflows, of all without a selection. A named workflow comes first as it is now.',
    authScopes: allowed('workflowUpdated'),
    args: {
      workflowId: t.arg.id({ description: 'This one.' }),
      conversationId: t.arg.id({ description: "Those of this conversation, by the gateway's id or the SMS Agent's." }),
    },
    subscribe: (_root, selection, context) =>
      asSource(context.workflowUpdates.subscribe(selection, viewerOf(context).properties)),
    resolve: (workflow) => workflow,
  }),
);

const EscalationEventRef = builder.objectRef<EscalationEvent>('EscalationEvent').implement({
  description: 'A conversation was handed to a human.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: '`after` to go on from here.' }),
    escalation: t.field({
      type: EscalationRef,
      description: 'The escalation as it is now.',
      resolve: ({ escalation }) => escalation,
    }),
  }),
});

builder.subscriptionField('escalationRaised', (t) =>
  t.field({
    type: EscalationEventRef,
    description:
      'Without `after`: every escalation that is OPEN now, oldest first, then each that is raised. With it: each that was ' +
      'raised since that cursor, none missing and none twice, however long the connection was down.',
    authScopes: allowed('escalationRaised'),
    args: { after: t.arg.string({ description: 'The cursor of the last event that was seen.' }) },
    subscribe: (_root, { after }, context) =>
      asSource(context.escalations.subscribe(after ?? null, viewerOf(context).properties)),
    resolve: (event) => event,
  }),
);

const WorkItemEventRef = builder.objectRef<WorkItemEvent>('WorkItemEvent').implement({
  description: 'What waits about a conversation has changed.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: '`after` to go on from here.' }),
    conversationId: t.exposeID('conversationId', { description: 'Of the conversation.' }),
    workItem: t.field({
      type: WorkItemRef,
      nullable: true,
      description: 'The item as it is since then; null: nothing waits any more.',
      resolve: ({ workItem }) => workItem,
    }),
  }),
});

builder.subscriptionField('workItemChanged', (t) =>
  t.field({
    type: WorkItemEventRef,
    description:
      'Without `after`: every work item that waits now, those that changed last at the end, then what changes. With it: every ' +
      'item that changed since that cursor, as it is after its last change, none missing and none twice, however long the ' +
      'connection was down. `changesAfter` of a page of `workItems` is such a cursor. Snoozed items are told too.',
    authScopes: allowed('workItemChanged'),
    args: { after: t.arg.string({ description: 'The cursor of the last event that was seen.' }) },
    subscribe: (_root, { after }, context) =>
      asSource(context.workItemChanges.subscribe(after ?? null, viewerOf(context).properties)),
    resolve: (event) => event,
  }),
);
