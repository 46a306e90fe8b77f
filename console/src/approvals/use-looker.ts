import type { PendingDraft } from '../live/approval-queue.ts';
import { usePersonName } from '../parts/people.ts';
import { useNow } from '../parts/use-now.ts';
import { useSession } from '../session/use-session.ts';

/** Who else looks at a draft; null: nobody. */
export function useLooker(): (draft: Pick<PendingDraft, 'claimedBy'>) => string | null {
  const { viewer } = useSession();
  const now = useNow();
  const nameOf = usePersonName();
  return ({ claimedBy }) =>
    claimedBy === null || claimedBy.id === viewer.id || new Date(claimedBy.until) < now ? null : nameOf(claimedBy);
}
