import { z } from 'zod';
import type { DraftStatus } from '../../domain/draft.ts';
import { draftSchema } from '../../domain/draft.ts';
import type { EscalationStatus } from '../../domain/escalation.ts';
import { escalationSchema } from '../../domain/escalation.ts';
import type { EscalationType } from '../../domain/escalation-type.ts';
import { eventSchema } from '../../domain/event.ts';
import type { PaymentPlanStatus } from '../../domain/payment-plan.ts';
import { paymentPlanSchema } from '../../domain/payment-plan.ts';
import { type PromiseStatus, promiseSchema } from '../../domain/promise.ts';
import { sentTextSchema } from '../../domain/sent-text.ts';
import { type Severity, severities } from '../../domain/severity.ts';
import type { Route, WorkflowStatus } from '../../domain/workflow.ts';
import { workflowSchema } from '../../domain/workflow.ts';
import { isUuid } from '../identifiers.ts';
import { operation } from '../operation.ts';
import { inFilter, pageOf } from './page.ts';

export interface WorkflowFilter {
  statuses?: readonly WorkflowStatus[] | undefined;
  routes?: readonly Route[] | undefined;
  tenantIds?: readonly string[] | undefined;
  /** Malformed ids match nothing. */
  conversationIds?: readonly string[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface DraftFilter {
  statuses?: readonly DraftStatus[] | undefined;
  languages?: readonly string[] | undefined;
  decidedBy?: readonly string[] | undefined;
  minConfidence?: number | undefined;
  maxConfidence?: number | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface EscalationFilter {
  statuses?: readonly EscalationStatus[] | undefined;
  types?: readonly EscalationType[] | undefined;
  /** As urgent as this, or more. */
  minSeverity?: Severity | undefined;
  acknowledgedBy?: readonly string[] | undefined;
  resolvedBy?: readonly string[] | undefined;
  /** Of the conversation, as last known. */
  languages?: readonly string[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface PaymentPlanFilter {
  statuses?: readonly PaymentPlanStatus[] | undefined;
  tenantIds?: readonly string[] | undefined;
  decidedBy?: readonly string[] | undefined;
  /** Of the conversation, as last known. */
  languages?: readonly string[] | undefined;
  /** Of the debt, 0 to 1 and beyond. */
  coverageBelow?: number | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

/** Of texts that were sent, by when they were. */
export interface SentTextFilter {
  /** Whether no person decided about it. */
  alone?: boolean | undefined;
  /** Of drafts: a fixed text has none. */
  languages?: readonly string[] | undefined;
  decidedBy?: readonly string[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface PromiseFilter {
  statuses?: readonly PromiseStatus[] | undefined;
  tenantIds?: readonly string[] | undefined;
  /** Malformed ids match nothing. */
  conversationIds?: readonly string[] | undefined;
  /** `YYYY-MM-DD`, both included. */
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
}

/** Of the log. Malformed ids match nothing. */
export interface EventFilter {
  conversationIds?: readonly string[] | undefined;
  workflowIds?: readonly string[] | undefined;
  actors?: readonly string[] | undefined;
  actions?: readonly string[] | undefined;
  /** Only what people and services did, not what the gateway, a tenant or the provider did. */
  byPeople?: boolean | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

/** The filter without ids that cannot be ours. */
export function withKnownIds<F extends { conversationIds?: readonly string[] | undefined }>(
  filter: F & EventFilter,
): F {
  const { conversationIds, workflowIds } = filter;
  return {
    ...filter,
    ...(conversationIds && { conversationIds: conversationIds.filter(isUuid) }),
    ...(workflowIds && { workflowIds: workflowIds.filter(isUuid) }),
  };
}

const bySeverities = ({ minSeverity, ...filter }: EscalationFilter) =>
  minSeverity === undefined ? filter : { ...filter, severities: severities.slice(severities.indexOf(minSeverity)) };

/** A list of one kind, newest first, page by page; `told` puts the filter as the database takes it. */
const list = <Filter extends object, Row>(name: string, row: z.ZodType<Row>, told: (filter: Filter) => object) =>
  operation({
    name,
    args: (filter: Filter, limit: number, after: string | null) => ({
      p_filter: told(filter),
      p_limit: limit,
      p_after: after,
    }),
    answer: pageOf(row),
    announces: null,
    scope: inFilter,
  });

/** The length of a list; counting stops at `most`. */
const count = <Filter extends object>(name: string, told: (filter: Filter) => object) =>
  operation({
    name,
    args: (filter: Filter, most: number) => ({ p_filter: told(filter), p_most: most }),
    answer: z.number(),
    announces: null,
    scope: inFilter,
  });

const workflowFilter = (filter: WorkflowFilter) => withKnownIds(filter);
const draftFilter = (filter: DraftFilter) => filter;
const paymentPlanFilter = (filter: PaymentPlanFilter) => filter;
const sentTextFilter = (filter: SentTextFilter) => filter;
const promiseFilter = (filter: PromiseFilter) => withKnownIds(filter);
const eventFilter = (filter: EventFilter) => withKnownIds(filter);

export const lists = {
  listWorkflows: list('list_workflows', workflowSchema, workflowFilter),
  countWorkflows: count('count_workflows', workflowFilter),
  listDrafts: list('list_drafts', draftSchema, draftFilter),
  countDrafts: count('count_drafts', draftFilter),
  listEscalations: list('list_escalations', escalationSchema, bySeverities),
  countEscalations: count('count_escalations', bySeverities),
  listPaymentPlans: list('list_payment_plans', paymentPlanSchema, paymentPlanFilter),
  countPaymentPlans: count('count_payment_plans', paymentPlanFilter),
  listSentTexts: list('list_sent_texts', sentTextSchema, sentTextFilter),
  countSentTexts: count('count_sent_texts', sentTextFilter),
  listPromises: list('list_promises', promiseSchema, promiseFilter),
  countPromises: count('count_promises', promiseFilter),
  listEvents: list('list_events', eventSchema, eventFilter),
  countEvents: count('count_events', eventFilter),
};
