import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, RequestContext, UseCaseContext } from '../context.ts';
import { readConversationSearch } from '../domain/conversation-search.ts';
import {
  type WorkItem,
  type WorkItemCounts,
  type WorkItemGroup,
  type WorkItemKind,
  type WorkItemOrder,
  waiting,
} from '../domain/work-item.ts';
import type { PageEdge } from '../store/operations/page.ts';
import type { WorkItemFilter } from '../store/operations/work-items.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';
import { validated } from './validate.ts';
import { searchSchema } from './words.ts';

/** What a caller wants to see of the queue; what is absent narrows nothing. */
export interface WorkItemQuery {
  propertyNames?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  kinds?: readonly WorkItemKind[] | undefined;
  likeness?: string | undefined;
  minAmountOwedCents?: number | undefined;
  maxAmountOwedCents?: number | undefined;
  assignedToMe?: boolean | undefined;
  unassigned?: boolean | undefined;
  snoozed?: boolean | undefined;
  search?: string | undefined;
}

/** A page of the queue; `changesAfter` is a cursor of the log from before it was read. */
export interface WorkItemPage extends Connection<WorkItem> {
  changesAfter: string;
}

type Context = Pick<UseCaseContext, 'store'> & Pick<RequestContext, 'workItemChanges'> & { viewer: Viewer };

/**
 * The queue, page by page, without items whose conversation cannot be read (B51): their escalations are listed all the same. Whoever
 * follows `workItemChanged` from the page's cursor misses nothing of what happened since.
 */
export async function listWorkItems(
  { store, viewer, workItemChanges, loaders }: Context & { loaders: Pick<Loaders, 'conversation'> },
  query: WorkItemQuery,
  order: WorkItemOrder,
  page: PageArguments,
): Promise<WorkItemPage> {
  const filter = filterOf(query, viewer);
  // Before the page: what changes between the two is told twice rather than never.
  const changesAfter = await workItemChanges.end();
  // The conversations are asked for with the items anyway; the loader keeps them.
  const readable = async ({ cursor, node }: PageEdge<WorkItem>): Promise<PageEdge<WorkItem>> => ({
    cursor,
    node: node !== null && (await loaders.conversation.load(node.conversationId)) !== null ? node : null,
  });
  const connection = await paginate(
    page,
    async (limit, after) =>
      Promise.all((await store.workItems.list(filter, order, limit, after)).map(asItem).map(readable)),
    (most) => store.workItems.count(filter, most),
  );
  return { ...connection, changesAfter };
}

export function countWorkItems({ store, viewer }: Pick<Context, 'store' | 'viewer'>): Promise<WorkItemCounts> {
  return store.workItems.countByView(viewer.id);
}

/** Groups that are shown at once. */
export const mostGroups = 50;

export function groupWorkItems(
  { store, viewer }: Pick<Context, 'store' | 'viewer'>,
  query: WorkItemQuery,
): Promise<WorkItemGroup[]> {
  return store.workItems.group(filterOf(query, viewer), mostGroups);
}

const searchInput = z.object({ search: searchSchema });

function filterOf(
  { propertyNames, assignedToMe, search: given, ...rest }: WorkItemQuery,
  viewer: Viewer,
): WorkItemFilter {
  const { search } = validated(searchInput, { search: given });
  return {
    ...rest,
    properties: propertyNames,
    assignedTo: assignedToMe === true ? viewer.id : undefined,
    search: readConversationSearch(search ?? '', viewer.seesPersonalData) ?? undefined,
  };
}

/** What was listed while it waited does wait. */
const asItem = ({ cursor, node }: PageEdge<Parameters<typeof waiting>[0] & object>): PageEdge<WorkItem> => ({
  cursor,
  node: waiting(node),
});
