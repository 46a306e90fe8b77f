import { useEffect, useEffectEvent } from 'react';

/** Others change what is shown all the time, and not every change is told to those who follow. */
const usualMs = 15_000;

/** Does something again and again while somebody can see the page, and at once when they look at it again. */
export function useWhileVisible(task: () => void, everyMs: number = usualMs): void {
  const run = useEffectEvent(task);
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const keepOn = () => {
      clearInterval(timer);
      if (!document.hidden) timer = setInterval(run, everyMs);
    };
    const look = () => {
      keepOn();
      if (!document.hidden) run();
    };
    keepOn();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [everyMs]);
}
