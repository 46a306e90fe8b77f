import { useTranslation } from 'react-i18next';
import { type EscalationRowFragment, ResolveEscalationDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { useRefusalOf } from '../parts/refusal.ts';
import { useResolutions } from './presets.ts';

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
  const refusalOf = useRefusalOf();
  const presets = useResolutions(escalation.type);
  const [, resolve] = useMutation(ResolveEscalationDocument);
  return (
    <ReasonDialog
      title={t('resolveTitle')}
      onClose={onClose}
      about={`resolution of ${escalation.id}`}
      label={t('resolutionLabel')}
      field="resolution"
      presets={presets}
      action={t('resolve')}
      outdatedTitle={t('somebodyWasFirst')}
      submit={async (resolution) => {
        const { data, error } = await resolve({ input: { escalationId: escalation.id, resolution } });
        const outcome = data?.resolveEscalation;
        if (outcome?.__typename === 'EscalationSuccess') onResolved(outcome.escalation);
        const refusal = refusalOf(error, outcome);
        if (refusal?.outdated) onOutdated();
        return refusal;
      }}
    >
      <p>{t('resolveHint')}</p>
    </ReasonDialog>
  );
}
