import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type UnconfirmedTextFragment, UnconfirmedTextsDocument } from '../graphql/generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { phoneNumberText } from '../parts/phone-number.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useMayDecide } from '../session/use-session.ts';
import styles from './unconfirmed-texts.module.css';
import { useSettle } from './use-settle.ts';

/** All of an outage is read, so that it can be settled in one act. */
const pagesOfAnOutage = 20;

/** Texts that nobody can prove to have gone out: somebody says what became of some of them, or of all. */
export function UnconfirmedTexts() {
  const { t } = useTranslation('unconfirmed');
  const mayDecide = useMayDecide();
  const { nodes = [], refresh } = usePages({
    query: UnconfirmedTextsDocument,
    variables: {},
    connectionOf: ({ workflows }) => workflows,
    pages: pagesOfAnOutage,
  });
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const chosen = nodes.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  const { busy, refusal, settle } = useSettle(() => {
    setWanted(new Set());
    refresh();
  });
  if (nodes.length === 0) return null;
  const nameOf = ({ tenant, conversation }: UnconfirmedTextFragment) =>
    tenant?.name ?? phoneNumberText(conversation.phoneNumber);
  const choose = (id: string, isChosen: boolean) =>
    setWanted(new Set(isChosen ? [...wanted, id] : [...wanted].filter((other) => other !== id)));
  return (
    <div className={styles.card}>
      <Card title={t('title', { count: nodes.length })}>
        <p>{t('why')}</p>
        {refusal !== null && <RefusalNotice refusal={refusal} />}
        <Checkbox
          className={styles.choice ?? ''}
          isSelected={chosen.length === nodes.length}
          isIndeterminate={chosen.length > 0 && chosen.length < nodes.length}
          isDisabled={!mayDecide}
          onChange={(isChosen) => setWanted(new Set(isChosen ? nodes.map(({ id }) => id) : []))}
        >
          <span className={styles.box} />
          {t('all')}
        </Checkbox>
        <div className={styles.list}>
          {nodes.map((text) => (
            <Checkbox
              key={text.id}
              className={styles.choice ?? ''}
              aria-label={t('text', { name: nameOf(text) })}
              isSelected={wanted.has(text.id)}
              isDisabled={!mayDecide}
              onChange={(isChosen) => choose(text.id, isChosen)}
            >
              <span className={styles.box} />
              <span>
                <strong>{nameOf(text)}</strong>: {text.draft?.finalBody ?? text.draft?.body ?? t('fixed')}
              </span>
            </Checkbox>
          ))}
        </div>
        {mayDecide && (
          <div className={styles.buttons}>
            <Button isDisabled={busy || chosen.length === 0} onPress={() => settle(chosen, 'SENT')}>
              {t('sent')}
            </Button>
            <Button isDisabled={busy || chosen.length === 0} onPress={() => settle(chosen, 'NOT_SENT')}>
              {t('notSent')}
            </Button>
            <span>{t('chosen', { count: chosen.length })}</span>
          </div>
        )}
      </Card>
    </div>
  );
}
