import { useTranslation } from 'react-i18next';
import { examples } from './examples.ts';
import styles from './play-view.module.css';

/** Texts to begin with. One that is chosen can still be changed before it is sent. */
export function Examples({ onChoose }: { onChoose(body: string): void }) {
  const { t } = useTranslation('play');
  return (
    <section className={styles.examples} aria-labelledby="examples">
      <h2 id="examples">{t('examples')}</h2>
      <ul>
        {examples.map(({ name, body, language }) => (
          <li key={name}>
            <button type="button" className={styles.example} onClick={() => onChoose(body)}>
              <strong>{t(`example.${name}`)}</strong>
              <span lang={language}>{body}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
