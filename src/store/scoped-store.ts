import type { PropertyTable } from './properties.ts';
import type { ReadStore } from './reads.ts';
import type { Store } from './store.ts';

/**
 * The store as somebody sees it who may see some properties only (null: all): what is of another one is not there, to be
 * read or to be acted on. Lists are narrowed before they are cut to a page. What is of no known property is hidden too.
 */
export function createScopedStore(store: Store, properties: readonly string[] | null): Store {
  if (properties === null) return store;
  const within = (table: PropertyTable, ids: readonly string[]) => store.properties.idsWithin(table, ids, properties);
  const unknown = { outcome: 'not_found' } as const;
  /** Does what is asked of a row that can be seen; of any other, it is unknown. */
  async function acting<T>(table: PropertyTable, id: string, act: () => Promise<T>): Promise<T | typeof unknown> {
    return (await within(table, [id])).length === 0 ? unknown : act();
  }
  async function found<T>(table: PropertyTable, id: (row: T) => string, looking: Promise<T | null>): Promise<T | null> {
    const row = await looking;
    return row !== null && (await within(table, [id(row)])).length > 0 ? row : null;
  }
  return {
    ...store,
    read: scopedReads(store.read, within, properties),
    properties: {
      ...store.properties,
      findNumber: (phoneNumber) => found('conversations', ({ id }) => id, store.properties.findNumber(phoneNumber)),
    },
    metrics: {
      measureSeries: (starts) => store.metrics.measureSeries(starts, properties),
      measureCalibration: (from) => store.metrics.measureCalibration(from, properties),
    },
    conversations: {
      list: (filter, ...page) => store.conversations.list({ ...filter, properties }, ...page),
      count: (filter, most) => store.conversations.count({ ...filter, properties }, most),
    },
    decideDraft: (decision) => acting('drafts', decision.draftId, () => store.decideDraft(decision)),
    claimDraft: (id, ...rest) => acting('drafts', id, () => store.claimDraft(id, ...rest)),
    releaseDraft: (id, ...rest) => acting('drafts', id, () => store.releaseDraft(id, ...rest)),
    regenerateDraft: (id, ...rest) => acting('drafts', id, () => store.regenerateDraft(id, ...rest)),
    retryWorkflow: (id, ...rest) => acting('workflows', id, () => store.retryWorkflow(id, ...rest)),
    handleEscalation: (id, ...rest) => acting('escalations', id, () => store.handleEscalation(id, ...rest)),
    escalateConversation: (id, ...rest) => acting('conversations', id, () => store.escalateConversation(id, ...rest)),
    sendMessage: (id, ...rest) => acting('conversations', id, () => store.sendMessage(id, ...rest)),
    submitPaymentPlan: (id, ...rest) => acting('conversations', id, () => store.submitPaymentPlan(id, ...rest)),
    decidePaymentPlan: (id, ...rest) => acting('payment_plans', id, () => store.decidePaymentPlan(id, ...rest)),
    findPaymentPlan: (id) => found('payment_plans', ({ paymentPlan }) => paymentPlan.id, store.findPaymentPlan(id)),
  };
}

function scopedReads(
  read: ReadStore,
  within: (table: PropertyTable, ids: readonly string[]) => Promise<string[]>,
  properties: readonly string[],
): ReadStore {
  const narrowed = <F extends object>(filter: F) => ({ ...filter, properties });
  return {
    conversations: async (ids) => read.conversations(await within('conversations', ids)),
    workflows: async (ids) => read.workflows(await within('workflows', ids)),
    drafts: async (ids) => read.drafts(await within('drafts', ids)),
    escalations: async (ids) => read.escalations(await within('escalations', ids)),
    draftsOfWorkflows: async (ids) => read.draftsOfWorkflows(await within('workflows', ids)),
    escalationsOfWorkflows: async (ids) => read.escalationsOfWorkflows(await within('workflows', ids)),
    paymentPlansOfWorkflows: async (ids) => read.paymentPlansOfWorkflows(await within('workflows', ids)),
    async findConversation(id) {
      const conversation = await read.findConversation(id);
      return conversation && ((await within('conversations', [conversation.id])).length > 0 ? conversation : null);
    },
    findDraft: async (id) => ((await within('drafts', [id])).length > 0 ? read.findDraft(id) : null),
    listWorkflows: (filter, ...page) => read.listWorkflows(narrowed(filter), ...page),
    countWorkflows: (filter, most) => read.countWorkflows(narrowed(filter), most),
    listDrafts: (filter, ...page) => read.listDrafts(narrowed(filter), ...page),
    countDrafts: (filter, most) => read.countDrafts(narrowed(filter), most),
    listEscalations: (filter, ...page) => read.listEscalations(narrowed(filter), ...page),
    countEscalations: (filter, most) => read.countEscalations(narrowed(filter), most),
    listPaymentPlans: (filter, ...page) => read.listPaymentPlans(narrowed(filter), ...page),
    countPaymentPlans: (filter, most) => read.countPaymentPlans(narrowed(filter), most),
    listEvents: (filter, ...page) => read.listEvents(narrowed(filter), ...page),
    countEvents: (filter, most) => read.countEvents(narrowed(filter), most),
    many: ({ pages, counts, ...wanted }) =>
      read.many({
        ...wanted,
        properties,
        pages: pages.map((page) => ({ ...page, filter: narrowed(page.filter) })),
        counts: counts.map((count) => ({ ...count, filter: narrowed(count.filter) })),
      }),
    measure: (from) => read.measure(from, properties),
    openEscalations: () => read.openEscalations(),
  };
}
