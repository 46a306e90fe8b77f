import { useEffect } from 'react';
import { ClaimDraftDocument, ReleaseDraftDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';

/** Leafing through the list claims nothing. */
const lookedAtMs = 1_000;

/** Well before a claim ends by itself (two minutes). */
const renewEveryMs = 45_000;

/** Shows the others that somebody looks at a draft, for as long as they do. */
export function useClaim(draftId: string, mayDecide: boolean): void {
  const [, claim] = useMutation(ClaimDraftDocument);
  const [, release] = useMutation(ReleaseDraftDocument);
  useEffect(() => {
    if (!mayDecide) return;
    let held = false;
    const hold = () => {
      if (document.hidden) return;
      held = true;
      void claim({ input: { draftId } });
    };
    const letGo = () => {
      if (!document.hidden) return hold();
      if (held) void release({ input: { draftId } });
      held = false;
    };
    const first = setTimeout(hold, lookedAtMs);
    const timer = setInterval(hold, renewEveryMs);
    document.addEventListener('visibilitychange', letGo);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', letGo);
      if (held) void release({ input: { draftId } });
    };
  }, [draftId, mayDecide, claim, release]);
}
