import DataLoader from 'dataloader';
import type { ScopedMonitor } from '../clients/monitor-scope.ts';
import type { SmsAgent } from '../clients/sms-agent.ts';
import type { Loader, Loaders, WorkflowPageKey, WorkflowParent } from '../context.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { WorkflowFilter } from '../store/operations/lists.ts';
import type { ContactStanding } from '../store/operations/outreach.ts';
import type { EscalationsKey, ReadMany, WantedRows } from '../store/operations/read-many.ts';
import type { Store } from '../store/store.ts';
import { impactDays, mostApprovals } from './reply-forms.ts';
import { createSupersededLoader } from './superseded-loader.ts';
import { createThreadLoader } from './thread-loader.ts';

/** One read among those of its moment: what it wants, and how it finds its part in the answer to all of them. */
type Read =
  | { kind: 'row'; of: 'conversations' | 'workflows' | 'drafts' | 'escalations' | 'paymentPlans'; id: string }
  | { kind: 'ofWorkflow'; of: 'draftsOfWorkflows' | 'escalationsOfWorkflows' | 'paymentPlansOfWorkflows'; id: string }
  | { kind: 'ofConversation'; of: 'promisesOfConversations'; id: string }
  | ({ kind: 'page' } & WorkflowPageKey)
  | { kind: 'count'; parent: WorkflowParent; most: number }
  | ({ kind: 'escalations' } & EscalationsKey);

/** Every read of the database that is asked for at the same moment, whatever it is of, travels in one call. */
export function createLoaders(
  { read, replyForms, people, notes }: Pick<Store, 'read' | 'replyForms' | 'people' | 'notes'>,
  monitor: Pick<ScopedMonitor, 'getTenants' | 'properties'>,
  smsAgent: Pick<SmsAgent, 'history'>,
  standingsOfPage: (tenants: readonly Tenant[]) => Promise<Map<string, ContactStanding>>,
): Loaders {
  const reads = new DataLoader<Read, unknown, string>(
    async (wanted) => findIn(await read.many(wantedRows(wanted)), wanted),
    { cacheKeyFn: (key) => JSON.stringify(key) },
  );
  // Each part of the answer has the type that its read has; the loaders below say which.
  const loader = <K, V>(readOf: (key: K) => Read): Loader<K, V> => ({
    load: (key) => reads.load(readOf(key)) as Promise<V>,
  });
  return {
    tenant: new DataLoader((ids) => monitor.getTenants(ids)),
    conversation: loader((id) => ({ kind: 'row', of: 'conversations', id })),
    workflow: loader((id) => ({ kind: 'row', of: 'workflows', id })),
    draft: loader((id) => ({ kind: 'row', of: 'drafts', id })),
    escalation: loader((id) => ({ kind: 'row', of: 'escalations', id })),
    paymentPlan: loader((id) => ({ kind: 'row', of: 'paymentPlans', id })),
    draftsOfWorkflow: loader((id) => ({ kind: 'ofWorkflow', of: 'draftsOfWorkflows', id })),
    escalationsOfWorkflow: loader((id) => ({ kind: 'ofWorkflow', of: 'escalationsOfWorkflows', id })),
    paymentPlansOfWorkflow: loader((id) => ({ kind: 'ofWorkflow', of: 'paymentPlansOfWorkflows', id })),
    promisesOfConversation: loader((id) => ({ kind: 'ofConversation', of: 'promisesOfConversations', id })),
    escalationsOfConversation: loader((key) => ({ kind: 'escalations', ...key })),
    replyForm: rowById(replyForms.byIds),
    person: rowById(people.byIds),
    notesOfConversation: new DataLoader(async (ids: readonly string[]) => {
      const found = Map.groupBy(await notes.ofConversations(ids), ({ conversationId }) => conversationId);
      return ids.map((id) => found.get(id) ?? []);
    }),
    replyFormImpact: rowById((ids) => replyForms.impact(ids, new Date(Date.now() - impactDays * dayMs), mostApprovals)),
    supersededBy: createSupersededLoader(read),
    standing: new DataLoader(async (tenants: readonly Tenant[]) => {
      const standings = await standingsOfPage(tenants);
      return tenants.map(({ id }) => standings.get(id) ?? null);
    }),
    thread: createThreadLoader(smsAgent, read),
    workflowPage: loader((key) => ({ kind: 'page', ...key })),
    workflowCount: loader((key) => ({ kind: 'count', ...key })),
  };
}

