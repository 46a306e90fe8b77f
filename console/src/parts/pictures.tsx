import { useTranslation } from 'react-i18next';
import layout from './layout.module.css';

/** The pictures that came with a tenant's texts; nothing where none did. */
export function Pictures({ urls }: { urls: readonly string[] }) {
  const { t } = useTranslation('parts');
  if (urls.length === 0) return null;
  return (
    <p className={layout.soft}>
      {urls.map((url, index) => (
        <span key={url}>
          {index > 0 && ' · '}
          {/* To an analyst who sees no personal data it is no address. */}
          {url.startsWith('http') ? (
            <a href={url} target="_blank" rel="noreferrer">
              {t('picture', { number: index + 1 })}
            </a>
          ) : (
            t('picture', { number: index + 1 })
          )}
        </span>
      ))}
    </p>
  );
}
