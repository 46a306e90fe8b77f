import type DataLoader from 'dataloader';
import type { Viewer } from './auth/viewer.ts';
import type { SmsAgent } from './clients/sms-agent.ts';
import type { Conversation } from './domain/conversation.ts';
import type { Draft } from './domain/draft.ts';
import type { Escalation } from './domain/escalation.ts';
import type { QuietHours } from './domain/quiet-hours.ts';
import type { Tenant } from './domain/tenant.ts';
import type { Workflow } from './domain/workflow.ts';
import type { Store } from './store/store.ts';
import type { ApprovalFeed } from './subscriptions/approvals.ts';
import type { WorkflowFeed } from './subscriptions/workflow-updates.ts';

/** The look-ups of one operation, batched and remembered for as long as the operation or the subscription event lasts. */
export interface Loaders {
  tenant: DataLoader<string, Tenant | null>;
  conversation: DataLoader<string, Conversation | null>;
  workflow: DataLoader<string, Workflow | null>;
  draft: DataLoader<string, Draft | null>;
  draftsOfWorkflow: DataLoader<string, Draft[]>;
  escalationsOfWorkflow: DataLoader<string, Escalation[]>;
}

/** What use cases work with, whoever asks. */
export interface UseCaseContext {
  store: Store;
  smsAgent: Pick<SmsAgent, 'history'>;
  settings: { quietHours: QuietHours | null; businessTimeZone: string };
  now(): Date;
}

/** What a request carries. */
export interface RequestContext extends UseCaseContext {
  viewer: Viewer | null;
  /** Replaced before each event of a subscription, since what a loader remembers goes stale. */
  loaders: Loaders;
  renewLoaders(): void;
  approvals: ApprovalFeed;
  workflowUpdates: WorkflowFeed;
}
