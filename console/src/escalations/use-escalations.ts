import { useRef } from 'react';
import {
  type EscalationFilter,
  type EscalationRowFragment,
  EscalationsDocument,
  FollowEscalationsDocument,
} from '../graphql/generated/graphql.ts';
import { useFollow } from '../live/use-follow.ts';
import { type Pages, usePages } from '../parts/use-pages.ts';
import { useMayDecide } from '../session/use-session.ts';

/** Escalations of a filter, at most so many hundreds at first. */
export function useEscalations(filter: EscalationFilter, pages: number): Pages<EscalationRowFragment> {
  return usePages({
    query: EscalationsDocument,
    variables: { filter },
    connectionOf: ({ escalations }) => escalations,
    pages,
  });
}

/**
 * Hears of each escalation that is raised from now on, and, in `onChange`, that there is something to read again. The
 * subscription tells what is open already first; that is no news. Only those who decide may follow.
 */
export function useRaisedEscalations(
  onRaised: (escalation: EscalationRowFragment) => void,
  onChange: () => void,
): void {
  const opened = useRef(new Date());
  useFollow(FollowEscalationsDocument, useMayDecide() ? {} : null, {
    onChange,
    cursorOf: ({ escalationRaised: { cursor } }) => cursor,
    onData({ escalationRaised: { escalation } }) {
      if (new Date(escalation.createdAt) > opened.current) onRaised(escalation);
    },
  });
}