/** Makes them when one is first asked for: thousands of open subscriptions have a context that only opened them. */
export function loadersWhenUsed(make: () => Loaders): Loaders {
  let made: Loaders | null = null;
  return new Proxy({} as Loaders, {
    get(_none, name) {
      made ??= make();
      return made[name as keyof Loaders];
    },
  });
}

const dayMs = 86_400_000;

/** Rows by their ids, each where it was asked for; null: there is none. */
function rowById<Row extends { id: string }>(
  read: (ids: readonly string[]) => Promise<Row[]>,
): Loader<string, Row | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

const filterOf = (parent: WorkflowParent): WorkflowFilter =>
  'tenantId' in parent ? { tenantIds: [parent.tenantId] } : { conversationIds: [parent.conversationId] };

function wantedRows(reads: readonly Read[]): WantedRows {
  const ids = (name: string) => reads.flatMap((read) => ('of' in read && read.of === name ? read.id : []));
  return {
    conversations: ids('conversations'),
    workflows: ids('workflows'),
    drafts: ids('drafts'),
    escalations: ids('escalations'),
    paymentPlans: ids('paymentPlans'),
    draftsOfWorkflows: ids('draftsOfWorkflows'),
    escalationsOfWorkflows: ids('escalationsOfWorkflows'),
    paymentPlansOfWorkflows: ids('paymentPlansOfWorkflows'),
    promisesOfConversations: ids('promisesOfConversations'),
    pages: reads.flatMap((read) =>
      read.kind === 'page' ? { filter: filterOf(read.parent), limit: read.limit, after: read.after } : [],
    ),
    counts: reads.flatMap((read) => (read.kind === 'count' ? { filter: filterOf(read.parent), most: read.most } : [])),
    escalationsOfConversations: reads.flatMap((read) => (read.kind === 'escalations' ? read : [])),
  };
}

/** The part of each read, in their order. */
function findIn(found: ReadMany, reads: readonly Read[]): unknown[] {
  const rows = {
    conversations: byId(found.conversations),
    workflows: byId(found.workflows),
    drafts: byId(found.drafts),
    escalations: byId(found.escalations),
    paymentPlans: byId(found.paymentPlans),
  };
  const ofWorkflow = {
    draftsOfWorkflows: byWorkflow(found.draftsOfWorkflows),
    escalationsOfWorkflows: byWorkflow(found.escalationsOfWorkflows),
    paymentPlansOfWorkflows: byWorkflow(found.paymentPlansOfWorkflows),
  };
  const promises = Map.groupBy(found.promisesOfConversations, ({ conversationId }) => conversationId);
  const pages = found.pages.values();
  const counts = found.counts.values();
  const escalations = found.escalationsOfConversations.values();
  return reads.map((read) => {
    if (read.kind === 'row') return rows[read.of].get(read.id) ?? null;
    if (read.kind === 'ofWorkflow') return ofWorkflow[read.of].get(read.id) ?? [];
    if (read.kind === 'ofConversation') return promises.get(read.id) ?? [];
    if (read.kind === 'escalations') return escalations.next().value;
    return read.kind === 'page' ? pages.next().value : counts.next().value;
  });
}

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));

const byWorkflow = <T extends { workflowId: string | null }>(rows: readonly T[]): Map<string | null, T[]> =>
  Map.groupBy(rows, (row) => row.workflowId);
