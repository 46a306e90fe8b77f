import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { typesFromWords } from '../../../src/domain/escalation-type.ts';
import type { EscalationType, Severity } from '../graphql/generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { useKeptText } from '../parts/use-kept-text.ts';
import type { Decision } from './decision.ts';

export type ReasonedDecision = 'reject' | 'escalate' | 'regenerate';

export interface ReasonDialogProps {
  kind: ReasonedDecision;
  draft: { id: string; version: number };
  onClose(): void;
  onDecide(decision: Decision): void;
}

/** What a person may hand a conversation over for; the others are found by the gateway. */
const types = ['MANUAL' as const, ...typesFromWords.filter((type) => type !== 'MANUAL')];

const severities = ['usual', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const satisfies ('usual' | Severity)[];

/** The words that a decision other than approval wants. */
export function ReasonDialog({ kind, draft, onClose, onDecide }: ReasonDialogProps) {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const { t: parts } = useTranslation('parts');
  const [text, setText] = useKeptText(`${kind} ${draft.id}`);
  const [type, setType] = useState<EscalationType>('MANUAL');
  const [severity, setSeverity] = useState<(typeof severities)[number]>('usual');
  const words = text.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const base = { draftId: draft.id, version: draft.version };
    if (kind === 'regenerate') onDecide({ ...base, kind, guidance: words === '' ? null : words });
    else if (words === '') return;
    else if (kind === 'reject') onDecide({ ...base, kind, reason: words });
    else onDecide({ ...base, kind, reason: words, type, severity: severity === 'usual' ? null : severity });
  }

  return (
    <Dialog title={t(`${kind}Title`)} isOpen onClose={onClose}>
      <Form onSubmit={submit}>
        {kind === 'escalate' && (
          <>
            <Choice<EscalationType>
              label={t('type')}
              options={types.map((value) => ({ value, text: terms(`escalationType.${value}`) }))}
              value={type}
              onChange={setType}
            />
            <Choice<(typeof severities)[number]>
              label={t('severity')}
              options={severities.map((value) => ({
                value,
                text: value === 'usual' ? t('usualSeverity') : terms(`severity.${value}`),
              }))}
              value={severity}
              onChange={setSeverity}
            />
          </>
        )}
        <TextBox
          label={t(kind === 'regenerate' ? 'guidance' : 'reason')}
          hint={t(`${kind}Hint`)}
          value={text}
          onChange={setText}
          isRequired={kind !== 'regenerate'}
          maxLength={1_000}
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{parts('cancel')}</Button>
          <Button type="submit" look={kind === 'regenerate' ? 'primary' : 'danger'}>
            {t(kind)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
