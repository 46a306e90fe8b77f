import {
  acknowledgeEscalation,
  escalateConversation,
  type HandledEscalation,
  resolveEscalation,
} from '../resolvers/handle-escalation.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { EscalationTypeEnum, SeverityEnum } from './enums.ts';
import { ConflictErrorRef, failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';
import { EscalationRef } from './refs.ts';

const EscalationSuccessRef = builder.objectRef<HandledEscalation>('EscalationSuccess').implement({
  description: 'It is done.',
  fields: (t) => ({
    escalation: t.field({
      type: EscalationRef,
      description: 'The escalation as it is now.',
      resolve: ({ escalation }) => escalation,
    }),
  }),
});

const EscalationResultRef = builder.unionType('EscalationResult', {
  description: 'What came of an escalation.',
  types: [EscalationSuccessRef, ValidationErrorRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'EscalationSuccess',
});

const AcknowledgeEscalationInput = builder.inputType('AcknowledgeEscalationInput', {
  description: 'Takes an escalation.',
  fields: (t) => ({ escalationId: t.id({ required: true, description: 'The escalation.' }) }),
});

const ResolveEscalationInput = builder.inputType('ResolveEscalationInput', {
  description: 'Settles an escalation.',
  fields: (t) => ({
    escalationId: t.id({ required: true, description: 'The escalation.' }),
    resolution: t.string({ required: true, description: 'How, for the audit trail.' }),
  }),
});

const EscalateConversationInput = builder.inputType('EscalateConversationInput', {
  description: 'Hands a conversation to a human.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: "The gateway's id, or the SMS Agent's." }),
    type: t.field({ type: EscalationTypeEnum, required: true, description: 'Why.' }),
    severity: t.field({ type: SeverityEnum, description: 'What is usual for the type when absent.' }),
    reason: t.string({ required: true, description: 'Why, in words, for whoever takes over.' }),
  }),
});

builder.mutationFields((t) => ({
  escalateConversation: t.field({
    type: EscalationResultRef,
    description: 'Hands a conversation to a human. Most types hold it: nothing goes out by itself until it is settled.',
    authScopes: allowed('escalateConversation'),
    args: { input: t.arg({ type: EscalateConversationInput, required: true, description: 'Which one, and why.' }) },
    resolve: (_root, { input }, context) => escalateConversation({ ...context, viewer: viewerOf(context) }, input),
  }),
  acknowledgeEscalation: t.field({
    type: EscalationResultRef,
    description: 'Says that somebody is on it. A hold stays.',
    authScopes: allowed('acknowledgeEscalation'),
    args: { input: t.arg({ type: AcknowledgeEscalationInput, required: true, description: 'Which one.' }) },
    resolve: (_root, { input }, context) => acknowledgeEscalation({ ...context, viewer: viewerOf(context) }, input),
  }),
  resolveEscalation: t.field({
    type: EscalationResultRef,
    description: 'Settles an escalation. With the last that holds a conversation its hold ends.',
    authScopes: allowed('resolveEscalation'),
    args: { input: t.arg({ type: ResolveEscalationInput, required: true, description: 'Which one, and how.' }) },
    resolve: (_root, { input }, context) => resolveEscalation({ ...context, viewer: viewerOf(context) }, input),
  }),
}));
