import { useCallback } from 'react';
import { useLocation, useRoute, useSearch } from 'wouter';
import { isNarrow } from './narrow.ts';

export interface OpenKey {
  /** The key in the address; null: the list alone. */
  openKey: string | null;
  /** Keeps what else the address says, such as filters. */
  open(key: string | null, options?: { replace: boolean }): void;
  /** Back to the list, as by the browser's Back where that is what led here. */
  close(): void;
}

/** Marks an entry of the browser's history that was opened from the list, to which its Back therefore leads. */
const fromList = { fromList: true };

/**
 * What is open of a list, as the address of the view says: `/:id`. Where the detail takes the place of the list, the browser's Back
 * closes it.
 */
export function useOpenKey(): OpenKey {
  const [, navigate] = useLocation();
  const [, route] = useRoute('/:id');
  const search = useSearch();
  const openKey = route?.id ?? null;
  const open = useCallback<OpenKey['open']>(
    (key, options) => {
      const address = `/${key ?? ''}${search === '' ? '' : `?${search}`}`;
      if (isNarrow() && key !== null && openKey === null) navigate(address, { state: fromList });
      else if (isNarrow() && key !== null) navigate(address, { replace: true, state: history.state });
      else navigate(address, options);
    },
    [navigate, search, openKey],
  );
  const close = useCallback(() => {
    if (history.state?.fromList === true) history.back();
    else open(null, { replace: true });
  }, [open]);
  return { openKey, open, close };
}
