import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'wouter';

/** As long as somebody goes on typing nothing is asked. */
const settleMs = 300;

export interface SearchWords {
  /** As typed. */
  text: string;
  setText(text: string): void;
  /** As asked for: in the address, so that it can be linked to and comes back with the page. */
  search: string | null;
  holdsOnly: boolean;
  setHoldsOnly(only: boolean): void;
}

export function useSearchWords(): SearchWords {
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search');
  const [text, setText] = useState(search ?? '');
  const change = (name: string, value: string) =>
    setParameters(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const ask = useEffectEvent(() => {
    if (text.trim() !== (search ?? '')) change('search', text.trim());
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text starts the wait again
  useEffect(() => {
    const timer = setTimeout(ask, settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return {
    text,
    setText,
    search,
    holdsOnly: parameters.has('held'),
    setHoldsOnly: (only) => change('held', only ? 'yes' : ''),
  };
}
