import {
  ConversationDocument,
  type ConversationEventFragment,
  ConversationEventsDocument,
  type ConversationQuery,
  type ConversationTurnFragment,
  ConversationTurnsDocument,
  FollowConversationDocument,
} from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { useFollow } from '../live/use-follow.ts';
import { useLastAnswer } from '../parts/use-last-answer.ts';
import { type Pages, usePages } from '../parts/use-pages.ts';
import { useWhileVisible } from '../parts/use-while-visible.ts';

export interface LiveConversation {
  /** Undefined until the first answer; null: there is none. */
  conversation: ConversationQuery['conversation'] | undefined;
  at: Date | null;
  error: ReturnType<typeof useQuery>[0]['error'];
  turns: Pages<ConversationTurnFragment>;
  events: Pages<ConversationEventFragment>;
  refresh(): void;
}

/** A conversation with its turns and its part of the audit trail, as they change. */
export function useConversation(id: string): LiveConversation {
  const [{ data, stale, error }, ask] = useQuery({ query: ConversationDocument, variables: { id } });
  const last = useLastAnswer({ data, stale });
  const conversation = last.data?.conversation;
  // Links of the SMS Agent carry its own id; filters know the gateway's.
  const own = { variables: { id: conversation?.id ?? '' }, pages: 1, pause: conversation == null };
  const turns = usePages({
    query: ConversationTurnsDocument,
    connectionOf: ({ workflows }) => workflows,
    ...own,
  });
  const events = usePages({
    query: ConversationEventsDocument,
    connectionOf: ({ auditTrail }) => auditTrail,
    ...own,
  });

  const refresh = () => {
    ask({ requestPolicy: 'network-only' });
    turns.refresh();
    events.refresh();
  };
  // Consent and holds change without a turn, too; turns and entries are read again by themselves.
  useWhileVisible(() => ask({ requestPolicy: 'network-only' }));
  useFollow(FollowConversationDocument, { id }, { onChange: refresh });

  return { conversation, at: last.at, error, turns, events, refresh };
}
