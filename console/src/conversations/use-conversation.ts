import { useEffect, useEffectEvent } from 'react';
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
import { documentIdOf } from '../graphql/trusted.ts';
import { follow } from '../live/follow.ts';
import { useLiveConnection } from '../live/use-live.ts';
import { useLastAnswer } from '../parts/use-last-answer.ts';
import { type Pages, usePages } from '../parts/use-pages.ts';
import { useWhileVisible } from '../parts/use-while-visible.ts';

const refreshEveryMs = 15_000;

/** Events that come together ask once. */
const settleMs = 200;

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
  const connection = useLiveConnection();
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
  useWhileVisible(() => ask({ requestPolicy: 'network-only' }), refreshEveryMs);
  const changed = useEffectEvent(refresh);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = follow(connection, {
      documentId: documentIdOf(FollowConversationDocument),
      variables: () => ({ id }),
      onData() {
        clearTimeout(timer);
        timer = setTimeout(changed, settleMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [connection, id]);

  return { conversation, at: last.at, error, turns, events, refresh };
}
