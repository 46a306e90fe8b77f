import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Refusal } from '../parts/refusal.ts';
import { TextBox } from '../parts/text-box.tsx';
import { toast } from '../parts/toasts.tsx';
import { useKeptText } from '../parts/use-kept-text.ts';
import styles from './conversations.module.css';

export interface ReasonDialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  /** What the reason is about, so that it is kept until it is used. */
  about: string;
  hint: string;
  /** What the button says. */
  action: string;
  /** What is said once it is done. */
  doneText: string;
  busy: boolean;
  /** Does it for this reason; why it was refused, or null. */
  submit(reason: string): Promise<Refusal | null>;
  children?: ReactNode;
}

/** Asks why, and does it. A reason that was typed outlasts refusals and the dialog itself. */
export function ReasonDialog({ about, hint, action, doneText, busy, submit, children, ...dialog }: ReasonDialogProps) {
  const { t } = useTranslation('conversations');
  const { t: parts } = useTranslation('parts');
  const announce = useAnnounce();
  const [reason, setReason] = useKeptText(about);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function onSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const refused = await submit(reason);
    setRefusal(refused);
    if (refused !== null) return;
    setReason('');
    announce(doneText);
    toast({ title: doneText, tone: 'good' });
    dialog.onClose();
  }

  return (
    <Dialog {...dialog}>
      <Form className={styles.form ?? ''} onSubmit={(event) => void onSubmit(event)}>
        {children}
        <TextBox
          label={t('reason')}
          hint={hint}
          value={reason}
          onChange={setReason}
          error={refusal?.fields.reason}
          maxLength={2000}
          isRequired
          autoFocus
        />
        {refusal !== null && refusal.fields.reason === undefined && (
          <Notice tone="bad">{parts('notDone', { message: refusal.message })}</Notice>
        )}
        <DialogActions>
          <Button onPress={dialog.onClose}>{parts('cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={busy || reason.trim() === ''}>
            {action}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
