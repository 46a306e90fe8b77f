import { useEffect, useEffectEvent } from 'react';
import {
  type EscalationRowFragment,
  EscalationSurroundingsDocument,
  type EscalationSurroundingsQuery,
  FollowEscalatedConversationDocument,
  type FollowEscalatedConversationSubscription,
} from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { documentIdOf } from '../graphql/trusted.ts';
import { follow } from '../live/follow.ts';
import { useLiveConnection } from '../live/use-live.ts';

export type Surroundings = EscalationSurroundingsQuery;
export type SurroundingConversation = NonNullable<Surroundings['conversation']>;
export type SurroundingWorkflow = NonNullable<Surroundings['workflow']>;

/** Changes that come together ask once. */
const settleMs = 250;

/** The conversation that was handed over and the turn that did it, asked again whenever the conversation moves. */
export function useSurroundings({ conversation, workflow }: EscalationRowFragment) {
  const conversationId = conversation?.id;
  const [answer, ask] = useQuery({
    query: EscalationSurroundingsDocument,
    variables: {
      conversationId: conversationId ?? '',
      workflowId: workflow?.id ?? '',
      withWorkflow: workflow !== null,
    },
    pause: conversationId === undefined,
  });
  const connection = useLiveConnection();
  const refresh = useEffectEvent(() => ask({ requestPolicy: 'network-only' }));
  useEffect(() => {
    if (conversationId === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = follow<FollowEscalatedConversationSubscription>(connection, {
      documentId: documentIdOf(FollowEscalatedConversationDocument),
      variables: () => ({ conversationId }),
      onData() {
        clearTimeout(timer);
        timer = setTimeout(refresh, settleMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [connection, conversationId]);
  return { answer, refresh: () => ask({ requestPolicy: 'network-only' }) };
}
