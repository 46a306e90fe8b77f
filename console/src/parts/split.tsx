import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { isNarrow } from './narrow.ts';
import styles from './split.module.css';

export interface SplitProps {
  list: ReactNode;
  detail: ReactNode;
  /** The key of the row that is open; on narrow screens its detail takes the place of the list. */
  openKey: string | null;
  onClose(): void;
}

/** A list with what is open of it beside it. */
export function Split({ list, detail, openKey, onClose }: SplitProps) {
  const { t } = useTranslation('parts');
  const listRef = useRef<HTMLDivElement>(null);
  const backRef = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef<string | null>(null);

  /** What had the focus is gone where there is no room for both. */
  const moveFocus = useEffectEvent(() => {
    if (!isNarrow()) return;
    if (openKey === null) return focusOnceDrawn(listRef.current, wasOpen.current);
    backRef.current?.focus();
  });
  useEffect(() => {
    const stop = openKey === wasOpen.current ? undefined : moveFocus();
    wasOpen.current = openKey;
    return stop;
  }, [openKey]);

  return (
    <div className={`${styles.split} ${openKey === null ? '' : styles.open}`}>
      <div className={styles.list} ref={listRef}>
        {list}
      </div>
      <div className={styles.detail}>
        {openKey !== null && (
          <div className={styles.back}>
            <Button look="plain" size="small" ref={backRef} onPress={onClose}>
              <ArrowLeft size={16} aria-hidden /> {t('backToList')}
            </Button>
          </div>
        )}
        {detail}
      </div>
    </div>
  );
}

/** A list that was out of sight draws its rows only once it is measured anew. Answers with how to stop waiting for the row. */
function focusOnceDrawn(list: HTMLElement | null, key: string | null): (() => void) | undefined {
  const row = rowOf(list, key);
  if (list === null || key === null || row !== null) {
    row?.focus();
    return undefined;
  }
  const drawn = new MutationObserver(() => {
    const found = rowOf(list, key);
    if (found === null) return;
    drawn.disconnect();
    found.focus();
  });
  drawn.observe(list, { childList: true, subtree: true });
  return () => drawn.disconnect();
}

function rowOf(list: HTMLElement | null, key: string | null): HTMLElement | null {
  if (list === null || key === null) return null;
  return list.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}
