import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlayedTurnFragment } from '../graphql/generated/graphql.ts';
import styles from './draft-stage.module.css';

type Draft = NonNullable<PlayedTurnFragment['draft']>;

/** The words of the model, with each figure marked as tied to the record or not. */
export function DraftStage({ draft }: { draft: Draft }) {
  const { t } = useTranslation('play');
  return (
    <figure className={styles.draft}>
      <blockquote lang={draft.language} className={styles.body}>
        <Marked draft={draft} />
      </blockquote>
      {draft.translation !== null && (
        <p className={styles.translation} lang="en">
          <strong>{t('translation')}:</strong> {draft.translation}
        </p>
      )}
      {draft.claims.length > 0 && (
        <ul className={styles.claims}>
          {draft.claims.map(({ start, text, supported, fact }) => (
            <li key={start}>
              <span className={supported ? styles.supported : styles.unsupported}>{text}</span>{' '}
              {fact === null ? t('unsupported') : t('supported', { fact: fact.name })}
            </li>
          ))}
        </ul>
      )}
      {draft.finalBody !== null && draft.finalBody !== draft.body && (
        <p className={styles.translation}>
          <strong>{t('edited')}:</strong> <span lang={draft.language}>{draft.finalBody}</span>
        </p>
      )}
    </figure>
  );
}

function Marked({ draft: { body, claims } }: { draft: Draft }) {
  let end = 0;
  const pieces = claims.map((claim) => {
    const before = body.slice(end, claim.start);
    end = claim.end;
    return { before, claim };
  });
  return (
    <>
      {pieces.map(({ before, claim }) => (
        <Fragment key={claim.start}>
          {before}
          <mark className={claim.supported ? styles.supported : styles.unsupported}>
            {body.slice(claim.start, claim.end)}
          </mark>
        </Fragment>
      ))}
      {body.slice(end)}
    </>
  );
}
