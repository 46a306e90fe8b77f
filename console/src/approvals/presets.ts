import { useTranslation } from 'react-i18next';
import type { ReasonedDecision } from './decision-dialog.tsx';

const keys = {
  reject: ['figures', 'tone', 'noAnswer', 'called', 'wait'],
  escalate: ['wantsPerson', 'sensitive', 'record', 'visit'],
  regenerate: ['shorter', 'warmer', 'askPlan', 'askDate', 'answer', 'noFigures'],
} as const satisfies Record<ReasonedDecision, readonly string[]>;

/** What is often given as a reason, or as guidance for the next draft. */
export function usePresets(kind: ReasonedDecision): string[] {
  const { t } = useTranslation('approvals');
  return keys[kind].map((key) => t(`presets.${key}`));
}
