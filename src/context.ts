import type { Viewer } from './auth/viewer.ts';
import type { ScopedMonitor } from './clients/monitor-scope.ts';
import type { SmsAgent } from './clients/sms-agent.ts';
import type { Conversation, Message } from './domain/conversation.ts';
import type { Draft } from './domain/draft.ts';
import type { Escalation } from './domain/escalation.ts';
import type { Note } from './domain/note.ts';
import type { PlanRules } from './domain/payment-plan/rules.ts';
import type { PaymentPlan } from './domain/payment-plan.ts';
import type { Person } from './domain/person.ts';
import type { PromiseToPay } from './domain/promise.ts';
import type { ReliabilityScale } from './domain/reliability.ts';
import type { FormLearning, ReplyForm, ReplyFormImpact } from './domain/reply-form.ts';
import type { SendHours } from './domain/send-time.ts';
import type { Tenant } from './domain/tenant.ts';
import type { TextCountries } from './domain/text-destination.ts';
import type { WebhookRules } from './domain/webhook.ts';
import type { Workflow } from './domain/workflow.ts';
import type { AnswerMeter } from './limits/answer-meter.ts';
import type { TextRates } from './limits/text-rates.ts';
import type { Dependency } from './observability/dependency-watch.ts';
import type { RuleThreads } from './rule-threads/rule-threads.ts';
import type { ContactStanding } from './store/operations/outreach.ts';
import type { PageEdge } from './store/operations/page.ts';
import type { EscalationsKey } from './store/operations/read-many.ts';
import type { Store } from './store/store.ts';
import type { ApprovalFeed } from './subscriptions/approvals.ts';
import type { EscalationFeed } from './subscriptions/escalations.ts';
import type { WorkItemFeed } from './subscriptions/work-items.ts';
import type { WorkflowFeed } from './subscriptions/workflow-updates.ts';

/** Looks rows up by their key, together with all that is asked for at the same moment. */
export interface Loader<K, V> {
  load(key: K): Promise<V>;
}

/** A page of the workflows of one conversation or tenant. */
export interface WorkflowPageKey {
  parent: WorkflowParent;
  limit: number;
  after: string | null;
}
export type WorkflowParent = { conversationId: string } | { tenantId: string };

/** Texts with one number, oldest first; `missing` says in words why they could not be read, null: they are all there. */
export interface Thread {
  messages: Message[];
  missing: string | null;
}

/** The look-ups of one operation, batched and remembered for as long as the operation or the subscription event lasts. */
export interface Loaders {
  tenant: Loader<string, Tenant | null>;
  conversation: Loader<string, Conversation | null>;
  workflow: Loader<string, Workflow | null>;
  draft: Loader<string, Draft | null>;
  escalation: Loader<string, Escalation | null>;
  paymentPlan: Loader<string, PaymentPlan | null>;
  draftsOfWorkflow: Loader<string, Draft[]>;
  escalationsOfWorkflow: Loader<string, Escalation[]>;
  escalationsOfConversation: Loader<EscalationsKey, Escalation[]>;
  paymentPlansOfWorkflow: Loader<string, PaymentPlan[]>;
  /** Newest first, at most a hundred. */
  promisesOfConversation: Loader<string, PromiseToPay[]>;
  /** The id of the workflow that took the texts of a superseded one. */
  supersededBy: Loader<string, string | null>;
  replyForm: Loader<string, ReplyForm | null>;
  /** By the id that decisions name. */
  person: Loader<string, Person | null>;
  notesOfConversation: Loader<string, Note[]>;
  /** What the form would change. */
  replyFormImpact: Loader<string, ReplyFormImpact | null>;
  /** Where a tenant stands with texts of ours; null: nobody knows. */
  standing: Loader<Tenant, ContactStanding | null>;
  /** So many of the newest texts of a conversation. */
  thread: Loader<{ conversationId: string; phoneNumber: string; length: number }, Thread>;
  workflowPage: Loader<WorkflowPageKey, PageEdge<Workflow>[]>;
  workflowCount: Loader<{ parent: WorkflowParent; most: number }, number>;
}

/** What use cases work with, whoever asks. */
export interface UseCaseContext {
  rules: Pick<RuleThreads, 'own' | 'asked'>;
  store: Store;
  smsAgent: Pick<SmsAgent, 'history'>;
  collectionsMonitor: ScopedMonitor;
  settings: SendHours & {
    planRules: PlanRules;
    businessName: string;
    approvalReminderMs: number;
    draftClaimMs: number;
    webhooks: WebhookRules;
    learning: FormLearning;
    textCountries: TextCountries;
    /** Null: nobody has said on which scale scores are. */
    reliabilityScale: ReliabilityScale | null;
    /** Texts that a tenant may be sent in 7 days without having asked for them. */
    maxUnasked: number;
    /** Milliseconds between two texts of outreach. */
    outreachGapMs: number;
  };
  now(): Date;
}

/** How the services that the gateway leans on are. */
export interface Dependencies {
  check(): Promise<Dependency[]>;
}

/** What a request carries. */
export interface RequestContext extends UseCaseContext {
  viewer: Viewer | null;
  /** Calls back when the token that came with the request holds no longer; returns what stops that. Null without a token. */
  whenTokenEnds: ((listener: () => void) => () => void) | null;
  textRates: TextRates;
  /** Reads anew who is let in no more. */
  refreshDenyList(): Promise<void>;
  /** What the answer comes to so far. */
  meter: AnswerMeter;
  onWrongInstant(messageId: string, stated: Date): void;
  /** Of this request, as it is kept with a text; null: none. */
  trace: string | null;
  /** Hears of each text that was taken in, or was here already. */
  onTextTaken(text: { messageId: string; workflowId: string; duplicate: boolean }): void;
  /** Hears of each that was not, by the code of its error. */
  onTextRefused(code: string): void;
  loaders: Loaders;
  approvals: ApprovalFeed;
  escalations: EscalationFeed;
  workItemChanges: WorkItemFeed;
  workflowUpdates: WorkflowFeed;
  dependencies: Dependencies;
}
