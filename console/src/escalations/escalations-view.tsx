import { useTranslation } from 'react-i18next';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { ShortcutsSwitch } from '../parts/shortcuts.tsx';
import { Split } from '../parts/split.tsx';
import { Stale } from '../parts/stale.tsx';
import { toast } from '../parts/toasts.tsx';
import { useNow } from '../parts/use-now.ts';
import { useOpenRow } from '../parts/use-open-row.ts';
import { useMayDecide } from '../session/use-session.ts';
import { EscalationList } from './escalation-list.tsx';
import { FilterChoices, filterOf, useFilters } from './filters.tsx';
import { FoundEscalation } from './found-escalation.tsx';
import { byDueTime } from './order.ts';
import { useEscalations, useRaisedEscalations } from './use-escalations.ts';
import { useWho } from './use-who.ts';

/** All that waits is read, so that the one that is due first is among it; of what is settled the last hundred. */
const pagesWaiting = 10;

/** The conversations that a person has to take, by when they should. */
export function EscalationsView() {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  const { t: parts } = useTranslation('parts');
  const who = useWho();
  const mayDecide = useMayDecide();
  const now = useNow();
  const [filters, changeFilters] = useFilters();
  const settled = filters.status === 'RESOLVED';
  const list = useEscalations(filterOf(filters), { pages: settled ? 1 : pagesWaiting });
  const rows = list.nodes && (settled ? list.nodes : byDueTime(list.nodes, now));
  const { openKey, open } = useOpenRow(rows?.map(({ id }) => id));

  useRaisedEscalations((escalation) => {
    const title = t('raised', {
      type: terms(`escalationType.${escalation.type}`),
      name: who(escalation),
    });
    toast({ title, tone: 'warn', action: { label: t('show'), onPress: () => open(escalation.id) } });
  }, list.refresh);

  return (
    <Page title={t('title')} tools={mayDecide && <ShortcutsSwitch />}>
      <FilterChoices filters={filters} onChange={changeFilters} aside={openKey !== null} />
      <Split
        openKey={openKey}
        onClose={() => open(null)}
        list={
          <>
            {list.error !== undefined &&
              (rows === undefined ? (
                <Failed error={list.error} onTryAgain={list.refresh} />
              ) : (
                <Stale error={list.error} at={list.at} />
              ))}
            {rows === undefined && list.error === undefined && <Loading lines={6} />}
            {rows?.length === 0 && (
              <Empty title={t(filters.type === 'ANY' && filters.severity === 'ANY' ? 'none' : 'noneSuch')}>
                <p>{t(settled ? 'noneSettledWhy' : 'noneWhy')}</p>
              </Empty>
            )}
            {rows !== undefined && rows.length > 0 && <EscalationList rows={rows} openKey={openKey} onOpen={open} />}
            {list.hasMore && (
              <Button onPress={list.more} isDisabled={list.fetching}>
                {parts('more')}
              </Button>
            )}
          </>
        }
        detail={
          openKey === null ? (
            <Empty title={t('chooseOne')} />
          ) : (
            <FoundEscalation key={openKey} id={openKey} rows={list.nodes} onChanged={list.refresh} />
          )
        }
      />
    </Page>
  );
}
