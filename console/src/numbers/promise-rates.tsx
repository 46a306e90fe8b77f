import { useTranslation } from 'react-i18next';
import { type PromiseRatesRowFragment, ReadPromiseRatesDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Card } from '../parts/card.tsx';
import { useFormats } from '../parts/format.ts';
import { useNow } from '../parts/use-now.ts';
import styles from './numbers.module.css';

const dayMs = 86_400_000;

/** Weeks that are looked back on, with this one. */
const weeks = 12;

/** Of the viewer's clock. */
const dayOf = (at: number) => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** How promises to pay were kept, week by week and by property: by the day on which they were due, so no window of the log changes it. */
export function PromiseRates() {
  const { t } = useTranslation('numbers');
  const formats = useFormats();
  const today = useNow();
  const back = ((today.getDay() + 6) % 7) + 7 * (weeks - 1);
  const variables = { from: dayOf(today.getTime() - back * dayMs), to: dayOf(today.getTime()) };
  const [{ data, error }, ask] = useQuery({ query: ReadPromiseRatesDocument, variables });
  if (data === undefined) {
    return (
      <Card title={t('promises')}>
        {error ? (
          <Failed error={error} onTryAgain={() => ask({ requestPolicy: 'network-only' })} />
        ) : (
          <Loading lines={4} />
        )}
      </Card>
    );
  }
  return (
    <Card title={t('promises')}>
      <p className={styles.hint}>{t('promisesNote', { weeks })}</p>
      {data.byWeek.length === 0 ? (
        <Empty title={t('noPromises')} />
      ) : (
        <>
          <Rates caption={t('promisesByWeek')} of={t('week')} rows={data.byWeek} nameOf={(key) => formats.day(key)} />
          <Rates caption={t('promisesByProperty')} of={t('property')} rows={data.byProperty} nameOf={(key) => key} />
        </>
      )}
    </Card>
  );
}

interface RatesProps {
  caption: string;
  of: string;
  rows: readonly PromiseRatesRowFragment[];
  nameOf(key: string): string;
}

function Rates({ caption, of, rows, nameOf }: RatesProps) {
  const { t } = useTranslation('numbers');
  const formats = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t('keptShare')}</th>
            <th scope="col">{t('promisesKept')}</th>
            <th scope="col">{t('promisesPartial')}</th>
            <th scope="col">{t('promisesBroken')}</th>
            <th scope="col">{t('promisesOpen')}</th>
            <th scope="col">{t('promised')}</th>
            <th scope="col">{t('paid')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, kept, partial, broken, open, keptRate, promisedCents, paidCents }) => (
            <tr key={key ?? ''}>
              <th scope="row">{key === null ? t('unknownProperty') : nameOf(key)}</th>
              <td>{keptRate === null ? '–' : formats.percent(keptRate)}</td>
              <td>{formats.number(kept)}</td>
              <td>{formats.number(partial)}</td>
              <td>{formats.number(broken)}</td>
              <td>{formats.number(open)}</td>
              <td>{formats.money(promisedCents)}</td>
              <td>{formats.money(paidCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
