import { Suspense, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecidedList } from '../approvals/decided-list.tsx';
import { useReadAhead } from '../approvals/use-read-draft.ts';
import { useApprovals } from '../live/use-approvals.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { Empty, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { late } from '../parts/late.ts';
import { isNarrow } from '../parts/narrow.ts';
import { Page } from '../parts/page.tsx';
import { ShortcutsSwitch, useShortcuts } from '../parts/shortcuts.tsx';
import { Split } from '../parts/split.tsx';
import { TextLine } from '../parts/text-line.tsx';
import { useOpenKey } from '../parts/use-open-key.ts';
import { useMayDecide } from '../session/use-session.ts';
import { readFilter, useWorkFilter, type WorkFilter } from './filters.ts';
import { ItemDetail } from './item-detail.tsx';
import { KindTabs } from './kind-tabs.tsx';
import styles from './queue.module.css';
import { QueueList } from './queue-list.tsx';
import { useQueue } from './use-queue.ts';

const FilterBar = late(() => import('./filter-bar.tsx'), 'FilterBar', []);
const GroupDialog = late(() => import('./group-dialog.tsx'), 'GroupDialog', []);

/** All that waits for a person, one item a conversation, live. */
export function QueueView() {
  const { t } = useTranslation('queue');
  const mayDecide = useMayDecide();
  if (!mayDecide)
    return (
      <Page title={t('title')}>
        <Empty title={t('notForYou')} />
      </Page>
    );
  return <Queue />;
}

function Queue() {
  const { t } = useTranslation('queue');
  const [filter, change] = useWorkFilter();
  const { shown, all, complete, counts, alike } = useQueue(filter);
  const { resolutions } = useApprovals();
  const { openKey, open, close } = useOpenKey();
  const [deciding, setDeciding] = useState(false);
  const item = all.find(({ id }) => id === openKey);
  const select = useCallback((id: string | null) => open(id, { replace: true }), [open]);

  const next = (step: 1 | -1 = 1): WorkRow | undefined => {
    const place = shown.findIndex(({ id }) => id === openKey);
    return shown[place + step] ?? shown.findLast(({ id }) => id !== openKey);
  };
  // There is always one open, but on a phone, where the list is what one starts from.
  const first = shown[0]?.id ?? null;
  const lost = openKey === null || (complete && item === undefined);
  useEffect(() => {
    if (lost && !isNarrow() && first !== null) select(first);
  }, [lost, first, select]);
  useFoundOpened(filter, shown, openKey, select);
  useShortcuts({ j: () => select(next()?.id ?? null), k: () => select(next(-1)?.id ?? null) });
  useReadAhead([next()?.draft?.id ?? null, next(-1)?.draft?.id ?? null]);

  const sameAsked = filter.likeness === null ? [] : shown.filter(({ draft }) => draft !== null);
  return (
    <Page
      title={t('title')}
      panes
      open={item !== undefined}
      tools={
        <div className={styles.tools}>
          <Suspense fallback={null}>
            <FilterBar all={all} shown={shown} filter={filter} onChange={change} />
          </Suspense>
          <ShortcutsSwitch />
        </div>
      }
    >
      {all.length === 0 ? (
        complete ? (
          <>
            <Empty title={t('nothing')}>{t('nothingWhy')}</Empty>
            <DecidedList resolutions={resolutions} />
          </>
        ) : (
          <Loading lines={6} />
        )
      ) : (
        <Split
          openKey={item?.id ?? null}
          onClose={close}
          list={
            <>
              <search className={styles.search}>
                <TextLine
                  aria-label={t('search')}
                  placeholder={t('search')}
                  label=""
                  type="search"
                  value={filter.search}
                  onChange={(search) => change({ search })}
                  maxLength={100}
                />
              </search>
              <KindTabs kind={filter.kind} counts={counts} onChoose={(kind) => change({ kind })} />
              {sameAsked.length > 1 && (
                <Button look="primary" onPress={() => setDeciding(true)}>
                  {t('group')}
                </Button>
              )}
              {filter.likeness !== null && (
                <Button size="small" onPress={() => change({ likeness: null })}>
                  {t('showAll')}
                </Button>
              )}
              {shown.length === 0 ? (
                <Empty title={t('nothingSuch')}>
                  <Button onPress={() => change(readFilter(new URLSearchParams()))}>{t('showAll')}</Button>
                </Empty>
              ) : (
                <QueueList items={shown} openKey={openKey} onOpen={select} />
              )}
              <DecidedList resolutions={resolutions} />
            </>
          }
          detail={
            item === undefined ? (
              <Empty title={t(openKey === null ? 'chooseOne' : complete ? 'gone' : 'waiting')} />
            ) : (
              <ItemDetail
                key={item.id}
                item={item}
                alike={item.likeness === null ? 0 : (alike.get(item.likeness) ?? 0)}
                onAlike={() => change({ likeness: item.likeness })}
                onDecided={() => (isNarrow() ? close() : select(next()?.id ?? null))}
              />
            )
          }
        />
      )}
      {deciding && (
        <Suspense fallback={null}>
          <GroupDialog items={sameAsked} onClose={() => setDeciding(false)} />
        </Suspense>
      )}
    </Page>
  );
}

/** Whoever narrows the queue looks at what is left of it. What an address names is shown whether its filter has it or not. */
function useFoundOpened(
  filter: WorkFilter,
  shown: readonly WorkRow[],
  openKey: string | null,
  open: (id: string) => void,
): void {
  const before = useRef(filter);
  const narrowed = useEffectEvent(() => {
    const [first] = shown;
    if (first !== undefined && !isNarrow() && !shown.some(({ id }) => id === openKey)) open(first.id);
  });
  useEffect(() => {
    if (before.current === filter) return;
    before.current = filter;
    narrowed();
  }, [filter]);
}
