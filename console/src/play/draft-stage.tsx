import { useTranslation } from 'react-i18next';
import type { PlayedTurnFragment } from '../graphql/generated/graphql.ts';
import { Figures } from '../parts/figures.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import styles from './draft-stage.module.css';

/** The words of the model, with each figure marked as tied to the record or not. */
export function DraftStage({ draft }: { draft: NonNullable<PlayedTurnFragment['draft']> }) {
  const { t } = useTranslation('play');
  return (
    <figure className={styles.draft}>
      <blockquote className={styles.body}>
        <MarkedText body={draft.body} claims={draft.claims} language={draft.language} />
      </blockquote>
      {draft.translation !== null && (
        <p className={styles.translation} lang="en">
          <strong>{t('translation')}:</strong> {draft.translation}
        </p>
      )}
      <Figures claims={draft.claims} />
      {draft.finalBody !== null && draft.finalBody !== draft.body && (
        <p className={styles.translation}>
          <strong>{t('edited')}:</strong> <span lang={draft.language}>{draft.finalBody}</span>
        </p>
      )}
    </figure>
  );
}
