import { withoutWords } from '../auth/masking.ts';
import type { LogEvent } from '../domain/event.ts';
import type { Webhook, WebhookTopic } from '../domain/webhook.ts';
import { waiting } from '../domain/work-item.ts';
import type { Store } from '../store/store.ts';
import { approvalKinds } from '../subscriptions/approvals.ts';
import { raisedBy } from '../subscriptions/escalations.ts';
import { createPropertyScope } from '../subscriptions/property-scope.ts';
import { changedBy } from '../subscriptions/workflow-updates.ts';

/** Something that a webhook is told. */
export interface WebhookEvent {
  /** The same at each try; ordered as the log is. */
  cursor: string;
  topic: WebhookTopic;
  at: Date;
  conversationId: string;
  /** What it is about, as it is now. */
  [about: string]: unknown;
}

export interface EventsStore {
  read: Pick<Store['read'], 'drafts' | 'escalations' | 'workflows'>;
  workItems: Pick<Store['workItems'], 'ofConversations'>;
  properties: Pick<Store['properties'], 'ofConversations'>;
}

/** What a webhook is told of some events in a row: of its topics, of its properties, with as many words as it may have. */
export async function webhookEvents(
  { topics, propertyNames, personalData }: Pick<Webhook, 'topics' | 'propertyNames' | 'personalData'>,
  events: readonly LogEvent[],
  store: EventsStore,
): Promise<WebhookEvent[]> {
  const sees = await createPropertyScope(store.properties)({ events }, propertyNames);
  const seen = events.filter(({ conversationId }) => sees(conversationId));
  const words = <T extends string | null>(text: T) => (personalData ? text : withoutWords(text));
  const told = await Promise.all(topics.map((topic) => tellers[topic](seen, store, words)));
  const place = new Map(seen.map(({ cursor }, index) => [cursor, index]));
  return told.flat().sort((one, other) => (place.get(one.cursor) ?? 0) - (place.get(other.cursor) ?? 0));
}

type Words = <T extends string | null>(text: T) => T | string;
type Teller = (events: readonly LogEvent[], store: EventsStore, words: Words) => Promise<WebhookEvent[]>;

const tellers: Record<WebhookTopic, Teller> = { APPROVALS, ESCALATIONS, WORKFLOWS, WORK_ITEMS };

async function APPROVALS(events: readonly LogEvent[], { read }: EventsStore, words: Words): Promise<WebhookEvent[]> {
  const relevant = events.filter(({ action, draftId }) => draftId !== null && approvalKinds.has(action));
  const drafts = byId(await read.drafts(distinct(relevant.map(({ draftId }) => draftId))));
  return relevant.flatMap((event) => {
    const draft = drafts.get(event.draftId ?? '');
    if (draft === undefined) return [];
    const { id, workflowId, version, status, body, finalBody, language, intent, confidence, decidedBy, decidedAt } =
      draft;
    return {
      ...headOf(event, 'APPROVALS'),
      kind: approvalKinds.get(event.action),
      draft: {
        ...{ id, workflowId, version, status, body: words(body), finalBody: words(finalBody) },
        ...{ language, intent, confidence, decidedBy, decidedAt, createdAt: draft.createdAt },
      },
    };
  });
}

async function ESCALATIONS(events: readonly LogEvent[], { read }: EventsStore, words: Words): Promise<WebhookEvent[]> {
  const raised = events.filter((event) => raisedBy(event) !== null);
  const escalations = byId(await read.escalations(distinct(raised.map(raisedBy))));
  return raised.flatMap((event) => {
    const escalation = escalations.get(event.escalationId ?? '');
    if (escalation === undefined) return [];
    const { conversationId: _, reason, resolution, ...rest } = escalation;
    const told = { ...rest, reason: words(reason), resolution: words(resolution) };
    return { ...headOf(event, 'ESCALATIONS'), escalation: told };
  });
}

async function WORKFLOWS(events: readonly LogEvent[], { read }: EventsStore, words: Words): Promise<WebhookEvent[]> {
  const changed = events.filter((event) => changedBy(event) !== null);
  const workflows = byId(await read.workflows(distinct(changed.map(changedBy))));
  return changed.flatMap((event) => {
    const workflow = workflows.get(event.workflowId ?? '');
    if (workflow === undefined) return [];
    const { id, version, tenantId, status, route, message, receivedAt, updatedAt, scheduledFor, completedAt } =
      workflow;
    return {
      ...headOf(event, 'WORKFLOWS'),
      action: event.action,
      workflow: {
        ...{ id, version, tenantId, status, route, message: words(message) },
        ...{ error: words(workflow.error), receivedAt, updatedAt, scheduledFor, completedAt },
      },
    };
  });
}

/** An item is told with the event that changed it last, and not with those before. */
async function WORK_ITEMS(events: readonly LogEvent[], store: EventsStore, words: Words): Promise<WebhookEvent[]> {
  const ids = distinct(events.map(({ conversationId }) => conversationId));
  const items = new Map((await store.workItems.ofConversations(ids)).map((item) => [item.cursor, item]));
  return events.flatMap((event) => {
    const item = items.get(event.cursor);
    if (item === undefined) return [];
    const now = waiting(item);
    if (now === null) return { ...headOf(event, 'WORK_ITEMS'), workItem: null };
    const { kinds, draftId, paymentPlanId, escalationIds, unconfirmedIds, brokenPromiseIds, unclearPromiseIds } = now;
    const { waitingSince, dueAt, language, assignedTo, snoozed, preview } = now;
    return {
      ...headOf(event, 'WORK_ITEMS'),
      workItem: {
        ...{ kinds, draftId, paymentPlanId, escalationIds, unconfirmedIds, brokenPromiseIds, unclearPromiseIds },
        ...{ waitingSince, dueAt, language, assignedTo, snoozed, preview: words(preview) },
      },
    };
  });
}

const headOf = ({ cursor, at, conversationId }: LogEvent, topic: WebhookTopic) => ({
  cursor,
  topic,
  at,
  conversationId,
});
const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
const distinct = (ids: readonly (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
