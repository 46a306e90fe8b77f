import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog.tsx';
import styles from './keys.module.css';
import { letters } from './letters.ts';
import type { View } from './views.tsx';

export interface KeysDialogProps {
  views: readonly View[];
  onClose(): void;
}

/** The keys that work, and what they do. */
export function KeysDialog({ views, onClose }: KeysDialogProps) {
  const { t } = useTranslation('shell');
  return (
    <Dialog title={t('keys')} isOpen onClose={onClose}>
      <dl className={styles.keys}>
        {keyRows.map(([keys, word]) => (
          <KeyRow key={keys} keys={keys} word={t(word)} />
        ))}
        {views.map(({ name }) => (
          <KeyRow key={name} keys={`G ${letters[name].toUpperCase()}`} word={t(name)} />
        ))}
      </dl>
    </Dialog>
  );
}

function KeyRow({ keys, word }: { keys: string; word: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{word}</dd>
    </div>
  );
}

const keyRows = [
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
] as const;
