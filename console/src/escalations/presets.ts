import { useTranslation } from 'react-i18next';
import type { EscalationType } from '../graphql/generated/graphql.ts';

type Preset = keyof typeof import('./words.ts')['escalationsWords']['en']['presets'];

const always = ['talked', 'answered', 'nothingToDo'] as const satisfies readonly Preset[];

/** How escalations of a type often end, besides. */
const ofType: Partial<Record<EscalationType, readonly Preset[]>> = {
  ATTORNEY: ['attorney'],
  BANKRUPTCY: ['attorney', 'paused'],
  BROKEN_PROMISE: ['agreed', 'noAnswer'],
  CRISIS: ['helpCalled'],
  HARDSHIP: ['agreed', 'agencies'],
  NO_RESPONSE: ['noAnswer'],
  PAYMENT_DISPUTE: ['corrected', 'owed'],
  UNKNOWN_NUMBER: ['numberAdded', 'wrongNumber'],
  UNREALISTIC_PROPOSAL: ['agreed'],
  WRONG_NUMBER: ['wrongNumber'],
};

/** How an escalation of this type is often settled. */
export function useResolutions(type: EscalationType): string[] {
  const { t } = useTranslation('escalations');
  return [...(ofType[type] ?? []), ...always].map((key) => t(`presets.${key}`));
}
