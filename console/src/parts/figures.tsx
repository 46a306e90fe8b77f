import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClaimPartsFragment } from '../graphql/generated/graphql.ts';
import styles from './figures.module.css';
import { useFactName } from './use-fact-name.ts';

/** Each figure of a text beside the fact that it comes from. */
export function Figures({ claims }: { claims: readonly ClaimPartsFragment[] }) {
  const { t } = useTranslation('parts');
  const factName = useFactName();
  if (claims.length === 0) return <p className={styles.none}>{t('noFigures')}</p>;
  return (
    <ul className={styles.figures}>
      {claims.map(({ text, start, supported, fact }) => (
        <li key={start} className={supported ? styles.supported : styles.unsupported}>
          {supported ? <CircleCheck size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
          <span>
            <strong>{text}</strong>{' '}
            {fact ? t('figureIs', { name: factName(fact.name), value: fact.value }) : t('figureUnknown')}
          </span>
        </li>
      ))}
    </ul>
  );
}
