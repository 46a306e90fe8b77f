import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EscalationType, HandConversationOverDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { termsWords } from '../language/terms.ts';
import { type ChosenEscalation, EscalationChoice } from '../parts/escalation-choice.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { useRefusalOf } from '../parts/refusal.ts';
import type { ActionDialogProps } from './actions.tsx';

const types = Object.keys(termsWords.en.escalationType) as EscalationType[];

/** Hands the conversation to a person, who finds it among the escalations. */
export function HandOverDialog({ conversation: { id }, onDone, ...dialog }: ActionDialogProps) {
  const { t } = useTranslation('conversations');
  const refusalOf = useRefusalOf();
  const [, handOver] = useMutation(HandConversationOverDocument);
  const [escalation, setEscalation] = useState<ChosenEscalation>({ type: 'MANUAL', severity: null });
  return (
    <ReasonDialog
      {...dialog}
      title={t('handOver')}
      about={`hand over ${id}`}
      label={t('reason')}
      hint={t('handOverReasonHint')}
      field="reason"
      action={t('handOver')}
      doneText={t('handedOver')}
      submit={async (reason) => {
        const { data, error } = await handOver({ input: { conversationId: id, reason, ...escalation } });
        const refusal = refusalOf(error, data?.escalateConversation);
        if (refusal === null) onDone();
        return refusal;
      }}
    >
      <EscalationChoice types={types} value={escalation} onChange={setEscalation} />
    </ReasonDialog>
  );
}
