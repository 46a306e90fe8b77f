import { useTranslation } from 'react-i18next';
import { PreviewTextsDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Card } from '../parts/card.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import styles from './outreach.module.css';

/** The texts that the first few tenants would get, or why one would get none. */
export function FirstTexts({ tenantIds, replyFormId }: { tenantIds: readonly string[]; replyFormId: string }) {
  const { t } = useTranslation('outreach');
  const formats = useFormats();
  const [{ data, error }] = useQuery({
    query: PreviewTextsDocument,
    variables: { tenantIds: [...tenantIds], replyFormId },
    requestPolicy: 'network-only',
  });
  return (
    <Card title={t('previewTitle')}>
      {error && <Failed error={error} />}
      {data === undefined && !error && <Loading lines={3} />}
      <ul className={styles.texts}>
        {data?.previewOutreach.map(({ tenantId, tenant, body, sendAt, reason }) => (
          <li key={tenantId}>
            <strong>{tenant?.name ?? t('unknown')}</strong>
            {body === null ? <p>{reason}</p> : <blockquote className={layout.quote}>{body}</blockquote>}
            {sendAt !== null && (
              <p className={layout.soft}>{t('goesOut', { at: formats.instant(new Date(sendAt)) })}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
