import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PendingDraft } from '../live/approval-queue.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { phoneNumberText } from '../parts/phone-number.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Rows } from '../parts/rows.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import styles from './draft-list.module.css';
import { useLooker } from './use-looker.ts';

export interface DraftListProps {
  drafts: readonly PendingDraft[];
  selected: string | null;
  onSelect(draftId: string): void;
}

const nameOf = ({ workflow }: PendingDraft) =>
  workflow.tenant?.name ?? phoneNumberText(workflow.conversation.phoneNumber);

/** The drafts that wait. */
export function DraftList({ drafts, selected, onSelect }: DraftListProps) {
  const { t } = useTranslation('approvals');
  return (
    <Rows
      label={t('waiting')}
      items={drafts}
      openKey={selected}
      onOpen={onSelect}
      textOf={(draft) => `${nameOf(draft)}: ${draft.workflow.message}`}
    >
      {(draft) => <DraftRow draft={draft} />}
    </Rows>
  );
}

function DraftRow({ draft }: { draft: PendingDraft }) {
  const { t } = useTranslation('approvals');
  const formats = useFormats();
  const looker = useLooker()(draft);
  const { tenant, message } = draft.workflow;
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
        {looker !== null && (
          <Badge tone="accent">
            <Eye size={14} aria-hidden /> {looker}
          </Badge>
        )}
        {tenant && (
          <Badge>
            {formats.money(tenant.amountOwedCents)} · {t('days', { count: tenant.daysLate })}
          </Badge>
        )}
        <Badge tone="accent">{formats.percent(draft.confidence)}</Badge>
        {draft.language !== 'en' && <Badge>{draft.language.toUpperCase()}</Badge>}
      </span>
    </>
  );
}
