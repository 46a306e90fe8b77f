import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EscalationRowFragment, ResolveEscalationDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { onControlEnter } from '../parts/on-control-enter.ts';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { TextBox } from '../parts/text-box.tsx';
import { useKeptText } from '../parts/use-kept-text.ts';

export interface ResolveDialogProps {
  escalation: EscalationRowFragment;
  onClose(): void;
  onResolved(escalation: EscalationRowFragment): void;
  /** Somebody was first. */
  onOutdated(): void;
}

/** Asks how it was settled. */
export function ResolveDialog({ escalation, onClose, onResolved, onOutdated }: ResolveDialogProps) {
  const { t } = useTranslation('escalations');
  const { t: parts } = useTranslation('parts');
  const refusalOf = useRefusalOf();
  const [resolution, setResolution] = useKeptText(`resolution of ${escalation.id}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [resolving, resolve] = useMutation(ResolveEscalationDocument);

  async function send(): Promise<void> {
    const { data, error } = await resolve({ input: { escalationId: escalation.id, resolution } });
    const outcome = data?.resolveEscalation;
    if (outcome?.__typename === 'EscalationSuccess') {
      setResolution('');
      onResolved(outcome.escalation);
      return;
    }
    const why = refusalOf(error, outcome);
    setRefusal(why);
    if (why?.outdated) onOutdated();
  }

  const ready = resolution.trim() !== '' && !resolving;
  const wrong = refusal?.fields.resolution;
  return (
    <Dialog title={t('resolveTitle')} isOpen onClose={onClose}>
      <p>{t('resolveHint')}</p>
      {refusal !== null && wrong === undefined && (
        <Notice tone="bad" title={t(refusal.outdated ? 'somebodyWasFirst' : 'notDone')}>
          <p>{refusal.message}</p>
        </Notice>
      )}
      <TextBox
        label={t('resolutionLabel')}
        value={resolution}
        onChange={setResolution}
        maxLength={2_000}
        error={wrong}
        onKeyDown={onControlEnter(ready ? () => void send() : null)}
        autoFocus
        rows={4}
      />
      <DialogActions>
        <Button onPress={onClose}>{parts('cancel')}</Button>
        <Button look="primary" isDisabled={resolution.trim() === ''} isPending={resolving} onPress={() => void send()}>
          {t('resolve')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
