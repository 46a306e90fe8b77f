import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlanRowFragment } from '../graphql/generated/graphql.ts';
import { useApprovals } from '../live/use-approvals.ts';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { useMayDecide } from '../session/use-session.ts';
import { useTermsText } from './use-terms-text.ts';

/** What was offered in place of a plan, and the draft that makes the offer as long as it waits. */
export function CounterOfferMade({ plan: { counterOffer, tenant } }: { plan: PlanRowFragment }) {
  const { t } = useTranslation('plans');
  const formats = useFormats();
  const termsText = useTermsText();
  const mayDecide = useMayDecide();
  const { drafts, complete } = useApprovals();
  // Only what a person wrote has no intent.
  const draft = drafts.findLast(
    ({ intent, workflow }) => intent === null && tenant !== null && workflow.tenant?.id === tenant.id,
  );
  if (counterOffer === null) return null;
  return (
    <Card title={t('counterMade')}>
      <p>
        <strong>{termsText(counterOffer)}</strong>
      </p>
      <Facts
        facts={[
          [t('pays'), formats.money(counterOffer.totalCents)],
          [t('firstPayment'), counterOffer.startDate === null ? t('notSaid') : formats.day(counterOffer.startDate)],
        ]}
      />
      {mayDecide && draft !== undefined && (
        <p>
          <Link href={`~/approvals/${draft.id}`}>{t('toDraft')}</Link>
        </p>
      )}
      {mayDecide && draft === undefined && complete && <p className={layout.soft}>{t('draftDecided')}</p>}
    </Card>
  );
}
