import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PendingDraft } from '../live/approval-queue.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Rows } from '../parts/rows.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import styles from './draft-list.module.css';

export interface DraftListProps {
  drafts: readonly PendingDraft[];
  selected: string | null;
  onSelect(draftId: string): void;
  /** Who else looks at a draft; null: nobody. */
  lookerOf(draft: PendingDraft): string | null;
}

/** The drafts that wait. */
export function DraftList({ drafts, selected, onSelect, lookerOf }: DraftListProps) {
  const { t } = useTranslation('approvals');
  const formats = useFormats();
  const nameOf = ({ workflow }: PendingDraft) => workflow.tenant?.name ?? workflow.conversation.phoneNumber;
  return (
    <Rows
      label={t('waiting')}
      items={drafts}
      openKey={selected}
      onOpen={onSelect}
      textOf={(draft) => `${nameOf(draft)}: ${draft.workflow.message}`}
    >
      {(draft) => {
        const { tenant, message } = draft.workflow;
        const looker = lookerOf(draft);
        return (
          <>
            <span className={styles.top}>
              <strong>{nameOf(draft)}</strong>
              <span className={styles.age}>
                <RelativeTime at={draft.createdAt} />
              </span>
            </span>
            <span className={styles.message}>
              <ShownText text={message} />
            </span>
            <span className={styles.badges}>
              {draft.priority === 'HIGH' && <Badge tone="bad">{t('risky')}</Badge>}
              {tenant && (
                <Badge>
                  {formats.money(tenant.amountOwedCents)} · {t('days', { count: tenant.daysLate })}
                </Badge>
              )}
              <Badge tone="accent">{formats.percent(draft.confidence)}</Badge>
              {draft.language !== 'en' && <Badge>{draft.language.toUpperCase()}</Badge>}
              {looker !== null && (
                <Badge tone="accent">
                  <Eye size={14} aria-hidden /> {looker}
                </Badge>
              )}
            </span>
          </>
        );
      }}
    </Rows>
  );
}
