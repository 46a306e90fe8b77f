import { useTranslation } from 'react-i18next';
import type { WorkItemKind } from '../graphql/generated/graphql.ts';
import { workItemKinds } from './kinds.ts';
import styles from './queue.module.css';
import type { Queue } from './use-queue.ts';

export interface KindTabsProps {
  kind: WorkItemKind | null;
  counts: Queue['counts'];
  onChoose(kind: WorkItemKind | null): void;
}

/** What waits by kind, with how many of each; kinds of which none waits are left out. */
export function KindTabs({ kind, counts, onChoose }: KindTabsProps) {
  const { t } = useTranslation('queue');
  const kinds = workItemKinds.filter((each) => counts[each] > 0 || each === kind);
  return (
    <fieldset className={styles.tabs}>
      <legend className={styles.hidden}>{t('kinds')}</legend>
      {[null, ...kinds].map((each) => (
        <button
          key={each ?? 'ALL'}
          type="button"
          className={styles.tab}
          aria-pressed={each === kind}
          onClick={() => onChoose(each)}
        >
          {t(`kind.${each ?? 'ALL'}`)} <span className={styles.tabCount}>{counts[each ?? 'ALL']}</span>
        </button>
      ))}
    </fieldset>
  );
}
