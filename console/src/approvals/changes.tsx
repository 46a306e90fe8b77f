import { diffWordsWithSpace } from 'diff';
import { useTranslation } from 'react-i18next';
import styles from './edit-draft.module.css';

/** What the edit takes out and puts in. */
export function Changes({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('approvals');
  if (before === after) return null;
  return (
    <details open>
      <summary>{t('changes')}</summary>
      <p className={styles.changes}>
        {diffWordsWithSpace(before, after).map(({ value, added, removed }, place) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have nothing else to be known by
          if (added) return <ins key={place}>{value}</ins>;
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          if (removed) return <del key={place}>{value}</del>;
          return value;
        })}
      </p>
    </details>
  );
}
