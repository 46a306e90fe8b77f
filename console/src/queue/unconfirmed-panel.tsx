import { useTranslation } from 'react-i18next';
import { UnconfirmedOfDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import layout from '../parts/layout.module.css';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import { useSettle } from '../unconfirmed/use-settle.ts';
import styles from './queue.module.css';

/** Texts of a conversation of which nobody knows whether they went out. */
export function UnconfirmedPanel({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('queue');
  const { t: unconfirmed } = useTranslation('unconfirmed');
  const [{ data, error }, ask] = useQuery({ query: UnconfirmedOfDocument, variables: { id: conversationId } });
  const again = () => ask({ requestPolicy: 'network-only' });
  const { busy, refusal, settle } = useSettle(again);
  if (data === undefined)
    return error === undefined ? <Loading lines={4} /> : <Failed error={error} onTryAgain={again} />;
  const texts = data.workflows.nodes;
  const ids = texts.map(({ id }) => id);
  return (
    <div className={styles.panels}>
      <Card title={t('settleTitle')}>
        <p>{t('settleWhy')}</p>
        {texts.map(({ id, draft }) => (
          <blockquote key={id} className={layout.quote}>
            <ShownText text={draft?.finalBody ?? draft?.body ?? unconfirmed('fixed')} />
          </blockquote>
        ))}
        {refusal !== null && <RefusalNotice refusal={refusal} />}
        <div className={layout.buttons}>
          <Button isDisabled={busy || ids.length === 0} onPress={() => void settle(ids, 'SENT')}>
            {t('wentOut')}
          </Button>
          <Button isDisabled={busy || ids.length === 0} onPress={() => void settle(ids, 'NOT_SENT')}>
            {t('notOut')}
          </Button>
        </div>
      </Card>
    </div>
  );
}
