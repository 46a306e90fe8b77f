import { useTranslation } from 'react-i18next';
import type { RefusedFragment } from '../graphql/generated/graphql.ts';
import { Badge } from './badge.tsx';
import styles from './failed-checks.module.css';

/** The holds that stand in the way of a text, each with its words. */
export function Holds({ holds }: { holds: Extract<RefusedFragment, { __typename: 'ChecksFailedError' }>['holds'] }) {
  const { t: terms } = useTranslation('terms');
  return (
    <ul className={styles.checks}>
      {holds.map(({ id, type, why }) => (
        <li key={id}>
          <Badge tone="bad">{terms(`escalationType.${type}`)}</Badge> {why}
        </li>
      ))}
    </ul>
  );
}
