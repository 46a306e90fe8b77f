import type { Loaders, UseCaseContext } from '../context.ts';
import type { PromiseToPay } from '../domain/promise.ts';
import type { PromiseFilter } from '../store/operations/lists.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';

/** A page of promises, newest first. A filter by conversations takes the SMS Agent's ids too. */
export async function listPromises(
  { store: { read } }: Pick<UseCaseContext, 'store'>,
  asked: PromiseFilter,
  page: PageArguments,
): Promise<Connection<PromiseToPay>> {
  const { conversationIds } = asked;
  const filter = conversationIds ? { ...asked, conversationIds: await read.conversationIds(conversationIds) } : asked;
  return paginate(
    page,
    (limit, after) => read.listPromises(filter, limit, after),
    (most) => read.countPromises(filter, most),
  );
}

/** The promises of one conversation, newest first. */
export function listPromisesOf({ loaders }: { loaders: Loaders }, conversationId: string): Promise<PromiseToPay[]> {
  return loaders.promisesOfConversation.load(conversationId);
}
