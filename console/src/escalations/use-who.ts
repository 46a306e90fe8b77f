import { useTranslation } from 'react-i18next';
import type { EscalationRowFragment } from '../graphql/generated/graphql.ts';
import { phoneNumberText } from '../parts/phone-number.ts';

/** Whom an escalation is about: a name, else a number. */
export function useWho(): (escalation: Pick<EscalationRowFragment, 'conversation'>) => string {
  const { t } = useTranslation('escalations');
  return ({ conversation }) =>
    conversation === null ? t('unknown') : (conversation.tenant?.name ?? phoneNumberText(conversation.phoneNumber));
}
