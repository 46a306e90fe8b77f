import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longListLength } from '../../../src/limits/limits.ts';
import { type SendOutcome, SettleTextsDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { throughGate } from '../parts/gate.ts';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { toast } from '../parts/toasts.tsx';

/** Says what became of texts, of as many at once as the gateway takes; `onDone` once something may have changed. */
export function useSettle(onDone: () => void) {
  const { t } = useTranslation('unconfirmed');
  const refusalOf = useRefusalOf();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, settleTexts] = useMutation(SettleTextsDocument);

  async function settle(ids: readonly string[], outcome: SendOutcome): Promise<void> {
    setRefusal(null);
    for (let from = 0; from < ids.length; from += longListLength) {
      const workflowIds = ids.slice(from, from + longListLength);
      const { data, error } = await throughGate(
        'texts that go out again',
        (overrideReason) => settleTexts({ input: { workflowIds, outcome, overrideReason } }),
        (answer) => answer.data?.settleSend,
      );
      const refused = refusalOf(error, data?.settleSend);
      if (refused !== null) {
        setRefusal(refused);
        return onDone();
      }
    }
    toast({ title: t('settled', { count: ids.length }), tone: 'good' });
    onDone();
  }
  return { busy, refusal, settle };
}
