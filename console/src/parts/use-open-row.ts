import { useEffect } from 'react';
import { isNarrow } from './narrow.ts';
import { useShortcuts } from './shortcuts.tsx';
import { type OpenKey, useOpenKey } from './use-open-key.ts';

/** As `useOpenKey`. Where there is room for both there is always one open. J and K go down and up. */
export function useOpenRow(keys: readonly string[] | undefined): OpenKey {
  const { openKey, open, close } = useOpenKey();

  const first = keys?.[0];
  const start = openKey === null ? first : undefined;
  useEffect(() => {
    if (start !== undefined && !isNarrow()) open(start, { replace: true });
  }, [start, open]);

  const step = (by: 1 | -1) => {
    const to = keys?.[openKey === null ? 0 : keys.indexOf(openKey) + by];
    if (to !== undefined) open(to, { replace: true });
  };
  useShortcuts({ j: () => step(1), k: () => step(-1) });
  return { openKey, open, close };
}
