import { useEffect, useState } from 'react';
import { PreviewCounterOfferDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { useLastAnswer } from '../parts/use-last-answer.ts';
import type { OfferInput } from './offer-input.ts';

/** Nobody types slower than this on purpose. */
const settleMs = 350;

/** What an offer would come to, asked once the typing pauses. Null: there is nothing to ask. */
export function useOfferPreview(paymentPlanId: string, input: OfferInput | null) {
  const wanted = JSON.stringify(input);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), settleMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  const terms = JSON.parse(asked) as OfferInput | null;
  const [answer, ask] = useQuery({
    query: PreviewCounterOfferDocument,
    variables: { input: { ...terms, paymentPlanId } },
    pause: terms === null,
    requestPolicy: 'network-only',
  });
  const { data } = useLastAnswer(answer);
  return {
    preview: data?.previewPaymentPlan,
    error: answer.error,
    /** Whether `preview` is about what is typed now. */
    current: input !== null && wanted === asked && !answer.fetching && !answer.stale && answer.error === undefined,
    tryAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}
