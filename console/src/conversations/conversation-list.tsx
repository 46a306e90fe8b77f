import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ConversationRowFragment,
  ConversationsDocument,
  FollowAllConversationsDocument,
} from '../graphql/generated/graphql.ts';
import { documentIdOf } from '../graphql/trusted.ts';
import { follow } from '../live/follow.ts';
import { useLiveConnection } from '../live/use-live.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { phoneNumberText } from '../parts/phone-number.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Rows } from '../parts/rows.tsx';
import { Stale } from '../parts/stale.tsx';
import { Switch } from '../parts/switch.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { workflowTone } from '../parts/tones.ts';
import { usePages } from '../parts/use-pages.ts';
import styles from './conversations.module.css';
import { useSearchWords } from './use-search-words.ts';

export interface ConversationListProps {
  openKey: string | null;
  onOpen(id: string): void;
}

/** The conversations that a search finds, the newest activity first. */
export function ConversationList({ openKey, onOpen }: ConversationListProps) {
  const { t } = useTranslation('conversations');
  const { t: terms } = useTranslation('terms');
  const { t: parts } = useTranslation('parts');
  const { text, setText, search, holdsOnly, setHoldsOnly } = useSearchWords();
  const list = usePages({
    query: ConversationsDocument,
    variables: { search, holdsOnly },
    connectionOf: ({ conversations }) => conversations,
    pages: 1,
  });
  useActivity(list.refresh);
  const rows = list.nodes;
  const nameOf = ({ tenant, phoneNumber }: ConversationRowFragment) => tenant?.name ?? phoneNumberText(phoneNumber);
  const homeOf = ({ tenant }: ConversationRowFragment) =>
    [tenant?.unitName, tenant?.propertyName].filter((name) => name != null).join(', ');
  return (
    <>
      <search className={styles.search}>
        <TextLine
          label={t('search')}
          type="search"
          value={text}
          onChange={setText}
          hint={t('searchHint')}
          maxLength={100}
        />
        <Switch isSelected={holdsOnly} onChange={setHoldsOnly}>
          {t('holdsOnly')}
        </Switch>
      </search>
      {list.error !== undefined &&
        (rows === undefined ? (
          <Failed error={list.error} onTryAgain={list.refresh} />
        ) : (
          <Stale error={list.error} at={list.at} />
        ))}
      {rows === undefined && list.error === undefined && <Loading lines={6} />}
      {rows?.length === 0 && (
        <Empty title={t(search !== null || holdsOnly ? 'noneFound' : 'none')}>
          <p>{t(search !== null || holdsOnly ? 'noneFoundWhy' : 'noneWhy')}</p>
        </Empty>
      )}
      {rows !== undefined && rows.length > 0 && (
        <Rows
          label={t('title')}
          items={rows}
          openKey={openKey}
          onOpen={onOpen}
          textOf={(row) =>
            [
              nameOf(row),
              homeOf(row),
              row.consent === 'OPTED_OUT' ? terms('consent.OPTED_OUT') : '',
              row.holds.length > 0 ? t('held') : '',
            ]
              .filter((word) => word !== '')
              .join(', ')
          }
        >
          {(row) => (
            <>
              <span className={styles.rowLine}>
                <strong className={styles.name}>{nameOf(row)}</strong>
                <span className={styles.soft}>
                  <RelativeTime at={row.lastActivityAt} />
                </span>
              </span>
              <span className={styles.soft}>{homeOf(row) || t('nobody')}</span>
              {row.workflows.nodes[0] !== undefined && (
                <span className={styles.excerpt}>{row.workflows.nodes[0].message || t('byHand')}</span>
              )}
              <span className={styles.badges}>
                {row.workflows.nodes[0] !== undefined && (
                  <Badge tone={workflowTone[row.workflows.nodes[0].status]}>
                    {terms(`workflowStatus.${row.workflows.nodes[0].status}`)}
                  </Badge>
                )}
                {row.holds.length > 0 && <Badge tone="warn">{t('held')}</Badge>}
                {row.consent === 'OPTED_OUT' && <Badge tone="bad">{terms('consent.OPTED_OUT')}</Badge>}
              </span>
            </>
          )}
        </Rows>
      )}
      {list.hasMore && (
        <Button onPress={list.more} isDisabled={list.fetching}>
          {parts('more')}
        </Button>
      )}
    </>
  );
}

/** However much happens, the list is read again at most this often. */
const restMs = 1_000;

/** Hears that something happened in some conversation. */
function useActivity(onActivity: () => void): void {
  const connection = useLiveConnection();
  const happened = useEffectEvent(onActivity);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = follow(connection, {
      documentId: documentIdOf(FollowAllConversationsDocument),
      variables: () => ({}),
      onData() {
        timer ??= setTimeout(() => {
          timer = undefined;
          happened();
        }, restMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [connection]);
}
