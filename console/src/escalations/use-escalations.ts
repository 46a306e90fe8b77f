import { useEffect, useEffectEvent, useRef } from 'react';
import {
  type EscalationFilter,
  type EscalationRowFragment,
  EscalationsDocument,
  FollowEscalationsDocument,
  type FollowEscalationsSubscription,
} from '../graphql/generated/graphql.ts';
import { documentIdOf } from '../graphql/trusted.ts';
import { follow } from '../live/follow.ts';
import { useLiveConnection } from '../live/use-live.ts';
import { type Pages, usePages } from '../parts/use-pages.ts';
import { useMayDecide } from '../session/use-session.ts';

/** Escalations of a filter, at most so many hundreds at first. */
export function useEscalations(
  filter: EscalationFilter,
  options: { pages: number; pause?: boolean; once?: boolean },
): Pages<EscalationRowFragment> {
  return usePages({
    query: EscalationsDocument,
    variables: { filter },
    connectionOf: ({ escalations }) => escalations,
    ...options,
  });
}

/** Events that come together ask for the list once. */
const settleMs = 250;

/**
 * Hears of each escalation that is raised from now on, and, in `onChange`, that there is something to read again. The
 * subscription tells what is open already first; that is no news. Only those who decide may follow.
 */
export function useRaisedEscalations(
  onRaised: (escalation: EscalationRowFragment) => void,
  onChange: () => void,
): void {
  const connection = useLiveConnection();
  const mayDecide = useMayDecide();
  const opened = useRef(new Date());
  const raised = useEffectEvent(onRaised);
  const changed = useEffectEvent(onChange);
  useEffect(() => {
    if (!mayDecide) return;
    let cursor: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = follow<FollowEscalationsSubscription>(connection, {
      documentId: documentIdOf(FollowEscalationsDocument),
      variables: () => ({ after: cursor }),
      onData({ escalationRaised: event }) {
        cursor = event.cursor;
        clearTimeout(timer);
        timer = setTimeout(changed, settleMs);
        if (new Date(event.escalation.createdAt) > opened.current) raised(event.escalation);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [connection, mayDecide]);
}
