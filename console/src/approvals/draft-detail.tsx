import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PendingDraft } from '../live/approval-queue.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Badge } from '../parts/badge.tsx';
import { askForReason } from '../parts/gate.ts';
import { late } from '../parts/late.ts';
import { Notice } from '../parts/notice.tsx';
import { phoneNumberText } from '../parts/phone-number.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { useShortcuts } from '../parts/shortcuts.tsx';
import { severityTone } from '../parts/tones.ts';
import { useKeptText } from '../parts/use-kept-text.ts';
import { useMayDecide } from '../session/use-session.ts';
import type { Decision } from './decision.ts';
import type { ReasonedDecision } from './decision-dialog.tsx';
import { useDecisions } from './decisions.ts';
import { DraftActions } from './draft-actions.tsx';
import { DraftContents } from './draft-contents.tsx';
import styles from './draft-detail.module.css';
import type { ReadDraft } from './read-drafts.ts';
import { useClaim } from './use-claim.ts';
import { useReadDraft, useReadDrafts } from './use-read-draft.ts';
import { useSeen } from './use-seen.ts';

const DecisionDialog = late(() => import('./decision-dialog.tsx'), 'DecisionDialog', []);

export interface DraftDetailProps {
  draft: PendingDraft;
  /** Somebody else who looks at it; null: nobody. */
  alsoLooking: string | null;
  /** After a decision was made. */
  onDecided(): void;
}

/** All that a decision about a draft needs, and the decision. Who it is for is there at once; the rest when it was read. */
export function DraftDetail({ draft, alsoLooking, onDecided }: DraftDetailProps) {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const mayDecide = useMayDecide();
  const { read, error, tryAgain } = useReadDraft(draft);
  useClaim(draft.id, mayDecide);

  const { workflow } = draft;
  const { tenant, conversation } = workflow;
  const name = tenant?.name ?? phoneNumberText(conversation.phoneNumber);
  return (
    <article className={styles.detail} aria-label={t('draftFor', { name })}>
      <header className={styles.header}>
        <div>
          <h2>{name}</h2>
          <p className={styles.where}>
            {[tenant?.unitName, tenant?.propertyName, phoneNumberText(conversation.phoneNumber)]
              .filter(Boolean)
              .join(' · ')}{' '}
            · <Link href={`~/conversations/${conversation.id}`}>{t('toConversation')}</Link>
          </p>
        </div>
        <p className={styles.badges}>
          {draft.priority === 'HIGH' && <Badge tone="bad">{t('risky')}</Badge>}
          {read?.card.workflow.escalations.map(({ id, type, severity }) => (
            <Badge key={id} tone={severityTone[severity]}>
              {terms(`escalationType.${type}`)}
            </Badge>
          ))}
          <Badge>
            <RelativeTime at={workflow.receivedAt} />
          </Badge>
        </p>
      </header>
      {alsoLooking !== null && <Notice tone="accent">{t('alsoLooking', { who: alsoLooking })}</Notice>}
      {read === undefined ? (
        error === null ? (
          <Loading lines={8} />
        ) : (
          <Failed error={error} onTryAgain={tryAgain} />
        )
      ) : (
        <Decidable read={read} mayDecide={mayDecide} onDecided={onDecided} />
      )}
    </article>
  );
}

function Decidable({ read, mayDecide, onDecided }: { read: ReadDraft; mayDecide: boolean; onDecided(): void }) {
  const { card, gate } = read;
  const { t: terms } = useTranslation('terms');
  const decisions = useDecisions();
  const { objectionsTo } = useReadDrafts();
  const [edited, setEdited] = useKeptText(`draft ${card.id}`);
  const [editing, setEditing] = useState(edited !== '');
  const [asking, setAsking] = useState<ReasonedDecision | null>(null);
  const seen = useSeen(`${card.id} ${card.version}`);
  const changed = editing && edited.trim() !== card.body;
  const stopped = !changed && gate !== null && gate !== 'unknown';

  function make(decision: Decision): void {
    decisions.add(decision);
    setAsking(null);
    onDecided();
  }

  /** Before it can be undone, so that one key never sends what the checks stop. */
  async function approve(): Promise<void> {
    const body = changed ? edited.trim() : null;
    if (body === '') return;
    const objections = body === null && gate === null ? null : await objectionsTo(card.id, body ?? card.body);
    const overrideReason = objections === null ? null : await askForReason(card.id, objections);
    if (objections !== null && overrideReason === null) return;
    make({ kind: 'approve', draftId: card.id, version: card.version, body, overrideReason });
  }

  function edit(): void {
    if (edited === '') setEdited(card.body);
    setEditing(true);
  }

  function discard(): void {
    setEdited('');
    setEditing(false);
  }

  const can = mayDecide && asking === null;
  const keyIsLive = seen && !stopped && (changed || gate === null);
  useShortcuts({
    a: can && keyIsLive ? () => void approve() : undefined,
    e: can && !editing ? edit : undefined,
    r: can ? () => setAsking('reject') : undefined,
    x: can ? () => setAsking('escalate') : undefined,
    w: can ? () => setAsking('regenerate') : undefined,
  });

  return (
    <>
      {card.workflow.conversation.consent === 'OPTED_OUT' && <Notice tone="warn">{terms('consent.OPTED_OUT')}</Notice>}
      <DraftContents card={card} edited={editing ? edited : null} onEdit={setEdited} onSubmit={() => void approve()} />
      {mayDecide && (
        <DraftActions
          stopped={stopped}
          keyIsLive={keyIsLive}
          edited={editing ? (changed ? 'changed' : 'same') : 'no'}
          onApprove={() => void approve()}
          onEdit={edit}
          onDiscard={discard}
          onAsk={setAsking}
        />
      )}
      {asking !== null && (
        <Suspense fallback={null}>
          <DecisionDialog kind={asking} draft={card} onClose={() => setAsking(null)} onDecide={make} />
        </Suspense>
      )}
    </>
  );
}
