import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EscalationType, HandConversationOverDocument, type Severity } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { termsWords } from '../language/terms.ts';
import { Choice } from '../parts/choice.tsx';
import { useRefusalOf } from '../parts/refusal.ts';
import type { ActionsProps } from './actions.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const types = Object.keys(termsWords.en.escalationType) as EscalationType[];
const severities = Object.keys(termsWords.en.severity) as Severity[];

/** Hands the conversation to a person, who finds it among the escalations. */
export function HandOverDialog({
  conversation: { id },
  onDone,
  ...dialog
}: ActionsProps & { isOpen: boolean; onClose(): void }) {
  const { t } = useTranslation('conversations');
  const { t: terms } = useTranslation('terms');
  const refusalOf = useRefusalOf();
  const [busy, handOver] = useMutation(HandConversationOverDocument);
  const [type, setType] = useState<EscalationType>('MANUAL');
  const [severity, setSeverity] = useState<Severity | 'USUAL'>('USUAL');
  return (
    <ReasonDialog
      {...dialog}
      title={t('handOver')}
      about={`hand over ${id}`}
      hint={t('handOverReasonHint')}
      action={t('handOver')}
      doneText={t('handedOver')}
      busy={busy}
      submit={async (reason) => {
        const input = { conversationId: id, type, reason, severity: severity === 'USUAL' ? null : severity };
        const { data, error } = await handOver({ input });
        const refusal = refusalOf(error, data?.escalateConversation);
        if (refusal === null) onDone();
        return refusal;
      }}
    >
      <Choice<EscalationType>
        label={t('type')}
        options={types.map((value) => ({ value, text: terms(`escalationType.${value}`) }))}
        value={type}
        onChange={setType}
      />
      <Choice<Severity | 'USUAL'>
        label={t('severity')}
        options={[
          { value: 'USUAL', text: t('usualSeverity') },
          ...severities.map((value) => ({ value, text: terms(`severity.${value}`) })),
        ]}
        value={severity}
        onChange={setSeverity}
      />
    </ReasonDialog>
  );
}
