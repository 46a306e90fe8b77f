import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Dialog } from '../parts/dialog.tsx';
import { useKeySequence, useShortcuts } from '../parts/shortcuts.tsx';
import { GoToDialog } from './go-to-dialog.tsx';
import styles from './keys.module.css';
import type { View } from './views.tsx';

/** The letter that leads to a view, after G. */
const letters: Record<View['name'], string> = {
  queue: 'q',
  approvals: 'a',
  escalations: 'e',
  plans: 'p',
  promises: 'd',
  outreach: 'w',
  conversations: 'c',
  numbers: 'n',
  system: 's',
  play: 't',
};

/** The keys that work in every view: help, search, and the way to other views. */
export function Keys({ views }: { views: readonly View[] }) {
  const { t } = useTranslation('shell');
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'help' | 'goTo' | null>(null);
  useKeySequence('g', Object.fromEntries(views.map(({ name, path }) => [letters[name], () => navigate(path)])));
  useShortcuts({ '?': () => setOpen('help'), '/': focusSearch });
  useControlK(() => setOpen('goTo'));
  return (
    <>
      {open === 'help' && (
        <Dialog title={t('keys')} isOpen onClose={() => setOpen(null)}>
          <dl className={styles.keys}>
            {keyRows(views).map(([keys, word]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{word.startsWith('view:') ? t(word.slice(5) as View['name']) : t(word as 'keyHelp')}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
      {open === 'goTo' && <GoToDialog views={views} onClose={() => setOpen(null)} />}
    </>
  );
}

const keyRows = (views: readonly View[]): readonly (readonly [keys: string, word: string])[] => [
  ['J / K', 'keyNext'],
  ['A', 'keyApprove'],
  ['E', 'keyEdit'],
  ['W', 'keyWrite'],
  ['X', 'keyHandOver'],
  ['R', 'keyReject'],
  ['U', 'keyUndo'],
  ['Ctrl + Enter', 'keySend'],
  ['/', 'keySearch'],
  ['Ctrl + K', 'keyGoTo'],
  ['?', 'keyHelp'],
  ...views.map(({ name }) => [`G ${letters[name].toUpperCase()}`, `view:${name}`] as const),
];

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
