import { useTranslation } from 'react-i18next';
import type { EscalationType, Severity } from '../graphql/generated/graphql.ts';
import { termsWords } from '../language/terms.ts';
import { Choice } from './choice.tsx';

const severities = Object.keys(termsWords.en.severity) as Severity[];

export interface ChosenEscalation {
  type: EscalationType;
  /** Null: what is usual for the type. */
  severity: Severity | null;
}

export interface EscalationChoiceProps {
  types: readonly EscalationType[];
  value: ChosenEscalation;
  onChange(value: ChosenEscalation): void;
}

/** Why a person is to take over, and how urgent it is. */
export function EscalationChoice({ types, value, onChange }: EscalationChoiceProps) {
  const { t } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  return (
    <>
      <Choice<EscalationType>
        label={t('escalationType')}
        options={types.map((type) => ({ value: type, text: terms(`escalationType.${type}`) }))}
        value={value.type}
        onChange={(type) => onChange({ ...value, type })}
      />
      <Choice<Severity | 'USUAL'>
        label={t('severity')}
        options={[
          { value: 'USUAL', text: t('usualSeverity') },
          ...severities.map((severity) => ({ value: severity, text: terms(`severity.${severity}`) })),
        ]}
        value={value.severity ?? 'USUAL'}
        onChange={(severity) => onChange({ ...value, severity: severity === 'USUAL' ? null : severity })}
      />
    </>
  );
}
