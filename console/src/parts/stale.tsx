import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { useFormats } from './format.ts';
import { Notice } from './notice.tsx';

/** What is shown could not be brought up to date: why, and from when it is. */
export function Stale({ error, at }: { error: CombinedError; at: Date | null }) {
  const { t } = useTranslation('parts');
  const formats = useFormats();
  const why = error.networkError ? t('networkDown') : error.graphQLErrors[0]?.message;
  return (
    <Notice tone="warn" title={at === null ? t('staleEarlier') : t('staleSince', { time: formats.time(at) })}>
      <p>{why}</p>
    </Notice>
  );
}
