import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadPortfolioDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Empty, Failed, Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useFormats } from '../parts/format.ts';
import { Stale } from '../parts/stale.tsx';
import { useLastAnswer } from '../parts/use-last-answer.ts';
import styles from './numbers.module.css';

/** Who owes, and how much: from the Collections Monitor, so it may be away while the rest is there. */
export function Portfolio() {
  const { t } = useTranslation('numbers');
  const formats = useFormats();
  const [page, setPage] = useState(1);
  const [result, ask] = useQuery({ query: ReadPortfolioDocument, variables: { page } });
  const { data, at } = useLastAnswer(result);
  const { error, fetching } = result;
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  if (data === undefined) {
    return (
      <Card title={t('portfolio')}>
        {error ? <Failed error={error} onTryAgain={askAgain} /> : <Loading lines={4} />}
      </Card>
    );
  }
  const { portfolio, delinquentTenants } = data;
  const { tenants, totalItems, pageSize, hasNextPage } = delinquentTenants;
  const first = (delinquentTenants.page - 1) * pageSize + 1;
  return (
    <Card title={t('portfolio')}>
      {error && <Stale error={error} at={at} />}
      <dl className={styles.figures}>
        <div className={styles.keyFigure}>
          <dt>{t('delinquent')}</dt>
          <dd className={styles.value}>{formats.number(portfolio.totalDelinquentTenants)}</dd>
        </div>
        <div className={styles.keyFigure}>
          <dt>{t('owedTogether')}</dt>
          <dd className={styles.value}>{formats.money(portfolio.totalAmountOwedCents)}</dd>
        </div>
        <div className={styles.keyFigure}>
          <dt>{t('averageDaysLate')}</dt>
          <dd className={styles.value}>{formats.number(portfolio.averageDaysLate)}</dd>
        </div>
      </dl>
      {tenants.length === 0 ? (
        <Empty title={t('nobodyOwes')} />
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <section className={styles.scroll} tabIndex={0} aria-label={t('tenants')} aria-busy={fetching}>
            <table className={styles.table}>
              <caption>{t('mostPressing')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('tenant')}</th>
                  <th scope="col">{t('home')}</th>
                  <th scope="col">{t('owes')}</th>
                  <th scope="col">{t('ownPortion')}</th>
                  <th scope="col">{t('daysLate')}</th>
                </tr>
              </thead>
              <tbody>
                {tenants.map(({ id, name, unitName, propertyName, ...tenant }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{[propertyName, unitName].filter((part) => part != null).join(', ')}</td>
                    <td>{formats.money(tenant.amountOwedCents)}</td>
                    <td>{formats.money(tenant.tenantPortionCents)}</td>
                    <td>{formats.number(tenant.daysLate)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <nav className={styles.pages} aria-label={t('pages')}>
            <p role="status">{t('range', { first, last: first + tenants.length - 1, count: totalItems })}</p>
            {(page > 1 || hasNextPage) && (
              <>
                <Button size="small" isDisabled={page === 1 || fetching} onPress={() => setPage(page - 1)}>
                  {t('previous')}
                </Button>
                <Button size="small" isDisabled={!hasNextPage || fetching} onPress={() => setPage(page + 1)}>
                  {t('next')}
                </Button>
              </>
            )}
          </nav>
        </>
      )}
    </Card>
  );
}
