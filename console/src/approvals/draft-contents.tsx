import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftCardFragment } from '../graphql/generated/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import { Card } from '../parts/card.tsx';
import { Figures } from '../parts/figures.tsx';
import { late } from '../parts/late.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { Panes } from '../parts/panes.tsx';
import { Pictures } from '../parts/pictures.tsx';
import { TenantFacts } from '../parts/tenant-facts.tsx';
import { Thread } from '../parts/thread.tsx';
import { Checks } from './checks.tsx';
import styles from './draft-detail.module.css';
import { EditDraft } from './edit-draft.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { Timing } from './timing.tsx';

const NotesCard = late(() => import('../notes/notes-card.tsx'), 'NotesCard', ['notes']);

export interface DraftContentsProps {
  card: DraftCardFragment;
  /** The words under an approver's hands; null: it stands as it was written. */
  edited: string | null;
  onEdit(text: string): void;
  onSubmit(): void;
}

/** What was said, what would be said, and what speaks for and against it. */
export function DraftContents({ card, edited, onEdit, onSubmit }: DraftContentsProps) {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const { workflow } = card;
  const { tenant, conversation, paymentPlan } = workflow;
  return (
    <Panes
      label={t('aboutTenant')}
      aside={
        <>
          <Card title={t('confidence')}>
            <Checks confidence={card.confidence} checks={card.checks} />
          </Card>
          <Card title={t('ledger')}>{tenant ? <TenantFacts tenant={tenant} /> : <p>{t('nobody')}</p>}</Card>
          {paymentPlan && (
            <Card title={t('plan')}>
              <PlanSummary plan={paymentPlan} />
            </Card>
          )}
          <Suspense fallback={null}>
            <NotesCard conversationId={conversation.id} />
          </Suspense>
        </>
      }
    >
      <Card title={t('thread')}>
        <Thread
          messages={conversation.messages}
          missing={conversation.messagesMissing}
          latest={workflow.message}
          tenant={tenant?.name ?? conversation.phoneNumber}
          language={tenant?.language ?? null}
        />
        <Pictures urls={workflow.mediaUrls} />
      </Card>
      <Card
        title={t('draft')}
        aside={<Badge>{terms(`language.${card.language}` as 'language.en', { defaultValue: card.language })}</Badge>}
      >
        {edited !== null ? (
          <EditDraft draft={card} text={edited} onChange={onEdit} onSubmit={onSubmit} />
        ) : (
          <AsWritten card={card} />
        )}
        <Timing localTime={conversation.localTime} nextAllowedSendAt={conversation.nextAllowedSendAt} />
      </Card>
    </Panes>
  );
}

function AsWritten({ card }: { card: DraftCardFragment }) {
  const { t } = useTranslation('approvals');
  const { t: parts } = useTranslation('parts');
  return (
    <>
      <div className={card.translation === null ? undefined : styles.sideBySide}>
        <MarkedText body={card.body} claims={card.claims} language={card.language} />
        {card.translation !== null && (
          <div className={styles.translation}>
            <h3>{t('translation')}</h3>
            <p lang="en">{card.translation}</p>
          </div>
        )}
      </div>
      <Figures claims={card.claims} />
      <p className={styles.note}>
        {parts('characters', { count: card.segments.characters })} · {parts('segments', { count: card.segments.count })}
        {card.segments.encoding === 'UCS2' && ` · ${parts('costly')}`}
      </p>
    </>
  );
}
