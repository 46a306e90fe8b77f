import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecidePlanDocument, type PlanRowFragment } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { Button } from '../parts/button.tsx';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { onControlEnter } from '../parts/on-control-enter.ts';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { TextBox } from '../parts/text-box.tsx';
import { useKeptText } from '../parts/use-kept-text.ts';
import { Issues } from './issues.tsx';
import { useTermsText } from './use-terms-text.ts';

export interface DecideDialogProps {
  plan: PlanRowFragment;
  decision: 'APPROVE' | 'REJECT';
  onClose(): void;
  onDecided(plan: PlanRowFragment): void;
  /** Somebody was first. */
  onOutdated(): void;
}

/** Asks for a note before a plan is agreed or refused: neither can be taken back. */
export function DecideDialog({ plan, decision, onClose, onDecided, onOutdated }: DecideDialogProps) {
  const { t } = useTranslation('plans');
  const { t: parts } = useTranslation('parts');
  const termsText = useTermsText();
  const refusalOf = useRefusalOf();
  const [note, setNote] = useKeptText(`note on plan ${plan.id}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [deciding, decide] = useMutation(DecidePlanDocument);
  const approving = decision === 'APPROVE';

  async function send(): Promise<void> {
    const { data, error } = await decide({ input: { paymentPlanId: plan.id, decision, note: note.trim() || null } });
    const outcome = data?.decidePaymentPlan;
    if (outcome?.__typename === 'PaymentPlanSuccess') {
      setNote('');
      onDecided(outcome.paymentPlan);
      return;
    }
    const why = refusalOf(error, outcome);
    setRefusal(why);
    if (why?.outdated) onOutdated();
  }

  return (
    <Dialog title={t(approving ? 'approveTitle' : 'rejectTitle')} isOpen onClose={onClose}>
      <p>
        {plan.tenant?.name ?? t('unknown')}: <strong>{termsText(plan)}</strong>
      </p>
      {approving && plan.issues.length > 0 && <Issues issues={plan.issues} />}
      <p>{t(approving ? 'approveHint' : 'rejectHint')}</p>
      {refusal !== null && refusal.fields.note === undefined && (
        <Notice tone="bad" title={t(refusal.outdated ? 'somebodyWasFirst' : 'notDone')}>
          <p>{refusal.message}</p>
        </Notice>
      )}
      <TextBox
        label={t('note')}
        value={note}
        onChange={setNote}
        maxLength={2_000}
        error={refusal?.fields.note}
        onKeyDown={onControlEnter(deciding ? null : () => void send())}
        autoFocus
      />
      <DialogActions>
        <Button onPress={onClose}>{parts('cancel')}</Button>
        <Button look={approving ? 'primary' : 'danger'} isPending={deciding} onPress={() => void send()}>
          {t(approving ? 'approve' : 'reject')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
