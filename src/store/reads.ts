import { z } from 'zod';
import type { Conversation } from '../domain/conversation.ts';
import type { Draft, DraftStatus } from '../domain/draft.ts';
import type { Escalation, EscalationStatus } from '../domain/escalation.ts';
import type { EscalationType } from '../domain/escalation-type.ts';
import type { LogEvent } from '../domain/event.ts';
import type { Metrics } from '../domain/metrics.ts';
import type { PaymentPlan, PaymentPlanStatus } from '../domain/payment-plan.ts';
import { type Severity, severities } from '../domain/severity.ts';
import type { Route, Workflow, WorkflowStatus } from '../domain/workflow.ts';
import type { Database } from './database.ts';
import { isUuid } from './identifiers.ts';
import {
  conversationRow,
  draftRow,
  escalationRow,
  eventRow,
  metricsRow,
  openEscalationsRow,
  paymentPlanRow,
  type ReadMany,
  readManyRow,
  workflowRow,
} from './rows.ts';

/** What every list can be narrowed by, beside what its callers ask for. */
interface OfProperties {
  /** Of tenants of one of these properties, as far as they are known. */
  properties?: readonly string[] | undefined;
}

export interface WorkflowFilter extends OfProperties {
  statuses?: readonly WorkflowStatus[] | undefined;
  routes?: readonly Route[] | undefined;
  tenantIds?: readonly string[] | undefined;
  /** Ids that are no UUID match nothing. */
  conversationIds?: readonly string[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface DraftFilter extends OfProperties {
  statuses?: readonly DraftStatus[] | undefined;
  languages?: readonly string[] | undefined;
  minConfidence?: number | undefined;
  maxConfidence?: number | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface EscalationFilter extends OfProperties {
  statuses?: readonly EscalationStatus[] | undefined;
  types?: readonly EscalationType[] | undefined;
  /** As urgent as this, or more. */
  minSeverity?: Severity | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface PaymentPlanFilter extends OfProperties {
  statuses?: readonly PaymentPlanStatus[] | undefined;
  tenantIds?: readonly string[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

/** Of the log. Ids that are no UUID match nothing. */
export interface EventFilter extends OfProperties {
  conversationIds?: readonly string[] | undefined;
  workflowIds?: readonly string[] | undefined;
  actors?: readonly string[] | undefined;
  actions?: readonly string[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

/** Which escalations of a conversation, which is one of ours. */
export interface EscalationsKey {
  conversationId: string;
  /** Null: any. */
  statuses: readonly EscalationStatus[] | null;
  /** Only those because of which nothing goes out by itself now. */
  holding: boolean;
}

/** What the fields of one level of a query ask for. Ids that are no UUID match nothing. */
export interface WantedRows {
  /** Nothing but what is of one of these; all when absent. Pages and counts have their own. */
  properties?: readonly string[] | undefined;
  conversations: readonly string[];
  workflows: readonly string[];
  drafts: readonly string[];
  draftsOfWorkflows: readonly string[];
  escalationsOfWorkflows: readonly string[];
  paymentPlansOfWorkflows: readonly string[];
  /** Answered in this order. */
  pages: readonly { filter: WorkflowFilter; limit: number; after: string | null }[];
  counts: readonly { filter: WorkflowFilter; most: number }[];
  /** Newest first, at most a hundred each; answered in this order. */
  escalationsOfConversations: readonly EscalationsKey[];
}

/** One row of a page; `cursor` says where the page after it starts. */
export interface PageEdge<T> {
  cursor: string;
  node: T;
}

/** The reads by id answer in the order of the rows, not of the ids; what is unknown is absent. */
export interface ReadStore {
  conversations(ids: readonly string[]): Promise<Conversation[]>;
  /** By the gateway's own id or by the SMS Agent's. */
  findConversation(id: string): Promise<Conversation | null>;
  workflows(ids: readonly string[]): Promise<Workflow[]>;
  drafts(ids: readonly string[]): Promise<Draft[]>;
  /** A draft with its conversation. */
  findDraft(id: string): Promise<{ draft: Draft; conversation: Conversation } | null>;
  /** Newest first. */
  draftsOfWorkflows(workflowIds: readonly string[]): Promise<Draft[]>;
  escalations(ids: readonly string[]): Promise<Escalation[]>;
  escalationsOfWorkflows(workflowIds: readonly string[]): Promise<Escalation[]>;
  /** Newest first. */
  paymentPlansOfWorkflows(workflowIds: readonly string[]): Promise<PaymentPlan[]>;
  /** Newest first. */
  listWorkflows(filter: WorkflowFilter, limit: number, after: string | null): Promise<PageEdge<Workflow>[]>;
  listDrafts(filter: DraftFilter, limit: number, after: string | null): Promise<PageEdge<Draft>[]>;
  /** Counting stops at `most`. */
  countWorkflows(filter: WorkflowFilter, most: number): Promise<number>;
  countDrafts(filter: DraftFilter, most: number): Promise<number>;
  listEscalations(filter: EscalationFilter, limit: number, after: string | null): Promise<PageEdge<Escalation>[]>;
  countEscalations(filter: EscalationFilter, most: number): Promise<number>;
  listPaymentPlans(filter: PaymentPlanFilter, limit: number, after: string | null): Promise<PageEdge<PaymentPlan>[]>;
  countPaymentPlans(filter: PaymentPlanFilter, most: number): Promise<number>;
  listEvents(filter: EventFilter, limit: number, after: string | null): Promise<PageEdge<LogEvent>[]>;
  countEvents(filter: EventFilter, most: number): Promise<number>;
  /** All of it in one call. */
  many(wanted: WantedRows): Promise<ReadMany>;
  /** What happened since an instant, to the conversations of some properties or of all. */
  measure(from: Date, properties?: readonly string[]): Promise<Metrics>;
  /** The escalations open now, oldest first, as the events that raised them, and the cursor from which the log goes on. */
  openEscalations(): Promise<{ cursor: string; events: LogEvent[] }>;
}

const draftInConversationRow = z.object({ draft: draftRow, conversation: conversationRow });

const uuidsOf = (ids: readonly string[]) => ids.filter(isUuid);

/** The filter without ids that cannot be ours. */
function withKnownIds<F extends { conversationIds?: readonly string[] | undefined }>(filter: F & EventFilter): F {
  const { conversationIds, workflowIds } = filter;
  return {
    ...filter,
    ...(conversationIds && { conversationIds: uuidsOf(conversationIds) }),
    ...(workflowIds && { workflowIds: uuidsOf(workflowIds) }),
  };
}

const bySeverities = ({ minSeverity, ...filter }: EscalationFilter) =>
  minSeverity === undefined ? filter : { ...filter, severities: severities.slice(severities.indexOf(minSeverity)) };

export function createReadStore(database: Database): ReadStore {
  async function byIds<T>(name: string, argument: string, row: z.ZodType<T>, ids: readonly string[]): Promise<T[]> {
    const known = uuidsOf(ids);
    return known.length === 0 ? [] : z.array(row).parse(await database.call(name, { [argument]: known }));
  }
  async function page<T>(name: string, row: z.ZodType<T>, filter: object, limit: number, after: string | null) {
    const edge = z.object({ cursor: z.string(), node: row });
    return z.array(edge).parse(await database.call(name, { p_filter: filter, p_limit: limit, p_after: after }));
  }
  async function count(name: string, filter: object, most: number): Promise<number> {
    return z.number().parse(await database.call(name, { p_filter: filter, p_most: most }));
  }
  return {
    conversations: (ids) => byIds('get_conversations', 'p_ids', conversationRow, ids),
    async findConversation(id) {
      return conversationRow.nullable().parse(await database.call('find_conversation', { p_id: id }));
    },
    workflows: (ids) => byIds('get_workflows', 'p_ids', workflowRow, ids),
    drafts: (ids) => byIds('get_drafts', 'p_ids', draftRow, ids),
    async findDraft(id) {
      if (!isUuid(id)) return null;
      return draftInConversationRow.nullable().parse(await database.call('find_draft', { p_id: id }));
    },
    draftsOfWorkflows: (ids) => byIds('get_drafts_of_workflows', 'p_workflow_ids', draftRow, ids),
    escalations: (ids) => byIds('get_escalations', 'p_ids', escalationRow, ids),
    escalationsOfWorkflows: (ids) => byIds('get_escalations_of_workflows', 'p_workflow_ids', escalationRow, ids),
    paymentPlansOfWorkflows: (ids) => byIds('get_payment_plans_of_workflows', 'p_workflow_ids', paymentPlanRow, ids),
    listWorkflows: (filter, limit, after) => page('list_workflows', workflowRow, withKnownIds(filter), limit, after),
    countWorkflows: (filter, most) => count('count_workflows', withKnownIds(filter), most),
    listDrafts: (filter, limit, after) => page('list_drafts', draftRow, filter, limit, after),
    countDrafts: (filter, most) => count('count_drafts', filter, most),
    listEscalations: (filter, limit, after) =>
      page('list_escalations', escalationRow, bySeverities(filter), limit, after),
    countEscalations: (filter, most) => count('count_escalations', bySeverities(filter), most),
    listPaymentPlans: (filter, limit, after) => page('list_payment_plans', paymentPlanRow, filter, limit, after),
    countPaymentPlans: (filter, most) => count('count_payment_plans', filter, most),
    listEvents: (filter, limit, after) => page('list_events', eventRow, withKnownIds(filter), limit, after),
    countEvents: (filter, most) => count('count_events', withKnownIds(filter), most),
    async many({ properties, pages, counts, escalationsOfConversations, ...ids }) {
      const known = Object.entries(ids).map(([name, list]) => [name, uuidsOf(list)] as const);
      const wanted = {
        ...(properties && { properties }),
        ...Object.fromEntries(known.filter(([, list]) => list.length > 0)),
        pages: pages.map(({ filter, ...rest }) => ({ ...rest, filter: withKnownIds(filter) })),
        counts: counts.map(({ filter, most }) => ({ most, filter: withKnownIds(filter) })),
        escalationsOfConversations,
      };
      return readManyRow.parse(await database.call('read_many', { p_wanted: wanted }));
    },
    async measure(from, properties) {
      const window = { p_from: from, p_properties: properties ?? null };
      return metricsRow.parse(await database.call('measure_window', window));
    },
    async openEscalations() {
      return openEscalationsRow.parse(await database.call('open_escalations', {}));
    },
  };
}
