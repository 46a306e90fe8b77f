import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecidePlanDocument, type PaymentInterval, type PlanRowFragment } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Choice } from '../parts/choice.tsx';
import { throughGate } from '../parts/gate.ts';
import layout from '../parts/layout.module.css';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { useControlEnter } from '../parts/use-control-enter.ts';
import { useKeptText } from '../parts/use-kept-text.ts';
import { firstOffer, type OfferDraft, type OfferField, readOffer } from './offer-input.ts';
import { OfferPreview } from './offer-preview.tsx';
import styles from './plans.module.css';
import { useOfferPreview } from './use-offer-preview.ts';

export interface CounterOfferFormProps {
  plan: PlanRowFragment;
  onCancel(): void;
  onOffered(plan: PlanRowFragment): void;
  /** Somebody was first. */
  onOutdated(): void;
}

const intervals: readonly PaymentInterval[] = ['WEEKLY', 'BIWEEKLY', 'MONTHLY'];

/** Another offer in place of the tenant's, with what would come of it before it is made. */
export function CounterOfferForm({ plan, onCancel, onOffered, onOutdated }: CounterOfferFormProps) {
  const { t } = useTranslation('plans');
  const { t: terms } = useTranslation('terms');
  const { t: parts } = useTranslation('parts');
  const refusalOf = useRefusalOf();
  const [kept, keep] = useKeptText(`offer to plan ${plan.id}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [offering, offer] = useMutation(DecidePlanDocument);
  const form = useRef<HTMLFormElement>(null);
  const typed: OfferDraft = kept === '' ? firstOffer(plan) : JSON.parse(kept);
  const change = (part: Partial<OfferDraft>) => keep(JSON.stringify({ ...typed, ...part }));
  const read = readOffer(typed);
  const input = 'input' in read ? read.input : null;
  const { preview, error, current, tryAgain } = useOfferPreview(plan.id, input);
  const success = preview?.__typename === 'PreviewPaymentPlanSuccess' ? preview : null;
  const unfit = preview === undefined || success !== null ? null : refusalOf(undefined, preview);

  const problemOf = (field: OfferField | 'startDate'): string | undefined => {
    if ('wrong' in read)
      return read.wrong.some((each) => each === field) ? t(`wrong.${field as OfferField}`) : undefined;
    return refusal?.fields[field] ?? unfit?.fields[field];
  };

  async function make(): Promise<void> {
    if (input === null) return;
    const { data, error: failure } = await throughGate(
      plan.id,
      (overrideReason) => offer({ input: { ...input, paymentPlanId: plan.id, decision: 'COUNTER', overrideReason } }),
      (answer) => answer.data?.decidePaymentPlan,
    );
    const outcome = data?.decidePaymentPlan;
    if (outcome?.__typename === 'PaymentPlanSuccess') {
      keep('');
      onOffered(outcome.paymentPlan);
      return;
    }
    const why = refusalOf(failure, outcome);
    setRefusal(why);
    if (why?.outdated) onOutdated();
  }

  function submit(): void {
    if (current && success !== null && !offering) void make();
  }
  useControlEnter(form, submit);

  const told = refusal ?? unfit;
  const elsewhere = told !== null && Object.keys(told.fields).length === 0;
  return (
    <Card title={t('counterTitle')}>
      <p>{t(plan.suggestion === null ? 'counterHint' : 'counterSuggested')}</p>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.fields}>
          <TextLine
            label={t('amountOfEach')}
            inputMode="decimal"
            value={typed.amount}
            onChange={(amount) => change({ amount })}
            error={problemOf('amountCents')}
            autoFocus
          />
          <Choice
            label={t('interval')}
            options={intervals.map((value) => ({ value, text: terms(`interval.${value}`) }))}
            value={typed.interval}
            onChange={(interval) => change({ interval })}
          />
          <TextLine
            label={t('installments')}
            inputMode="numeric"
            value={typed.installments}
            onChange={(installments) => change({ installments })}
            hint={t('installmentsHint')}
            error={problemOf('installments')}
          />
          <TextLine
            label={t('firstPayment')}
            type="date"
            value={typed.startDate}
            onChange={(startDate) => change({ startDate })}
            hint={t('startDateHint')}
            error={problemOf('startDate')}
          />
        </div>
        {elsewhere && <RefusalNotice refusal={told} title={told.outdated ? t('somebodyWasFirst') : undefined} />}
        {error !== undefined && <Failed error={error} onTryAgain={tryAgain} />}
        {success === null && unfit === null && error === undefined && input !== null && <Loading />}
        {success !== null && <OfferPreview preview={success} current={current} />}
        <div className={layout.buttons}>
          <Button type="submit" look="primary" isDisabled={!current || success === null} isPending={offering}>
            {t('offer')}
          </Button>
          <Button
            onPress={() => {
              setRefusal(null);
              keep('');
            }}
          >
            {t('startOver')}
          </Button>
          <Button onPress={onCancel}>{parts('cancel')}</Button>
        </div>
      </form>
    </Card>
  );
}
