import { useEffect } from 'react';
import { useClient } from 'urql';
import { ClaimDraftDocument, ReleaseDraftDocument } from '../graphql/generated/graphql.ts';
import { trusted } from '../graphql/trusted.ts';

/** Leafing through the list claims nothing. */
const lookedAtMs = 1_000;

/** Well before a claim ends by itself (two minutes). */
const renewEveryMs = 45_000;

const evenWhenLeaving = { fetchOptions: { keepalive: true } };

/** Shows the others that somebody looks at a draft, for as long as they do. */
export function useClaim(draftId: string, mayDecide: boolean): void {
  const client = useClient();
  useEffect(() => {
    if (!mayDecide) return;
    let held = false;
    const variables = { input: { draftId } };
    const release = () => {
      if (held) void client.mutation(trusted(ReleaseDraftDocument), variables, evenWhenLeaving).toPromise();
      held = false;
    };
    const hold = () => {
      if (document.hidden) return;
      held = true;
      void client.mutation(trusted(ClaimDraftDocument), variables).toPromise();
    };
    const look = () => (document.hidden ? release() : hold());
    const first = setTimeout(hold, lookedAtMs);
    const timer = setInterval(hold, renewEveryMs);
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', release);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', release);
      release();
    };
  }, [draftId, mayDecide, client]);
}
