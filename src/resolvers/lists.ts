import type { Loaders, UseCaseContext, WorkflowParent } from '../context.ts';
import type { Draft } from '../domain/draft.ts';
import type { Escalation } from '../domain/escalation.ts';
import type { LogEvent } from '../domain/event.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { SentText } from '../domain/sent-text.ts';
import type { Workflow } from '../domain/workflow.ts';
import type {
  DraftFilter,
  EscalationFilter,
  EventFilter,
  PaymentPlanFilter,
  SentTextFilter,
  WorkflowFilter,
} from '../store/operations/lists.ts';
import type { Store } from '../store/store.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';
import { rangeOfDay } from './metrics.ts';

/** Each list is a page, newest first. */

/** A filter by conversations takes the SMS Agent's ids too, as `conversation(id)` does. */
async function withOurIds<F extends { conversationIds?: readonly string[] | undefined }>(
  read: Pick<Store['read'], 'conversationIds'>,
  filter: F,
): Promise<F> {
  const { conversationIds } = filter;
  return conversationIds ? { ...filter, conversationIds: await read.conversationIds(conversationIds) } : filter;
}

export async function listWorkflows(
  { store: { read } }: UseCaseContext,
  asked: WorkflowFilter,
  page: PageArguments,
): Promise<Connection<Workflow>> {
  const filter = await withOurIds(read, asked);
  return paginate(
    page,
    (limit, after) => read.listWorkflows(filter, limit, after),
    (most) => read.countWorkflows(filter, most),
  );
}

/** The workflows of one conversation or tenant; the pages of all that a query shows at once are read together. */
export function listWorkflowsOf(
  { loaders }: { loaders: Loaders },
  parent: WorkflowParent,
  page: PageArguments,
): Promise<Connection<Workflow>> {
  return paginate(
    page,
    (limit, after) => loaders.workflowPage.load({ parent, limit, after }),
    (most) => loaders.workflowCount.load({ parent, most }),
  );
}

export function listDrafts(
  { store: { read } }: UseCaseContext,
  filter: DraftFilter,
  page: PageArguments,
): Promise<Connection<Draft>> {
  return paginate(
    page,
    (limit, after) => read.listDrafts(filter, limit, after),
    (most) => read.countDrafts(filter, most),
  );
}

export function listEscalations(
  { store: { read } }: UseCaseContext,
  filter: EscalationFilter,
  page: PageArguments,
): Promise<Connection<Escalation>> {
  return paginate(
    page,
    (limit, after) => read.listEscalations(filter, limit, after),
    (most) => read.countEscalations(filter, most),
  );
}

export function listPaymentPlans(
  { store: { read } }: UseCaseContext,
  filter: PaymentPlanFilter,
  page: PageArguments,
): Promise<Connection<PaymentPlan>> {
  return paginate(
    page,
    (limit, after) => read.listPaymentPlans(filter, limit, after),
    (most) => read.countPaymentPlans(filter, most),
  );
}

/** By when they were sent; a day is one of the business's calendar. */
export function listSentTexts(
  { store: { read }, settings }: UseCaseContext,
  { day, ...asked }: SentTextFilter & { day?: string | undefined },
  page: PageArguments,
): Promise<Connection<SentText>> {
  const filter = day === undefined ? asked : { ...asked, ...rangeOfDay(day, settings.businessTimeZone) };
  return paginate(
    page,
    (limit, after) => read.listSentTexts(filter, limit, after),
    (most) => read.countSentTexts(filter, most),
  );
}

export async function listEvents(
  { store: { read } }: UseCaseContext,
  asked: EventFilter,
  page: PageArguments,
): Promise<Connection<LogEvent>> {
  const filter = await withOurIds(read, asked);
  return paginate(
    page,
    (limit, after) => read.listEvents(filter, limit, after),
    (most) => read.countEvents(filter, most),
  );
}
