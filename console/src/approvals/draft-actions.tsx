import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { ShortcutKey } from '../parts/shortcuts.tsx';
import type { ReasonedDecision } from './decision-dialog.tsx';
import styles from './draft-detail.module.css';

export interface DraftActionsProps {
  /** What the gate says of the text as it would go out: approving asks for a reason then. */
  stopped: boolean;
  /** The key is live: the draft has been looked at, and nothing stops it. */
  keyIsLive: boolean;
  edited: 'no' | 'same' | 'changed';
  onApprove(): void;
  onEdit(): void;
  onDiscard(): void;
  onAsk(kind: ReasonedDecision): void;
}

/** What can be done about a draft; always in sight. */
export function DraftActions(props: DraftActionsProps) {
  const { stopped, keyIsLive, edited, onApprove, onEdit, onDiscard, onAsk } = props;
  const { t } = useTranslation('approvals');
  return (
    <Group className={styles.actions ?? ''} aria-label={t('decide')}>
      {stopped && <p className={styles.stopped}>{t('asksForReason')}</p>}
      <Button look={stopped ? 'ordinary' : 'primary'} onPress={onApprove} data-key={keyIsLive ? 'live' : 'not yet'}>
        {t(edited === 'changed' ? 'approveEdited' : 'approve')}
        {stopped ? '…' : <ShortcutKey dimmed={!keyIsLive}>A</ShortcutKey>}
      </Button>
      {edited === 'no' ? (
        <Button onPress={onEdit}>
          {t('edit')}
          <ShortcutKey>E</ShortcutKey>
        </Button>
      ) : (
        <Button onPress={onDiscard}>{t('discard')}</Button>
      )}
      <Button onPress={() => onAsk('regenerate')}>
        {t('regenerate')}
        <ShortcutKey>W</ShortcutKey>
      </Button>
      <Button onPress={() => onAsk('escalate')}>
        {t('escalate')}
        <ShortcutKey>X</ShortcutKey>
      </Button>
      <Button look="danger" onPress={() => onAsk('reject')}>
        {t('reject')}
        <ShortcutKey>R</ShortcutKey>
      </Button>
    </Group>
  );
}
