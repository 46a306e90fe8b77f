import { useEffect, useState } from 'react';

/** Somebody who leafs through drafts has read none of them. */
const readMs = 800;

/** Whether something has been on the screen long enough to have been looked at. `about`: what it is; another one begins anew. */
export function useSeen(about: string | null): boolean {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    if (about === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(() => setSeen(about), readMs);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [about]);
  return about !== null && seen === about;
}
