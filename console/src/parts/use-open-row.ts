import { useEffect } from 'react';
import { useLocation, useRoute, useSearch } from 'wouter';
import { useShortcuts } from './shortcuts.tsx';

export interface OpenRow {
  /** The key in the address; null: the list alone. */
  openKey: string | null;
  /** Keeps what else the address says, such as filters. */
  open(key: string | null): void;
}

/**
 * Which row of a list is open, as the address of the view says: `/:id`. Where there is room for both there is always one
 * open. J and K go down and up.
 */
export function useOpenRow(keys: readonly string[] | undefined): OpenRow {
  const [, navigate] = useLocation();
  const [, route] = useRoute('/:id');
  const search = useSearch();
  const openKey = route?.id ?? null;
  const addressOf = (key: string | null) => `/${key ?? ''}${search === '' ? '' : `?${search}`}`;

  const first = keys?.[0];
  const start = openKey === null && first !== undefined ? addressOf(first) : null;
  useEffect(() => {
    if (start !== null && !matchMedia('(max-width: 60rem)').matches) navigate(start, { replace: true });
  }, [start, navigate]);

  const step = (by: 1 | -1) => {
    const to = keys?.[openKey === null ? 0 : keys.indexOf(openKey) + by];
    if (to !== undefined) navigate(addressOf(to), { replace: true });
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  return { openKey, open: (key) => navigate(addressOf(key)) };
}
