import { assignConversation, type HandledWorkItem, snoozeConversation } from '../resolvers/handle-work-item.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';
import { WorkItemRef } from './refs.ts';

const WorkItemSuccessRef = builder.objectRef<HandledWorkItem>('WorkItemSuccess').implement({
  description: 'It is done.',
  fields: (t) => ({
    workItem: t.field({
      type: WorkItemRef,
      nullable: true,
      description: 'The item as it is now; null: nothing waits about the conversation.',
      resolve: ({ workItem }) => workItem,
    }),
  }),
});

const WorkItemResultRef = builder.unionType('WorkItemResult', {
  description: 'What came of it.',
  types: [WorkItemSuccessRef, ValidationErrorRef, NotFoundErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'WorkItemSuccess',
});

const conversationId = { required: true, description: "The gateway's id, or the SMS Agent's." } as const;

const AssignConversationInput = builder.inputType('AssignConversationInput', {
  description: 'Who has a conversation.',
  fields: (t) => ({
    conversationId: t.id(conversationId),
    to: t.string({ description: 'The id of a person, as `viewer` tells it to them; nobody when absent.' }),
  }),
});

const SnoozeConversationInput = builder.inputType('SnoozeConversationInput', {
  description: 'Puts a conversation aside. A text of the tenant ends that in any case.',
  fields: (t) => ({
    conversationId: t.id(conversationId),
    until: t.field({
      type: 'DateTime',
      description: 'Until then, at most a year; without any end it is put aside no longer.',
    }),
    untilAnswer: t.boolean({ description: 'Until the tenant writes, however long that takes.' }),
  }),
});

builder.mutationFields((t) => ({
  assignConversation: t.field({
    type: WorkItemResultRef,
    description: "Makes a conversation somebody's, or nobody's. It bars nobody else from deciding.",
    authScopes: allowed('assignConversation'),
    args: { input: t.arg({ type: AssignConversationInput, required: true, description: 'Which one, and whose.' }) },
    resolve: (_root, { input }, context) => assignConversation({ ...context, viewer: viewerOf(context) }, input),
  }),
  snoozeConversation: t.field({
    type: WorkItemResultRef,
    description: 'Puts a conversation aside until an instant or until the tenant writes.',
    authScopes: allowed('snoozeConversation'),
    args: { input: t.arg({ type: SnoozeConversationInput, required: true, description: 'Which one, and how long.' }) },
    resolve: (_root, { input }, context) => snoozeConversation({ ...context, viewer: viewerOf(context) }, input),
  }),
}));
