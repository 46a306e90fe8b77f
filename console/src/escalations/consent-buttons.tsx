import { useTranslation } from 'react-i18next';
import { ChangeConsentDocument, type Consent } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { Button } from '../parts/button.tsx';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';

export interface ConsentButtonsProps {
  phoneNumber: string;
  /** The tenant's words, as the escalation quotes them. */
  reason: string;
  onSaid(consent: Consent): void;
  onRefused(refusal: Refusal): void;
}

/** Whether the tenant wants texts, said by one press: it records the opt-out, or lets texts go out again. */
export function ConsentButtons({ phoneNumber, reason, onSaid, onRefused }: ConsentButtonsProps) {
  const { t } = useTranslation('escalations');
  const refusalOf = useRefusalOf();
  const [changing, change] = useMutation(ChangeConsentDocument);
  async function say(consent: Consent): Promise<void> {
    const { data, error } = await change({ input: { phoneNumber, consent, reason } });
    const refusal = refusalOf(error, data?.setConsent);
    if (refusal === null) onSaid(consent);
    else onRefused(refusal);
  }
  return (
    <>
      <Button look="danger" isDisabled={changing} onPress={() => void say('OPTED_OUT')}>
        {t('wantsNoTexts')}
      </Button>
      <Button isDisabled={changing} onPress={() => void say('OPTED_IN')}>
        {t('mayBeTexted')}
      </Button>
    </>
  );
}
