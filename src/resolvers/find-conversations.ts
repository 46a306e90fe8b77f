import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { Loaders, UseCaseContext } from '../context.ts';
import type { Conversation } from '../domain/conversation.ts';
import { readConversationSearch } from '../domain/conversation-search.ts';
import type { Escalation, EscalationStatus } from '../domain/escalation.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';
import { validated } from './validate.ts';
import { searchSchema } from './words.ts';

const searchInput = z.object({ search: searchSchema });

/** Conversations by their newest activity; all of them, or those that a search finds. */
export async function findConversations(
  { store, viewer }: Pick<UseCaseContext, 'store'> & { viewer: Viewer },
  given: { search?: string | null | undefined; holdsOnly?: boolean | null | undefined },
  page: PageArguments,
): Promise<Connection<Conversation>> {
  const { search } = validated(searchInput, given);
  const filter = {
    search: readConversationSearch(search ?? '', viewer.seesPersonalData) ?? undefined,
    holdsOnly: given.holdsOnly ?? undefined,
  };
  return paginate(
    page,
    (limit, after) => store.conversations.list(filter, limit, after),
    (most) => store.conversations.count(filter, most),
  );
}

/** The newest escalations of a conversation, at most a hundred; without statuses, whatever became of them. */
export function listEscalationsOf(
  { loaders }: { loaders: Pick<Loaders, 'escalationsOfConversation'> },
  { id }: Conversation,
  statuses: readonly EscalationStatus[] | null | undefined,
): Promise<Escalation[]> {
  return loaders.escalationsOfConversation.load({ conversationId: id, statuses: statuses ?? null, holding: false });
}

/** The escalations because of which nothing goes out by itself, newest first. */
export function listHolds(
  { loaders }: { loaders: Pick<Loaders, 'escalationsOfConversation'> },
  { id }: Conversation,
): Promise<Escalation[]> {
  return loaders.escalationsOfConversation.load({ conversationId: id, statuses: null, holding: true });
}
