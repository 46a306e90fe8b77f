import { useTranslation } from 'react-i18next';
import type { EscalationReasonFragment } from '../graphql/generated/graphql.ts';
import layout from '../parts/layout.module.css';
import { ShownText } from '../parts/shown-text.tsx';
import { useReasons } from '../parts/use-reasons.ts';
import styles from './escalations.module.css';
import { aroundEvidence, evidenceIn, firstStepIn } from './evidence.ts';

export interface ReasonProps {
  escalation: Pick<EscalationReasonFragment, 'type' | 'reason' | 'reasons'>;
  message: string | null;
}

/** Why it was raised: the tenant's own words within their text where they are the reason, else as whoever raised it says. */
export function Reason({ escalation: { type, reason, reasons }, message }: ReasonProps) {
  const { t, i18n } = useTranslation('escalations');
  const wordsOf = useReasons();
  const evidence = evidenceIn(reason);
  if (evidence === null)
    return (
      <p className={styles.words}>
        <ShownText text={wordsOf({ inEnglish: reason, reasons }) ?? reason} />
      </p>
    );
  const first = firstStepIn(reason);
  const [before, words, after] = aroundEvidence(message ?? evidence, evidence) ?? ['', evidence, ''];
  return (
    <figure className={styles.evidence}>
      <figcaption className={layout.soft}>{t('tenantWrote')}</figcaption>
      <blockquote className={layout.quote}>
        <ShownText text={before} />
        <mark>
          <ShownText text={words} />
        </mark>
        <ShownText text={after} />
      </blockquote>
      {first !== null && (
        <p className={styles.words}>
          {i18n.exists(`escalations:next.${type}`) ? t(`next.${type as 'CRISIS'}`) : first}
        </p>
      )}
    </figure>
  );
}
