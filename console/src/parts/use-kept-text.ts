import { useState } from 'react';
import { useSession } from '../session/use-session.ts';

/** What was typed and not sent, by person and by what it is about; in memory, so that it ends with the page. */
const kept = new Map<string, string>();

/**
 * Text that somebody types about one thing. It is still there when they come back to it, whatever else they looked at,
 * and whatever the gateway answered.
 */
export function useKeptText(about: string): [text: string, setText: (text: string) => void] {
  const { viewer } = useSession();
  const key = `${viewer.id} ${about}`;
  const [, showAgain] = useState(0);
  return [
    kept.get(key) ?? '',
    (text) => {
      if (text === '') kept.delete(key);
      else kept.set(key, text);
      showAgain((times) => times + 1);
    },
  ];
}
