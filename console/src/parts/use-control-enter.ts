import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Control (or Command) with Enter does it from wherever the focus is within a form or a dialog. */
export function useControlEnter(within: RefObject<HTMLElement | null>, submit: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    // A button that has the focus is not what is meant.
    event.preventDefault();
    event.stopPropagation();
    submit();
  });
  useEffect(() => {
    const { current } = within;
    current?.addEventListener('keydown', press, { capture: true });
    return () => current?.removeEventListener('keydown', press, { capture: true });
  }, [within]);
}
