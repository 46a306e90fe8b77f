import { z } from 'zod';
import type { Conversation } from '../domain/conversation.ts';
import type { Draft, DraftStatus } from '../domain/draft.ts';
import type { Escalation } from '../domain/escalation.ts';
import type { Route, Workflow, WorkflowStatus } from '../domain/workflow.ts';
import type { Database } from './database.ts';
import { isUuid } from './identifiers.ts';
import { conversationRow, draftRow, escalationRow, workflowRow } from './rows.ts';

export interface WorkflowFilter {
  statuses?: readonly WorkflowStatus[] | undefined;
  routes?: readonly Route[] | undefined;
  tenantIds?: readonly string[] | undefined;
  /** Ids that are no UUID match nothing. */
  conversationIds?: readonly string[] | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

export interface DraftFilter {
  statuses?: readonly DraftStatus[] | undefined;
  languages?: readonly string[] | undefined;
  minConfidence?: number | undefined;
  maxConfidence?: number | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
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
  /** Newest first. */
  draftsOfWorkflows(workflowIds: readonly string[]): Promise<Draft[]>;
  escalationsOfWorkflows(workflowIds: readonly string[]): Promise<Escalation[]>;
  /** Newest first. */
  listWorkflows(filter: WorkflowFilter, limit: number, after: string | null): Promise<PageEdge<Workflow>[]>;
  listDrafts(filter: DraftFilter, limit: number, after: string | null): Promise<PageEdge<Draft>[]>;
  /** Counting stops at `most`. */
  countWorkflows(filter: WorkflowFilter, most: number): Promise<number>;
  countDrafts(filter: DraftFilter, most: number): Promise<number>;
}

const uuidsOf = (ids: readonly string[]) => ids.filter(isUuid);

const isKnown = (filter: WorkflowFilter): WorkflowFilter =>
  filter.conversationIds === undefined ? filter : { ...filter, conversationIds: uuidsOf(filter.conversationIds) };

export function createReadStore(database: Database): ReadStore {
  async function byIds<T>(name: string, argument: string, row: z.ZodType<T>, ids: readonly string[]): Promise<T[]> {
    const known = uuidsOf(ids);
    return known.length === 0 ? [] : z.array(row).parse(await database.call(name, { [argument]: known }));
  }
  async function page<T>(name: string, row: z.ZodType<T>, filter: object, limit: number, after: string | null) {
    const edge = z.object({ cursor: z.string(), node: row });
    return z.array(edge).parse(await database.call(name, { p_filter: filter, p_limit: limit, p_after: after }));
  }
  return {
    conversations: (ids) => byIds('get_conversations', 'p_ids', conversationRow, ids),
    async findConversation(id) {
      return conversationRow.nullable().parse(await database.call('find_conversation', { p_id: id }));
    },
    workflows: (ids) => byIds('get_workflows', 'p_ids', workflowRow, ids),
    drafts: (ids) => byIds('get_drafts', 'p_ids', draftRow, ids),
    draftsOfWorkflows: (ids) => byIds('get_drafts_of_workflows', 'p_workflow_ids', draftRow, ids),
    escalationsOfWorkflows: (ids) => byIds('get_escalations_of_workflows', 'p_workflow_ids', escalationRow, ids),
    listWorkflows: (filter, limit, after) => page('list_workflows', workflowRow, isKnown(filter), limit, after),
    listDrafts: (filter, limit, after) => page('list_drafts', draftRow, filter, limit, after),
    async countWorkflows(filter, most) {
      return z.number().parse(await database.call('count_workflows', { p_filter: isKnown(filter), p_most: most }));
    },
    async countDrafts(filter, most) {
      return z.number().parse(await database.call('count_drafts', { p_filter: filter, p_most: most }));
    },
  };
}
