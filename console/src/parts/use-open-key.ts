import { useCallback } from 'react';
import { useLocation, useRoute, useSearch } from 'wouter';

export interface OpenKey {
  /** The key in the address; null: the list alone. */
  openKey: string | null;
  /** Keeps what else the address says, such as filters. */
  open(key: string | null, options?: { replace: boolean }): void;
}

/** What is open of a list, as the address of the view says: `/:id`. */
export function useOpenKey(): OpenKey {
  const [, navigate] = useLocation();
  const [, route] = useRoute('/:id');
  const search = useSearch();
  const open = useCallback<OpenKey['open']>(
    (key, options) => navigate(`/${key ?? ''}${search === '' ? '' : `?${search}`}`, options),
    [navigate, search],
  );
  return { openKey: route?.id ?? null, open };
}
