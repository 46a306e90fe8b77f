import type { Conversation } from '../domain/conversation.ts';
import type { Draft } from '../domain/draft.ts';
import type { Escalation } from '../domain/escalation.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { WorkItem } from '../domain/work-item.ts';
import type { Workflow } from '../domain/workflow.ts';
import { builder } from './builder.ts';

// The types that speak of each other, named here first; each is described in its own file.
export const TenantRef = builder.objectRef<Tenant>('Tenant');
export const ConversationRef = builder.objectRef<Conversation>('Conversation');
export const WorkflowRef = builder.objectRef<Workflow>('Workflow');
export const DraftRef = builder.objectRef<Draft>('Draft');
export const PaymentPlanRef = builder.objectRef<PaymentPlan>('PaymentPlan');
export const PromiseRef = builder.objectRef<PromiseToPay>('PromiseToPay');
export const EscalationRef = builder.objectRef<Escalation>('Escalation');
export const WorkItemRef = builder.objectRef<WorkItem>('WorkItem');
export const ReplyFormRef = builder.objectRef<ReplyForm>('ReplyForm');
