import {
  type EscalationRowFragment,
  EscalationSurroundingsDocument,
  type EscalationSurroundingsQuery,
  FollowConversationDocument,
} from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { useFollow } from '../live/use-follow.ts';

export type Surroundings = EscalationSurroundingsQuery;
export type SurroundingConversation = NonNullable<Surroundings['conversation']>;
export type SurroundingWorkflow = NonNullable<Surroundings['workflow']>;

/** The conversation that was handed over and the turn that did it, asked again whenever the conversation moves. */
export function useSurroundings({ id, conversation, workflow }: EscalationRowFragment) {
  const [answer, ask] = useQuery({
    query: EscalationSurroundingsDocument,
    variables: {
      id,
      conversationId: conversation?.id ?? '',
      workflowId: workflow?.id ?? '',
      withWorkflow: workflow !== null,
    },
    pause: conversation === null,
  });
  const refresh = () => ask({ requestPolicy: 'network-only' });
  useFollow(FollowConversationDocument, conversation && { id: conversation.id }, { onChange: refresh });
  return { answer, refresh };
}
