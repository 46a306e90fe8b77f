import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ReadDependenciesDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Stale } from '../parts/stale.tsx';
import { useLastAnswer } from '../parts/use-last-answer.ts';
import { useWhileVisible } from '../parts/use-while-visible.ts';
import { type Dependency, DependencyCard } from './dependency-card.tsx';
import { PageCard } from './page-card.tsx';
import { serviceOf } from './services.ts';
import styles from './system.module.css';

/** The gateway asks its neighbours no more often than this either. */
const everyMs = 5_000;

/** Every service that the gateway leans on, and this page's own line to it. */
export function Dependencies() {
  const { t } = useTranslation('system');
  const [result, ask] = useQuery({ query: ReadDependenciesDocument });
  const { data, at } = useLastAnswer(result);
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  useWhileVisible(askAgain, everyMs);
  const { error } = result;
  if (data === undefined) return error ? <Failed error={error} onTryAgain={askAgain} /> : <Loading lines={6} />;
  return (
    <>
      {error && <Stale error={error} at={at} />}
      <Summary dependencies={data.dependencies} />
      <ul className={styles.cards}>
        {inOrder(data.dependencies).map((dependency) => (
          <li key={dependency.name} className={isTroubled(dependency) ? styles.troubled : undefined}>
            <DependencyCard dependency={dependency} />
          </li>
        ))}
        <li>
          <PageCard answered={!error?.networkError} />
        </li>
      </ul>
      <p className={styles.note}>{t('asSeen', { seconds: everyMs / 1_000 })}</p>
    </>
  );
}

const isTroubled = ({ state }: Dependency): boolean => state !== 'UP';

/** What is in trouble comes first. */
const inOrder = (dependencies: readonly Dependency[]): Dependency[] =>
  dependencies.toSorted((a, b) => Number(isTroubled(b)) - Number(isTroubled(a)));

/** All of it in a line; screen readers hear it when it changes. */
function Summary({ dependencies }: { dependencies: readonly Dependency[] }) {
  const { t, i18n } = useTranslation('system');
  const troubled = dependencies.filter(isTroubled);
  const names = troubled.map(({ name }) => {
    const service = serviceOf(name);
    return service === null ? name : t(`names.${service.key}`);
  });
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  const Icon = troubled.length === 0 ? CircleCheck : TriangleAlert;
  return (
    <div className={styles.summary}>
      <p role="status" className={troubled.length === 0 ? styles.good : styles.warn}>
        <Icon size={20} aria-hidden />
        <strong>{troubled.length === 0 ? t('allUp') : t('trouble', { count: troubled.length, names: list })}</strong>
      </p>
      <p className={styles.note}>{t('everywhere')}</p>
    </div>
  );
}
