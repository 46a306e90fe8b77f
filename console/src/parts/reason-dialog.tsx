import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { Form, Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from './announcer.tsx';
import { Button, type ButtonProps } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import styles from './reason-dialog.module.css';
import type { Refusal } from './refusal.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { TextBox } from './text-box.tsx';
import { toast } from './toasts.tsx';
import { useControlEnter } from './use-control-enter.ts';
import { useKeptText } from './use-kept-text.ts';

export interface ReasonDialogProps {
  title: string;
  isOpen?: boolean;
  onClose(): void;
  /** What the words are about, so that they are kept until they are used. */
  about: string;
  label: string;
  hint?: string;
  /** What is often said: a press puts it in. */
  presets?: readonly string[];
  /** The field of the operation's input that takes the words. */
  field: string;
  isOptional?: boolean;
  maxLength?: number;
  /** What the button says. */
  action: string;
  look?: ButtonProps['look'];
  /** What is said when somebody was first. */
  outdatedTitle?: string;
  /** What is said in passing once it is done. */
  doneText?: string;
  /** It can be undone, and the words are wanted again then. */
  keepsWords?: boolean;
  /** Does it for this reason; why it was refused, or null. */
  submit(words: string): Promise<Refusal | null>;
  children?: ReactNode;
}

/** Asks why, and does it. Words that were typed outlast refusals and the dialog itself. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, isOpen = true, onClose, about, label, hint, field, action, look = 'primary', children } = props;
  const { presets = [], isOptional = false, keepsWords = false, maxLength = 2_000, doneText, outdatedTitle } = props;
  const { t } = useTranslation('parts');
  const announce = useAnnounce();
  const [text, setText] = useKeptText(about);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const words = text.trim();
  const ready = isOptional || words !== '';
  const wrong = refusal?.fields[field];

  async function submit(): Promise<void> {
    if (!ready || busy) return;
    setBusy(true);
    const refused = await props.submit(words);
    setBusy(false);
    setRefusal(refused);
    if (refused !== null) return;
    if (!keepsWords) setText('');
    onClose();
    if (doneText === undefined) return;
    announce(doneText);
    toast({ title: doneText, tone: 'good' });
  }

  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <ReasonForm onSubmit={() => void submit()}>
        {children}
        {refusal !== null && wrong === undefined && (
          <RefusalNotice refusal={refusal} title={refusal.outdated ? outdatedTitle : undefined} />
        )}
        <TextBox
          label={label}
          hint={hint}
          value={text}
          onChange={setText}
          maxLength={maxLength}
          isRequired={!isOptional}
          error={wrong}
          autoFocus
        />
        <Presets presets={presets} onChoose={(preset) => setText(words === '' ? preset : `${words} ${preset}`)} />
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look={look} isDisabled={!ready} isPending={busy}>
            {action}
          </Button>
        </DialogActions>
      </ReasonForm>
    </Dialog>
  );
}

function Presets({ presets, onChoose }: { presets: readonly string[]; onChoose(preset: string): void }) {
  const { t } = useTranslation('parts');
  if (presets.length === 0) return null;
  return (
    <Group className={styles.presets ?? ''} aria-label={t('presets')}>
      {presets.map((preset) => (
        <Button key={preset} size="small" onPress={() => onChoose(preset)}>
          {preset}
        </Button>
      ))}
    </Group>
  );
}

/** Mounted with the dialog, and so there when the keys are listened to. */
function ReasonForm({ onSubmit, children }: { onSubmit(): void; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  useControlEnter(form, onSubmit);
  return (
    <Form
      validationBehavior="aria"
      ref={form}
      className={styles.form ?? ''}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </Form>
  );
}
