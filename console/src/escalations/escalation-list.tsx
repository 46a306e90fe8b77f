import { useTranslation } from 'react-i18next';
import type { EscalationRowFragment } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import type { ListProps } from '../parts/list-and-detail.tsx';
import { Rows } from '../parts/rows.tsx';
import { escalationTone, severityTone } from '../parts/tones.ts';
import { useNow } from '../parts/use-now.ts';
import { Due } from './due.tsx';
import { isOverdue } from './order.ts';
import { useWho } from './use-who.ts';

export function EscalationList({ rows, ...opened }: ListProps<EscalationRowFragment>) {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const now = useNow();
  const who = useWho();
  return (
    <Rows
      label={t('title')}
      items={rows}
      {...opened}
      textOf={(row) =>
        [
          who(row),
          terms(`escalationType.${row.type}`),
          t('severityIs', { severity: terms(`severity.${row.severity}`) }),
          terms(`escalationStatus.${row.status}`),
          ...(row.dueAt === null || row.status !== 'OPEN'
            ? []
            : [
                t(isOverdue(row, now) ? 'overdueSince' : 'dueBy', { when: formats.relative(new Date(row.dueAt), now) }),
              ]),
        ].join(', ')
      }
    >
      {(row) => (
        <>
          <span className={layout.rowLine}>
            <strong className={layout.name}>{who(row)}</strong>
            <Badge tone={severityTone[row.severity]}>{terms(`severity.${row.severity}`)}</Badge>
          </span>
          <span className={layout.rowLine}>
            <span>{terms(`escalationType.${row.type}`)}</span>
            {row.status !== 'OPEN' && (
              <Badge tone={escalationTone[row.status]}>{terms(`escalationStatus.${row.status}`)}</Badge>
            )}
          </span>
          <span className={layout.rowLine}>
            <span className={layout.soft}>{row.conversation?.tenant?.propertyName}</span>
            <Due escalation={row} />
          </span>
        </>
      )}
    </Rows>
  );
}
