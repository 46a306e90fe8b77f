import { Eye, User } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import listStyles from '../approvals/draft-list.module.css';
import { useLooker } from '../approvals/use-looker.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import { usePersonName } from '../parts/people.ts';
import { phoneNumberText } from '../parts/phone-number.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { Rows } from '../parts/rows.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import { severityTone } from '../parts/tones.ts';

export const nameOfItem = ({ conversation: { tenant, phoneNumber } }: WorkRow) =>
  tenant?.name ?? phoneNumberText(phoneNumber);

export interface QueueListProps {
  items: readonly WorkRow[];
  openKey: string | null;
  onOpen(id: string): void;
}

/** What waits, one row a conversation. */
export function QueueList({ items, openKey, onOpen }: QueueListProps) {
  const { t } = useTranslation('queue');
  return (
    <Rows
      label={t('waiting')}
      items={items}
      openKey={openKey}
      onOpen={onOpen}
      textOf={(item) =>
        [nameOfItem(item), ...item.kinds.map((kind) => t(`one.${kind}`)), item.preview].filter(Boolean).join(', ')
      }
    >
      {(item) => <QueueRow item={item} />}
    </Rows>
  );
}

function QueueRow({ item }: { item: WorkRow }) {
  const { t } = useTranslation('queue');
  const { t: approvals } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const personName = usePersonName();
  const looker = useLooker();
  const { tenant } = item.conversation;
  const lookedAtBy = item.draft === null ? null : looker(item.draft);
  const [escalation] = item.escalations;
  return (
    <>
      <span className={listStyles.top}>
        <strong>{nameOfItem(item)}</strong>
        <span className={listStyles.age}>
          <RelativeTime at={item.waitingSince} />
        </span>
      </span>
      <span className={listStyles.message}>
        <ShownText text={item.preview ?? ''} />
      </span>
      <span className={listStyles.badges}>
        {escalation !== undefined && (
          <Badge tone={severityTone[escalation.severity]}>{terms(`escalationType.${escalation.type}`)}</Badge>
        )}
        {item.draft?.priority === 'HIGH' && <Badge tone="bad">{approvals('risky')}</Badge>}
        {item.kinds
          // Drafts are what most rows are of, and escalations say their type.
          .filter((kind) => kind !== 'DRAFT' && kind !== 'ESCALATION')
          .map((kind) => (
            <Badge key={kind} tone={kind === 'UNCONFIRMED' ? 'bad' : 'warn'}>
              {t(`one.${kind}`)}
            </Badge>
          ))}
        {item.assignedTo !== null && (
          <Badge tone="accent">
            <User size={14} aria-hidden /> {personName(item.assignee ?? { id: item.assignedTo })}
          </Badge>
        )}
        {lookedAtBy !== null && (
          <Badge tone="accent">
            <Eye size={14} aria-hidden /> {lookedAtBy}
          </Badge>
        )}
        {item.amountOwedCents !== null && (
          <Badge>
            {formats.money(item.amountOwedCents)}
            {tenant !== null && ` · ${t('days', { count: tenant.daysLate })}`}
          </Badge>
        )}
        {item.language !== null && item.language !== 'en' && <Badge>{item.language.toUpperCase()}</Badge>}
      </span>
    </>
  );
}
