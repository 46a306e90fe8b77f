import { useCallback, useMemo, useState } from 'react';
import {
  FollowPlayedTurnsDocument,
  PlayedConversationDocument,
  type PlayedTurnFragment,
} from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { useFollow } from '../live/use-follow.ts';

export interface Turns {
  /** The turns of one number, newest first. */
  turns: readonly PlayedTurnFragment[];
  loading: boolean;
  error: ReturnType<typeof useQuery>[0]['error'];
  /** Takes in what a decision answered, ahead of the subscription. */
  take(turn: PlayedTurnFragment): void;
}

/**
 * Follows the turns of a number. All workflows are followed, since the conversation begins only with the first text;
 * `onChange` hears of each change of any.
 */
export function useTurns(phoneNumber: string, conversationId: string | null, onChange: () => void): Turns {
  const [seen, setSeen] = useState<ReadonlyMap<string, PlayedTurnFragment>>(new Map());
  const [{ data, fetching, error }] = useQuery({
    query: PlayedConversationDocument,
    variables: { id: conversationId ?? '' },
    pause: conversationId === null,
  });

  const take = useCallback(
    (turn: PlayedTurnFragment) =>
      setSeen((known) => (isNews(known.get(turn.id), turn) ? new Map(known).set(turn.id, turn) : known)),
    [],
  );

  useFollow(
    FollowPlayedTurnsDocument,
    {},
    {
      onData({ workflowUpdated: turn }) {
        take(turn);
        onChange();
      },
    },
  );

  const turns = useMemo(() => {
    const byId = new Map<string, PlayedTurnFragment>();
    const asked = conversationId === null ? [] : (data?.conversation?.workflows.nodes ?? []);
    for (const turn of [...asked, ...seen.values()]) {
      if (turn.conversation.phoneNumber === phoneNumber && isNews(byId.get(turn.id), turn)) byId.set(turn.id, turn);
    }
    return [...byId.values()].sort((one, other) => Date.parse(other.receivedAt) - Date.parse(one.receivedAt));
  }, [data, seen, phoneNumber, conversationId]);

  return { turns, loading: fetching && conversationId !== null, error, take };
}

const isNews = (known: PlayedTurnFragment | undefined, turn: PlayedTurnFragment) =>
  known === undefined || Date.parse(turn.updatedAt) >= Date.parse(known.updatedAt);
