import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlanRowFragment } from '../graphql/generated/graphql.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Detail } from '../parts/detail.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { Notice } from '../parts/notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { ShortcutKey, useShortcuts } from '../parts/shortcuts.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import { TenantFacts } from '../parts/tenant-facts.tsx';
import { planTone } from '../parts/tones.ts';
import { useMayDecide } from '../session/use-session.ts';
import { CounterOfferForm } from './counter-offer-form.tsx';
import { CounterOfferMade } from './counter-offer-made.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { isUndecided } from './filter.ts';
import { Issues } from './issues.tsx';
import styles from './plans.module.css';
import { ScheduleCard } from './schedule-card.tsx';
import { useTermsText } from './use-terms-text.ts';

/** One plan with all that a decision needs. */
export function PlanDetail({ listed, onChanged }: { listed: PlanRowFragment; onChanged(): void }) {
  const { t } = useTranslation('plans');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const termsText = useTermsText();
  const announce = useAnnounce();
  const mayDecide = useMayDecide();
  const [decided, setDecided] = useState<PlanRowFragment>();
  const [asking, setAsking] = useState<'APPROVE' | 'REJECT' | null>(null);
  const [countering, setCountering] = useState(false);

  // A decision is for good: a list that was read before it says nothing newer.
  const plan = isUndecided(listed) ? (decided ?? listed) : listed;
  const { status, tenant, workflow } = plan;
  const open = mayDecide && isUndecided(plan);
  const broken = status === 'INVALID';
  const optedOut = workflow?.conversation.consent === 'OPTED_OUT';

  function done(now: PlanRowFragment, words: string): void {
    setDecided(now);
    setAsking(null);
    setCountering(false);
    announce(words);
    onChanged();
  }

  useShortcuts({
    a: open ? () => setAsking('APPROVE') : undefined,
    r: open ? () => setAsking('REJECT') : undefined,
    c: open && !optedOut ? () => setCountering(true) : undefined,
  });

  return (
    <Detail
      heading={`${tenant?.name ?? t('unknown')}: ${termsText(plan)}`}
      stage={`${status} ${countering}`}
      badges={
        <>
          <Badge tone={planTone[status]}>{terms(`paymentPlanStatus.${status}`)}</Badge>
          {plan.autoApprovable && isUndecided(plan) && <Badge tone="good">{t('autoApprovable')}</Badge>}
          <span className={layout.soft}>
            {t('offered')} <RelativeTime at={plan.createdAt} />
          </span>
          {workflow !== null && (
            <Link href={`~/conversations/${workflow.conversation.id}`}>{t('openConversation')}</Link>
          )}
        </>
      }
      about={
        <>
          <Facts
            facts={[
              [t('debt'), tenant && formats.money(tenant.amountOwedCents)],
              [t('pays'), plan.totalCents === null ? t('untilPaid') : formats.money(plan.totalCents)],
              [t('coverage'), plan.coverage === null ? null : formats.percent(plan.coverage)],
              [t('firstPayment'), plan.startDate === null ? t('notSaid') : formats.day(plan.startDate)],
            ]}
          />
          <Issues of={plan} />
          {workflow !== null && (
            <figure>
              <figcaption className={layout.soft}>{t('tenantWrote')}</figcaption>
              <blockquote className={layout.quote}>
                <ShownText text={workflow.message} />
              </blockquote>
            </figure>
          )}
          {open && optedOut && (
            <Notice tone="warn" title={t('optedOut')}>
              <p>{t('optedOutWhy')}</p>
            </Notice>
          )}
          {open && (
            <div className={layout.buttons}>
              <Button look={broken ? 'ordinary' : 'primary'} onPress={() => setAsking('APPROVE')}>
                {t('approve')} <ShortcutKey>A</ShortcutKey>
              </Button>
              <Button
                look={broken ? 'primary' : 'ordinary'}
                onPress={() => setCountering(true)}
                isDisabled={optedOut || countering}
              >
                {t('counter')} <ShortcutKey>C</ShortcutKey>
              </Button>
              <Button look="danger" onPress={() => setAsking('REJECT')}>
                {t('reject')} <ShortcutKey>R</ShortcutKey>
              </Button>
            </div>
          )}
        </>
      }
    >
      {status === 'COUNTERED' && <CounterOfferMade plan={plan} />}
      {open && countering && (
        <CounterOfferForm
          plan={plan}
          onCancel={() => setCountering(false)}
          onOffered={(now) => done(now, t('countered'))}
          onOutdated={onChanged}
        />
      )}
      <div className={styles.columns}>
        <ScheduleCard planId={plan.id} firstDaySaid={plan.startDate !== null} />
        {tenant !== null && (
          <Card title={tenant.name}>
            <TenantFacts tenant={tenant} />
          </Card>
        )}
      </div>
      {asking !== null && (
        <DecideDialog
          plan={plan}
          decision={asking}
          onClose={() => setAsking(null)}
          onDecided={(now) => done(now, t(asking === 'APPROVE' ? 'approved' : 'rejected'))}
          onOutdated={onChanged}
        />
      )}
    </Detail>
  );
}
