import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typesFromWords } from '../../../src/domain/escalation-type.ts';
import { type ChosenEscalation, EscalationChoice } from '../parts/escalation-choice.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import type { Decision } from './decision.ts';
import { usePresets } from './presets.ts';

export type ReasonedDecision = 'reject' | 'escalate' | 'regenerate';

export interface DecisionDialogProps {
  kind: ReasonedDecision;
  draft: { id: string; version: number };
  onClose(): void;
  onDecide(decision: Decision): void;
}

/** What a person may hand a conversation over for; the others are found by the gateway. */
const types = ['MANUAL' as const, ...typesFromWords.filter((type) => type !== 'MANUAL')];

/** The words that a decision other than approval wants. */
export function DecisionDialog({ kind, draft, onClose, onDecide }: DecisionDialogProps) {
  const { t } = useTranslation('approvals');
  const presets = usePresets(kind);
  const [escalation, setEscalation] = useState<ChosenEscalation>({ type: 'MANUAL', severity: null });
  const decided = (words: string): Decision => {
    const base = { draftId: draft.id, version: draft.version };
    if (kind === 'regenerate') return { ...base, kind, guidance: words || null };
    return kind === 'reject' ? { ...base, kind, reason: words } : { ...base, kind, reason: words, ...escalation };
  };
  return (
    <ReasonDialog
      title={t(`${kind}Title`)}
      onClose={onClose}
      about={`${kind} ${draft.id}`}
      label={t(kind === 'regenerate' ? 'guidance' : 'reason')}
      hint={t(`${kind}Hint`)}
      presets={presets}
      field={kind === 'regenerate' ? 'guidance' : 'reason'}
      isOptional={kind === 'regenerate'}
      maxLength={1_000}
      action={t(kind)}
      look={kind === 'regenerate' ? 'primary' : 'danger'}
      keepsWords
      submit={async (words) => {
        onDecide(decided(words));
        return null;
      }}
    >
      {kind === 'escalate' && <EscalationChoice types={types} value={escalation} onChange={setEscalation} />}
    </ReasonDialog>
  );
}
