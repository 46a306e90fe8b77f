import { useState } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PendingDraft } from '../live/approval-queue.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Figures } from '../parts/figures.tsx';
import { askForReason } from '../parts/gate.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { Notice } from '../parts/notice.tsx';
import { Pictures } from '../parts/pictures.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { ShortcutKey, useShortcuts } from '../parts/shortcuts.tsx';
import { TenantFacts } from '../parts/tenant-facts.tsx';
import { Thread } from '../parts/thread.tsx';
import { severityTone } from '../parts/tones.ts';
import { useKeptText } from '../parts/use-kept-text.ts';
import { useMayDecide } from '../session/use-session.ts';
import { Checks } from './checks.tsx';
import type { Decision } from './decision.ts';
import { DecisionDialog, type ReasonedDecision } from './decision-dialog.tsx';
import { useDecisions } from './decisions.ts';
import styles from './draft-detail.module.css';
import { EditDraft } from './edit-draft.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { Timing } from './timing.tsx';
import { useClaim } from './use-claim.ts';
import { useObjections } from './use-objections.ts';

export interface DraftDetailProps {
  draft: PendingDraft;
  /** Somebody else who looks at it; null: nobody. */
  alsoLooking: string | null;
  /** After a decision was made. */
  onDecided(): void;
}

/** All that a decision about a draft needs, and the decision. */
export function DraftDetail({ draft, alsoLooking, onDecided }: DraftDetailProps) {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const { t: parts } = useTranslation('parts');
  const mayDecide = useMayDecide();
  const decisions = useDecisions();
  const objectionsTo = useObjections();
  const [edited, setEdited] = useKeptText(`draft ${draft.id}`);
  const [editing, setEditing] = useState(edited !== '');
  const [asking, setAsking] = useState<ReasonedDecision | null>(null);
  useClaim(draft.id, mayDecide);

  const { workflow } = draft;
  const { tenant, conversation, paymentPlan } = workflow;
  const name = tenant?.name ?? conversation.phoneNumber;

  function make(decision: Decision): void {
    decisions.add(decision);
    setAsking(null);
    onDecided();
  }

  /** Before it can be undone, so that one key never sends what the checks stop. */
  async function approve(): Promise<void> {
    const body = editing && edited.trim() !== draft.body ? edited.trim() : null;
    if (body === '') return;
    const objections = await objectionsTo(draft.id, body ?? draft.body);
    const overrideReason = objections === null ? null : await askForReason(draft.id, objections);
    if (objections !== null && overrideReason === null) return;
    make({ kind: 'approve', draftId: draft.id, version: draft.version, body, overrideReason });
  }

  function edit(): void {
    if (edited === '') setEdited(draft.body);
    setEditing(true);
  }

  function discard(): void {
    setEdited('');
    setEditing(false);
  }

  const can = mayDecide && asking === null;
  useShortcuts({
    a: can ? () => void approve() : undefined,
    e: can && !editing ? edit : undefined,
    r: can ? () => setAsking('reject') : undefined,
    x: can ? () => setAsking('escalate') : undefined,
    g: can ? () => setAsking('regenerate') : undefined,
  });

  return (
    <article className={styles.detail} aria-label={t('draftFor', { name })}>
      <header className={styles.header}>
        <div>
          <h2>{name}</h2>
          <p className={styles.where}>
            {[tenant?.unitName, tenant?.propertyName, conversation.phoneNumber].filter(Boolean).join(' · ')} ·{' '}
            <Link href={`~/conversations/${conversation.id}`}>{t('toConversation')}</Link>
          </p>
        </div>
        <p className={styles.badges}>
          {draft.priority === 'HIGH' && <Badge tone="bad">{t('risky')}</Badge>}
          {workflow.escalations.map(({ id, type, severity }) => (
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
      {conversation.consent === 'OPTED_OUT' && <Notice tone="warn">{terms('consent.OPTED_OUT')}</Notice>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card title={t('thread')}>
            <Thread
              messages={conversation.messages}
              missing={conversation.messagesMissing}
              latest={workflow.message}
              tenant={name}
              language={tenant?.language ?? null}
            />
            <Pictures urls={workflow.mediaUrls} />
          </Card>
          <Card
            title={t('draft')}
            aside={
              <Badge>{terms(`language.${draft.language}` as 'language.en', { defaultValue: draft.language })}</Badge>
            }
          >
            {editing ? (
              <EditDraft draft={draft} text={edited} onChange={setEdited} onSubmit={() => void approve()} />
            ) : (
              <>
                <div className={draft.translation === null ? undefined : styles.sideBySide}>
                  <MarkedText body={draft.body} claims={draft.claims} language={draft.language} />
                  {draft.translation !== null && (
                    <div className={styles.translation}>
                      <h3>{t('translation')}</h3>
                      <p lang="en">{draft.translation}</p>
                    </div>
                  )}
                </div>
                <Figures claims={draft.claims} />
                <p className={styles.note}>
                  {parts('characters', { count: draft.segments.characters })} ·{' '}
                  {parts('segments', { count: draft.segments.count })} · {draft.segments.encoding}
                </p>
              </>
            )}
            <Timing localTime={conversation.localTime} nextAllowedSendAt={conversation.nextAllowedSendAt} />
            {mayDecide && (
              <Group className={styles.actions ?? ''} aria-label={t('decide')}>
                <Button look="primary" onPress={() => void approve()}>
                  {t(editing && edited.trim() !== draft.body ? 'approveEdited' : 'approve')}
                  <ShortcutKey>A</ShortcutKey>
                </Button>
                {editing ? (
                  <Button onPress={discard}>{t('discard')}</Button>
                ) : (
                  <Button onPress={edit}>
                    {t('edit')}
                    <ShortcutKey>E</ShortcutKey>
                  </Button>
                )}
                <Button onPress={() => setAsking('regenerate')}>
                  {t('regenerate')}
                  <ShortcutKey>G</ShortcutKey>
                </Button>
                <Button onPress={() => setAsking('escalate')}>
                  {t('escalate')}
                  <ShortcutKey>X</ShortcutKey>
                </Button>
                <Button look="danger" onPress={() => setAsking('reject')}>
                  {t('reject')}
                  <ShortcutKey>R</ShortcutKey>
                </Button>
              </Group>
            )}
          </Card>
        </div>
        <div className={styles.column}>
          <Card title={t('ledger')}>{tenant ? <TenantFacts tenant={tenant} /> : <p>{t('nobody')}</p>}</Card>
          <Card title={t('confidence')}>
            <Checks confidence={draft.confidence} checks={draft.checks} />
          </Card>
          {paymentPlan && (
            <Card title={t('plan')}>
              <PlanSummary plan={paymentPlan} />
            </Card>
          )}
        </div>
      </div>
      {asking !== null && (
        <DecisionDialog kind={asking} draft={draft} onClose={() => setAsking(null)} onDecide={make} />
      )}
    </article>
  );
}
