import { useState } from 'react';

interface Answer<Data> {
  data: Data | undefined;
  /** When the gateway gave it; null when it is from an earlier visit of the view. */
  at: Date | null;
}

/** The last answer there was: a later one that failed takes nothing off the page. */
export function useLastAnswer<Data>({ data, stale }: { data?: Data | undefined; stale: boolean }): Answer<Data> {
  const [last, setLast] = useState<Answer<Data> & { stale: boolean }>({ data: undefined, at: null, stale: true });
  if (data === undefined || (data === last.data && stale === last.stale)) return last;
  const next = { data, stale, at: stale ? last.at : new Date() };
  setLast(next);
  return next;
}
