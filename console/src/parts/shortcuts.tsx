import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shortcuts.module.css';
import { Switch } from './switch.tsx';

const storageKey = 'console.shortcuts';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const areOn = () => localStorage.getItem(storageKey) !== 'off';

/** Whether single keys do something; people who speak to their machine turn them off (WCAG 2.1.4). */
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areOn);

/** Where a letter is text or looks for an entry, and where a dialog has the word; what is said in passing has not. */
const elsewhere = 'input, textarea, select, [contenteditable], [role=dialog], [aria-haspopup=listbox], [data-trigger]';

/** What single keys do while the caller is shown; keys by their lower-case letter, absent or undefined: nothing. */
export function useShortcuts(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const on = useShortcutsOn();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(elsewhere) !== null) return;
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    if (!on) return;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

/** How long the second key of two may take. */
const sequenceMs = 1_500;

/** What a key does after another one; the first alone does nothing, and the second then means nothing else. */
export function useKeySequence(first: string, actions: Readonly<Record<string, () => void>>): void {
  const on = useShortcutsOn();
  const armedUntil = useRef(0);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(elsewhere) !== null) return;
    const key = event.key.toLowerCase();
    const armed = event.timeStamp < armedUntil.current;
    armedUntil.current = !armed && key === first ? event.timeStamp + sequenceMs : 0;
    if (!armed && key !== first) return;
    event.preventDefault();
    if (armed) actions[key]?.();
  });
  useEffect(() => {
    if (!on) return;
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [on]);
}

/** The key of a button, shown on it while keys are on; dimmed while it does nothing yet. */
export function ShortcutKey({ children, dimmed = false }: { children: string; dimmed?: boolean }) {
  return useShortcutsOn() ? (
    <span className={`${styles.key} ${dimmed ? styles.dimmed : ''}`} aria-hidden="true">
      {children}
    </span>
  ) : null;
}

/** Turns single keys on and off, for every view. */
export function ShortcutsSwitch() {
  const { t } = useTranslation('parts');
  return (
    <span className={styles.switch}>
      <Switch
        isSelected={useShortcutsOn()}
        onChange={(on) => {
          localStorage.setItem(storageKey, on ? 'on' : 'off');
          for (const listener of listeners) listener();
        }}
      >
        {t('shortcuts')}
      </Switch>
    </span>
  );
}
