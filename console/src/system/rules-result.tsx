import { useTranslation } from 'react-i18next';
import type { TryRulesQuery } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { severityTone } from '../parts/tones.ts';
import { usePlanIssues } from '../parts/use-plan-issues.ts';
import { Evidence } from './evidence.tsx';
import styles from './system.module.css';

type Analysis = TryRulesQuery['analyzeMessage'];

const knownLanguages = ['en', 'es'] as const;

/** What the rules read in a text, with the words that made them. */
export function RulesResult({ text, analysis }: { text: string; analysis: Analysis }) {
  const { t } = useTranslation('system');
  const { t: terms } = useTranslation('terms');
  const { language, consentChange, escalations, paymentPlan } = analysis;
  const { cancelsPlan, contactPreference, steering } = analysis;
  const known = knownLanguages.find((each) => each === language);
  const others = [
    ['contactPreference', contactPreference] as const,
    ['cancelsPlan', cancelsPlan] as const,
    ['steeringWords', steering] as const,
  ].flatMap(([name, words]) => (words === null || words === undefined ? [] : [{ name, words }]));
  const evidence = [...escalations.map((each) => each.evidence), ...others.map(({ words }) => words)];
  return (
    <section className={styles.result} aria-labelledby="rules-result">
      <h3 id="rules-result">{t('made')}</h3>
      <Evidence text={text} evidence={evidence} />
      <dl className={styles.facts}>
        <dt>{t('language')}</dt>
        <dd>{language == null ? t('unknownLanguage') : known === undefined ? language : terms(`language.${known}`)}</dd>
        <dt>{t('consent')}</dt>
        <dd>
          {consentChange == null ? (
            t('noChange')
          ) : (
            <Badge tone={consentChange === 'OPTED_OUT' ? 'warn' : 'good'}>{terms(`consent.${consentChange}`)}</Badge>
          )}
        </dd>
        {others.map(({ name, words }) => (
          <div key={name} className={styles.fact}>
            <dt>{t(name)}</dt>
            <dd>“{words}”</dd>
          </div>
        ))}
      </dl>
      <h4>{t('reasons')}</h4>
      {escalations.length === 0 ? (
        <p>{t('noReasons')}</p>
      ) : (
        <ul className={styles.reasons}>
          {escalations.map(({ type, severity, evidence: words }) => (
            <li key={`${type} ${words}`}>
              <Badge tone={severityTone[severity]}>{terms(`severity.${severity}`)}</Badge>
              <strong>{terms(`escalationType.${type}`)}</strong>
              <q>{words}</q>
            </li>
          ))}
        </ul>
      )}
      <h4>{t('plan')}</h4>
      {paymentPlan == null ? <p>{t('noPlan')}</p> : <Plan plan={paymentPlan} />}
    </section>
  );
}

function Plan({ plan }: { plan: NonNullable<Analysis['paymentPlan']> }) {
  const { t } = useTranslation('system');
  const { t: parts } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const { amountCents, interval, installments, startDate, autoApprovable } = plan;
  const { lang, lines } = usePlanIssues()(plan);
  const said = { amount: formats.money(amountCents), interval: terms(`interval.${interval}`) };
  return (
    <>
      <p className={styles.plan}>
        <strong>
          {installments == null
            ? parts('installmentUntilPaid', said)
            : parts('installment', { ...said, count: installments })}
          {startDate != null && `, ${t('from', { day: formats.day(startDate) })}`}
        </strong>
        <Badge tone={autoApprovable ? 'good' : 'warn'}>{t(autoApprovable ? 'planFine' : 'planForPerson')}</Badge>
      </p>
      {lines.length > 0 && (
        <>
          <h5>{t('issues')}</h5>
          <ul className={styles.issues} lang={lang}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
