import { useTranslation } from 'react-i18next';
import { PromisesDueDocument, PromisesKeptDocument, PromisesUnclearDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Card } from '../parts/card.tsx';
import { Facts } from '../parts/facts.tsx';
import { useFormats } from '../parts/format.ts';
import { Page } from '../parts/page.tsx';
import { SaveCsv } from '../parts/save-csv.tsx';
import { useNow } from '../parts/use-now.ts';
import { usePages } from '../parts/use-pages.ts';
import { promiseColumns } from './csv-columns.ts';
import { PromiseTable } from './promise-table.tsx';

const dayMs = 86_400_000;

/** Days of a promise that are looked back on. */
const lookBackDays = 30;

/** Of the viewer's clock. */
const dayOf = (at: number) => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** What is promised for the next seven days, and how promises were kept lately. */
export function PromisesView() {
  const { t } = useTranslation('promises');
  const formats = useFormats();
  const at = useNow().getTime();
  const today = dayOf(at);
  const due = usePages({
    query: PromisesDueDocument,
    variables: { from: today, to: dayOf(at + 6 * dayMs) },
    connectionOf: ({ promises }) => promises,
    pages: 5,
  });
  const unclear = usePages({
    query: PromisesUnclearDocument,
    variables: {},
    connectionOf: ({ promises }) => promises,
    pages: 2,
  });
  const refresh = () => {
    unclear.refresh();
    due.refresh();
  };
  const [{ data, error }] = useQuery({
    query: PromisesKeptDocument,
    variables: { from: dayOf(at - lookBackDays * dayMs), to: dayOf(at - dayMs) },
  });
  const rows = due.nodes && [...due.nodes].sort((a, b) => a.dueDate.localeCompare(b.dueDate));
  const judged = data && data.kept.totalCount + data.partial.totalCount + data.broken.totalCount;
  return (
    <Page title={t('title')}>
      <Card title={t('keptRate')}>
        {error && <Failed error={error} />}
        {data !== undefined && judged !== undefined && (
          <Facts
            facts={[
              [t('rate'), judged === 0 ? null : formats.percent(data.kept.totalCount / judged)],
              [t('kept'), formats.number(data.kept.totalCount)],
              [t('partial'), formats.number(data.partial.totalCount)],
              [t('broken'), formats.number(data.broken.totalCount)],
            ]}
          />
        )}
      </Card>
      {unclear.nodes !== undefined && unclear.nodes.length > 0 && (
        <Card title={t('toDecide')}>
          <PromiseTable promises={unclear.nodes} label={t('toDecide')} named onDecided={refresh} />
        </Card>
      )}
      <Card title={t('dueThisWeek')} aside={<SaveCsv name="promises" list={due} columns={promiseColumns} />}>
        {due.error && <Failed error={due.error} onTryAgain={due.refresh} />}
        {rows === undefined ? (
          !due.error && <Loading lines={5} />
        ) : rows.length === 0 ? (
          <Empty title={t('none')} />
        ) : (
          <PromiseTable promises={rows} label={t('dueThisWeek')} named onDecided={refresh} />
        )}
      </Card>
    </Page>
  );
}
