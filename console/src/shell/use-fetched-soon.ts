import { useEffect } from 'react';

/** After what somebody looks at is there. */
const soonMs = 2_000;

/** What a key or a press may open comes while nothing else happens, so that it opens at once, and while the gateway is away too. */
export function useFetchedSoon(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const parts = [
        import('../approvals/changes.tsx'),
        import('../approvals/decision-dialog.tsx'),
        import('../parts/canned-replies.tsx'),
        import('../queue/group-dialog.tsx'),
        import('../queue/snooze-menu.tsx'),
        import('./go-to-dialog.tsx'),
        import('./keys-dialog.tsx'),
      ];
      // What did not come is asked for again when it is opened.
      void Promise.allSettled(parts);
    }, soonMs);
    return () => clearTimeout(timer);
  }, []);
}
