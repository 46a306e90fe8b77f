import { useTranslation } from 'react-i18next';
import { FindEscalationDocument } from '../graphql/generated/graphql.ts';
import { useLanguage } from '../parts/language-choice.tsx';
import { ListAndDetail } from '../parts/list-and-detail.tsx';
import { toast } from '../parts/toasts.tsx';
import { useNow } from '../parts/use-now.ts';
import { useOpenRow } from '../parts/use-open-row.ts';
import { UnconfirmedTexts } from '../unconfirmed/unconfirmed-texts.tsx';
import { escalationColumns } from './csv-columns.ts';
import { EscalationDetail } from './escalation-detail.tsx';
import { EscalationList } from './escalation-list.tsx';
import { FilterChoices, filterOf, useFilters } from './filters.tsx';
import { byDueTime } from './order.ts';
import { useEscalations, useRaisedEscalations } from './use-escalations.ts';
import { useWho } from './use-who.ts';

/** All that waits is read, so that the one that is due first is among it; of what is settled the last hundred. */
const pagesWaiting = 10;

/** The conversations that a person has to take, by when they should. */
export function EscalationsView() {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  const who = useWho();
  const now = useNow();
  const [filters, changeFilters] = useFilters();
  const language = useLanguage();
  const settled = filters.status === 'RESOLVED';
  const list = useEscalations(
    { ...filterOf(filters), ...(language !== null && { languages: [language] }) },
    settled ? 1 : pagesWaiting,
  );
  const rows = list.nodes && (settled ? list.nodes : byDueTime(list.nodes, now));
  const opened = useOpenRow(rows?.map(({ id }) => id));

  useRaisedEscalations((escalation) => {
    const title = t('raised', {
      type: terms(`escalationType.${escalation.type}`),
      name: who(escalation),
    });
    toast({ title, tone: 'warn', action: { label: t('show'), onPress: () => opened.open(escalation.id) } });
  }, list.refresh);

  return (
    <ListAndDetail
      title={t('title')}
      csv={{ name: 'escalations', columns: escalationColumns }}
      filters={
        <>
          <UnconfirmedTexts />
          <FilterChoices filters={filters} onChange={changeFilters} />
        </>
      }
      list={list}
      rows={rows}
      opened={opened}
      none={{
        title: t(filters.type === 'ANY' && filters.severity === 'ANY' && language === null ? 'none' : 'noneSuch'),
        why: t(settled ? 'noneSettledWhy' : 'noneWhy'),
      }}
      chooseOne={t('chooseOne')}
      find={FindEscalationDocument}
      rowOf={({ escalation }) => escalation}
      notFound={t('notFound')}
      rowsOf={(shown) => <EscalationList {...shown} />}
      detailOf={(row, onChanged) => <EscalationDetail listed={row} onChanged={onChanged} />}
    />
  );
}
