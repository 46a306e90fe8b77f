import { useTranslation } from 'react-i18next';
import {
  type ConversationRowFragment,
  ConversationsDocument,
  FollowAllConversationsDocument,
} from '../graphql/generated/graphql.ts';
import { useFollow } from '../live/use-follow.ts';
import { Badge } from '../parts/badge.tsx';
import layout from '../parts/layout.module.css';
import type { ListProps } from '../parts/list-and-detail.tsx';
import { PagedList } from '../parts/paged-list.tsx';
import { phoneNumberText } from '../parts/phone-number.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Rows } from '../parts/rows.tsx';
import { SaveCsv } from '../parts/save-csv.tsx';
import { Switch } from '../parts/switch.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { workflowTone } from '../parts/tones.ts';
import { usePages } from '../parts/use-pages.ts';
import styles from './conversations.module.css';
import { conversationColumns } from './csv-columns.ts';
import { useSearchWords } from './use-search-words.ts';

/** However much happens, the list is read again at most this often. */
const restMs = 1_000;

/** The conversations that a search finds, the newest activity first. */
export function ConversationList(opened: Omit<ListProps<ConversationRowFragment>, 'rows'>) {
  const { t } = useTranslation('conversations');
  const { t: terms } = useTranslation('terms');
  const { text, setText, search, holdsOnly, setHoldsOnly } = useSearchWords();
  const list = usePages({
    query: ConversationsDocument,
    variables: { search, holdsOnly },
    connectionOf: ({ conversations }) => conversations,
    pages: 1,
  });
  useFollow(FollowAllConversationsDocument, {}, { onChange: list.refresh, restMs });
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
        <div className={layout.rowLine}>
          <Switch isSelected={holdsOnly} onChange={setHoldsOnly}>
            {t('holdsOnly')}
          </Switch>
          <SaveCsv name="conversations" list={list} columns={conversationColumns} />
        </div>
      </search>
      <PagedList
        list={list}
        none={
          search !== null || holdsOnly
            ? { title: t('noneFound'), why: t('noneFoundWhy') }
            : { title: t('none'), why: t('noneWhy') }
        }
      >
        {(rows) => (
          <Rows
            label={t('title')}
            rowHeight={7}
            items={rows}
            {...opened}
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
                <span className={layout.rowLine}>
                  <strong className={layout.name}>{nameOf(row)}</strong>
                  <span className={layout.soft}>
                    <RelativeTime at={row.lastActivityAt} />
                  </span>
                </span>
                <span className={layout.soft}>{homeOf(row) || t('nobody')}</span>
                {row.workflows.nodes[0] !== undefined && (
                  <span className={styles.excerpt}>
                    {row.workflows.nodes[0].message ||
                      t(row.workflows.nodes[0].mediaUrls.length > 0 ? 'onlyPictures' : 'byHand')}
                  </span>
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
      </PagedList>
    </>
  );
}
