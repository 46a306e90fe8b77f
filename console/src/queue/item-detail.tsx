import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftDetail } from '../approvals/draft-detail.tsx';
import { useLooker } from '../approvals/use-looker.ts';
import type { WorkItemKind } from '../graphql/generated/graphql.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { Loading } from '../parts/async.tsx';
import { late } from '../parts/late.ts';
import { ItemBar } from './item-bar.tsx';
import { workItemKinds } from './kinds.ts';
import styles from './queue.module.css';

const PlanPanel = late(() => import('./plan-panel.tsx'), 'PlanPanel', ['plans']);
const EscalationPanel = late(() => import('./escalation-panel.tsx'), 'EscalationPanel', [
  'escalations',
  'notes',
  'reasons',
]);
const UnconfirmedPanel = late(() => import('./unconfirmed-panel.tsx'), 'UnconfirmedPanel', []);
const PromisePanel = late(() => import('./promise-panel.tsx'), 'PromisePanel', ['promises']);
const ConversationDetail = late(() => import('../conversations/conversation-detail.tsx'), 'ConversationDetail', [
  'conversations',
  'notes',
  'promises',
  'reasons',
]);

export interface ItemDetailProps {
  item: WorkRow;
  alike: number;
  onAlike(): void;
  /** After a decision was made. */
  onDecided(): void;
}

/** All that waits about one conversation, and the decision about it. */
export function ItemDetail({ item, alike, onAlike, onDecided }: ItemDetailProps) {
  const [wanted, setWanted] = useState<WorkItemKind | null>(null);
  const shown = item.kinds.find((kind) => kind === wanted) ?? workItemKinds.find((kind) => item.kinds.includes(kind));
  if (shown === undefined) return null;
  return (
    <>
      <ItemBar item={item} shown={shown} onShow={setWanted} alike={alike} onAlike={onAlike} />
      <Suspense fallback={<Loading lines={8} />}>
        <Panel item={item} kind={shown} onDecided={onDecided} />
      </Suspense>
    </>
  );
}

function Panel({ item, kind, onDecided }: { item: WorkRow; kind: WorkItemKind; onDecided(): void }) {
  const { t } = useTranslation('queue');
  const looker = useLooker();
  const { draft, paymentPlan, escalations } = item;
  if (kind === 'DRAFT' && draft !== null)
    return (
      <DraftDetail
        key={`${draft.id} ${draft.version}`}
        draft={draft}
        alsoLooking={looker(draft)}
        onDecided={onDecided}
      />
    );
  if (kind === 'PAYMENT_PLAN' && paymentPlan !== null) return <PlanPanel key={paymentPlan.id} id={paymentPlan.id} />;
  if (kind === 'ESCALATION' && escalations.length > 0)
    return (
      <div className={styles.panels}>
        {escalations.map(({ id }) => (
          <EscalationPanel key={id} id={id} />
        ))}
      </div>
    );
  if (kind === 'UNCLEAR_PROMISE') return <PromisePanel conversationId={item.id} />;
  if (kind === 'UNCONFIRMED') return <UnconfirmedPanel conversationId={item.id} />;
  return (
    <section className={styles.panels} aria-label={t('toConversation')}>
      <ConversationDetail id={item.id} />
    </section>
  );
}
