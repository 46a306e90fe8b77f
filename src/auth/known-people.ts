import type { Viewer } from './viewer.ts';

/** How often somebody who stays the same is noted again, in milliseconds. */
const againMs = 6 * 3_600_000;

/** More people than a landlord has; beyond that all are noted anew. */
const maxKnown = 10_000;

export interface KnownPeopleOptions {
  remember(viewer: Viewer): Promise<void>;
  onError(error: unknown): void;
  now(): number;
}

/** Keeps who signs in to decide, so that others know them by name and can give them conversations. */
export interface KnownPeople {
  /** Returns at once; a failure is told and tried again with the next call. */
  see(viewer: Viewer): void;
}

export function createKnownPeople({ remember, onError, now }: KnownPeopleOptions): KnownPeople {
  const known = new Map<string, { as: string; at: number }>();
  return {
    see(viewer) {
      if (viewer.role !== 'approver' && viewer.role !== 'admin') return;
      const { id, name, email, role, properties } = viewer;
      const as = JSON.stringify([name, email, role, properties]);
      const before = known.get(id);
      if (before?.as === as && now() - before.at < againMs) return;
      if (known.size >= maxKnown) known.clear();
      known.set(id, { as, at: now() });
      remember(viewer).catch((error: unknown) => {
        known.delete(id);
        onError(error);
      });
    },
  };
}
