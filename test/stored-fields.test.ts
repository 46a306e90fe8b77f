import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { conversationSchema } from '../src/domain/conversation.ts';
import { draftSchema } from '../src/domain/draft.ts';
import { escalationSchema } from '../src/domain/escalation.ts';
import { paymentPlanSchema } from '../src/domain/payment-plan.ts';
import { promiseSchema } from '../src/domain/promise.ts';
import { schema } from '../src/schema/schema.ts';

/** What is stored of each type, and why a field that is not in the API by its own name is not. */
const stored: [type: string, fields: object, elsewhere: Record<string, string>][] = [
  [
    'Draft',
    draftSchema.shape,
    {
      workflowId: 'workflow',
      promptVersion: 'for those who change the prompt',
      decisionNote: 'in the audit trail',
      override: 'its reason is overrideReason; the rest is in the audit trail',
    },
  ],
  ['Escalation', escalationSchema.shape, { workflowId: 'workflow', conversationId: 'conversation' }],
  [
    'PaymentPlan',
    paymentPlanSchema.shape,
    { workflowId: 'workflow', conversationId: 'of its workflow', tenantId: 'tenant' },
  ],
  [
    'PromiseToPay',
    promiseSchema.shape,
    {
      conversationId: 'conversation',
      tenantId: 'tenant',
      workflowId: 'workflow',
      paymentPlanId: 'paymentPlan',
      version: 'for verdicts, which nobody makes by hand',
      countsFrom: 'what verdicts go by',
      reopenedAt: 'in the audit trail',
      reminderWorkflowId: 'remindedAt; the workflow is among those of the conversation',
      taskWorkflowId: 'the workflow is among those of the conversation',
      taskEscalationId: 'among the escalations of the conversation',
    },
  ],
  [
    'Conversation',
    conversationSchema.shape,
    {
      smsAgentConversationId: "the caller's own; an argument",
      tenantId: 'tenant',
      timeZone: 'localTime',
      quietWindows: 'nextAllowedSendAt',
      createdAt: 'lastActivityAt is what people look for',
    },
  ],
];

it.each(stored)('%s: what is stored is in the API, or it is said here why not', (type, fields, elsewhere) => {
  const inApi = schema.getType(type);
  if (!isObjectType(inApi)) throw new Error(`no type ${type}`);
  const missing = Object.keys(fields).filter((field) => !(field in inApi.getFields()));
  expect(missing.toSorted()).toEqual(Object.keys(elsewhere).toSorted());
});
