import { useTranslation } from 'react-i18next';
import { Notice } from './notice.tsx';
import type { Refusal } from './refusal.ts';

/** Why something was not done. The title says so in the view's own words; "Not done" when absent. */
export function RefusalNotice({ refusal, title }: { refusal: Refusal; title?: string | undefined }) {
  const { t } = useTranslation('parts');
  return (
    <Notice tone="bad" title={title ?? t('notDone')}>
      {refusal.words !== null && <p>{refusal.words}</p>}
      <p lang={refusal.words === null ? undefined : 'en'}>
        {Object.values(refusal.fields).join(' ') || refusal.message}
      </p>
    </Notice>
  );
}
