import { Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { late } from '../parts/late.ts';
import { useKeySequence, useShortcuts } from '../parts/shortcuts.tsx';
import { letters } from './letters.ts';
import type { View } from './views.tsx';

const KeysDialog = late(() => import('./keys-dialog.tsx'), 'KeysDialog', []);
const GoToDialog = late(() => import('./go-to-dialog.tsx'), 'GoToDialog', []);

/** The keys that work in every view: help, search, and the way to other views. */
export function Keys({ views }: { views: readonly View[] }) {
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'help' | 'goTo' | null>(null);
  useKeySequence('g', Object.fromEntries(views.map(({ name, path }) => [letters[name], () => navigate(path)])));
  useShortcuts({ '?': () => setOpen('help'), '/': focusSearch });
  useControlK(() => setOpen('goTo'));
  return (
    <>
      {open === 'help' && (
        <Suspense fallback={null}>
          <KeysDialog views={views} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      {open === 'goTo' && (
        <Suspense fallback={null}>
          <GoToDialog views={views} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main input[type=search]')?.focus();
}

/** Control (or Command) with K, which no text box needs. */
function useControlK(open: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
}
