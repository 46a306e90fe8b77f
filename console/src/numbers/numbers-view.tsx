import { Download, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type MetricsWindow, ReadNumbersDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { download } from '../parts/download.ts';
import { useFormats } from '../parts/format.ts';
import { Page } from '../parts/page.tsx';
import { Stale } from '../parts/stale.tsx';
import { useLastAnswer } from '../parts/use-last-answer.ts';
import { useWhileVisible } from '../parts/use-while-visible.ts';
import { Looks } from './charts/looks.tsx';
import { ChartsOfWindow } from './charts-of-window.tsx';
import { KeyFigures } from './key-figures.tsx';
import styles from './numbers.module.css';
import { numbersCsv } from './numbers-csv.ts';
import { Portfolio } from './portfolio.tsx';
import { PromiseRates } from './promise-rates.tsx';
import { useWindow } from './window.ts';
import { WindowChoice } from './window-choice.tsx';

/** Numbers are counted anew from the log each time: as often as somebody who looks on would want it, no oftener. */
const everyMs = 60_000;

/** What happened in a window of time, in figures and charts, and who owes what now. */
export function NumbersView() {
  const { t } = useTranslation('numbers');
  const [window, setWindow] = useWindow();
  return (
    <Page title={t('title')} tools={<WindowChoice value={window} onChange={setWindow} />}>
      <Looks />
      {/* Another window is another answer: nothing of the one before is shown as its own. */}
      <Numbers key={window} window={window} />
      <PromiseRates />
      <Portfolio />
    </Page>
  );
}

function Numbers({ window }: { window: MetricsWindow }) {
  const { t } = useTranslation('numbers');
  const formats = useFormats();
  const [result, ask] = useQuery({ query: ReadNumbersDocument, variables: { window } });
  const { data, at } = useLastAnswer(result);
  const { error, fetching } = result;
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  useWhileVisible(askAgain, everyMs);
  if (data === undefined) return error ? <Failed error={error} onTryAgain={askAgain} /> : <Loading lines={8} />;
  const save = () => {
    const until = data.metricsSeries.at(-1)?.to.slice(0, 16).replaceAll(':', '') ?? 'now';
    download(`numbers-${window.toLowerCase()}-${until}.csv`, 'text/csv', numbersCsv(data, window));
  };
  return (
    <>
      {error && <Stale error={error} at={at} />}
      <div className={styles.bar}>
        <div className={styles.about}>
          <p role="status">{at !== null && t('asOf', { window: t(`windows.${window}`), time: formats.time(at) })}</p>
          <p className={styles.hint}>{t('hint')}</p>
        </div>
        <Button size="small" onPress={askAgain} isPending={fetching}>
          <RefreshCw size={14} aria-hidden /> {t('refresh')}
        </Button>
        <Button size="small" onPress={save}>
          <Download size={14} aria-hidden /> {t('csv')}
        </Button>
      </div>
      <KeyFigures metrics={data.metrics} />
      <ChartsOfWindow numbers={data} window={window} />
    </>
  );
}
