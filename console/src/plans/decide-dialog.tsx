import { useTranslation } from 'react-i18next';
import { DecidePlanDocument, type PlanRowFragment } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { throughGate } from '../parts/gate.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { useRefusalOf } from '../parts/refusal.ts';
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
  const termsText = useTermsText();
  const refusalOf = useRefusalOf();
  const [, decide] = useMutation(DecidePlanDocument);
  const approving = decision === 'APPROVE';
  return (
    <ReasonDialog
      title={t(approving ? 'approveTitle' : 'rejectTitle')}
      onClose={onClose}
      about={`note on plan ${plan.id}`}
      label={t('note')}
      field="note"
      isOptional
      action={t(approving ? 'approve' : 'reject')}
      look={approving ? 'primary' : 'danger'}
      outdatedTitle={t('somebodyWasFirst')}
      submit={async (note) => {
        const input = { paymentPlanId: plan.id, decision, note: note || null };
        const { data, error } = await throughGate(
          plan.id,
          (overrideReason) => decide({ input: { ...input, overrideReason } }),
          (answer) => answer.data?.decidePaymentPlan,
        );
        const outcome = data?.decidePaymentPlan;
        if (outcome?.__typename === 'PaymentPlanSuccess') onDecided(outcome.paymentPlan);
        const refusal = refusalOf(error, outcome);
        if (refusal?.outdated) onOutdated();
        return refusal;
      }}
    >
      <p>
        {plan.tenant?.name ?? t('unknown')}: <strong>{termsText(plan)}</strong>
      </p>
      {approving && plan.issues.length > 0 && <Issues of={plan} />}
      <p>{t(approving ? 'approveHint' : 'rejectHint')}</p>
    </ReasonDialog>
  );
}
