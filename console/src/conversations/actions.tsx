import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import layout from '../parts/layout.module.css';
import type { OpenConversation } from './about.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { WriteByHand } from './write-by-hand.tsx';

export interface ActionsProps {
  conversation: OpenConversation;
  /** Something has changed. */
  onDone(): void;
}

export interface ActionDialogProps extends ActionsProps {
  isOpen: boolean;
  onClose(): void;
}

/** What somebody who may decide can do with the conversation. */
export function Actions({ conversation, onDone }: ActionsProps) {
  const { t } = useTranslation('conversations');
  const [open, setOpen] = useState<'consent' | 'handOver' | null>(null);
  const dialog = { onClose: () => setOpen(null), onDone };
  return (
    <Card title={t('actions')}>
      <WriteByHand conversation={conversation} onDone={onDone} />
      <div className={layout.buttons}>
        <Button onPress={() => setOpen('handOver')}>{t('handOver')}</Button>
        <Button onPress={() => setOpen('consent')}>{t('changeConsent')}</Button>
      </div>
      <HandOverDialog conversation={conversation} isOpen={open === 'handOver'} {...dialog} />
      <ConsentDialog conversation={conversation} isOpen={open === 'consent'} {...dialog} />
    </Card>
  );
}
