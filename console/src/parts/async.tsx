import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import styles from './async.module.css';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Bars where content will be; said to screen readers once. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation('parts');
  return (
    <div className={styles.loading} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <span key={line} className={styles.bar} />
      ))}
    </div>
  );
}

export function Failed({ error, onTryAgain }: { error: CombinedError; onTryAgain?: () => void }) {
  const { t } = useTranslation('parts');
  return (
    <Notice tone="bad" title={t('failed')}>
      <p>{error.networkError ? t('networkDown') : error.graphQLErrors[0]?.message}</p>
      {onTryAgain && (
        <div>
          <Button size="small" onPress={onTryAgain}>
            {t('tryAgain')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

/** Nothing is there, and why that is fine or what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}
