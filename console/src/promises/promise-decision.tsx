import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecidePromiseDocument, type PromiseDecision } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';

/** Whether the words are a promise, said by one press. */
export function PromiseDecisionButtons({ promiseId, onDecided }: { promiseId: string; onDecided(): void }) {
  const { t } = useTranslation('promises');
  const announce = useAnnounce();
  const refusalOf = useRefusalOf();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [deciding, decide] = useMutation(DecidePromiseDocument);
  async function say(decision: PromiseDecision): Promise<void> {
    const { data, error } = await decide({ input: { promiseId, decision } });
    const refused = refusalOf(error, data?.decidePromise);
    setRefusal(refused);
    if (refused !== null) return;
    announce(t(decision === 'AGREE' ? 'agreed' : 'dismissed'));
    onDecided();
  }
  return (
    <>
      <Button size="small" isDisabled={deciding} onPress={() => void say('AGREE')}>
        {t('agree')}
      </Button>
      <Button size="small" look="plain" isDisabled={deciding} onPress={() => void say('DISMISS')}>
        {t('dismiss')}
      </Button>
      {refusal && <RefusalNotice refusal={refusal} />}
    </>
  );
}
