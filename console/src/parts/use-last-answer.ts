import { useState } from 'react';

interface Answer<Data> {
  data: Data | undefined;
  /** When the gateway gave it; null when it is from an earlier visit of the view. */
  at: Date | null;
}

/** The last answer there was: a later one that failed takes nothing off the page. */
export function useLastAnswer<Data>(result: { data?: Data | null | undefined; stale: boolean }): Answer<Data> {
  const [last, setLast] = useState<Answer<Data> & { stale: boolean }>({ data: undefined, at: null, stale: true });
  const { data, stale } = result;
  // Null: a field that cannot be null failed, and took the whole answer with it.
  if (data == null || (data === last.data && stale === last.stale)) return last;
  const next = { data, stale, at: stale ? last.at : new Date() };
  setLast(next);
  return next;
}
