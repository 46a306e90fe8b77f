import { useTranslation } from 'react-i18next';
import type { PreviewCounterOfferQuery } from '../graphql/generated/graphql.ts';
import { Facts } from '../parts/facts.tsx';
import { FailedChecks } from '../parts/failed-checks.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { QuotedText } from '../parts/quoted-text.tsx';
import { Issues } from './issues.tsx';
import styles from './plans.module.css';
import { Schedule } from './schedule.tsx';
import { useTermsText } from './use-terms-text.ts';

type Success = Extract<PreviewCounterOfferQuery['previewPaymentPlan'], { __typename: 'PreviewPaymentPlanSuccess' }>;

/** What an offer comes to: the payments, what the rules say, and the words that would make it. */
export function OfferPreview({ preview, current }: { preview: Success; current: boolean }) {
  const { t } = useTranslation('plans');
  const { t: parts } = useTranslation('parts');
  const formats = useFormats();
  const termsText = useTermsText();
  const { offer, coverage, schedule, body, translation, language, segments, checks } = preview;
  return (
    <section className={styles.preview} aria-label={t('preview')} aria-busy={!current}>
      <h3>{termsText(offer)}</h3>
      <Facts
        facts={[
          [t('pays'), formats.money(offer.totalCents)],
          [t('coverage'), coverage === null ? null : formats.percent(coverage)],
          [t('firstPayment'), offer.startDate === null ? t('notSaid') : formats.day(offer.startDate)],
        ]}
      />
      <Issues of={preview} />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <h4>{t('textOfOffer')}</h4>
          <QuotedText body={body} language={language} translation={translation} />
          <p className={layout.soft}>
            {parts('characters', { count: segments.characters })} · {parts('segments', { count: segments.count })}
          </p>
          <FailedChecks checks={checks} />
        </div>
        <div className={styles.stack}>
          <Schedule caption={t(offer.startDate === null ? 'scheduleFromToday' : 'scheduleSaid')} schedule={schedule} />
        </div>
      </div>
    </section>
  );
}
