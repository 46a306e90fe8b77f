import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { NotesCard } from '../notes/notes-card.tsx';
import { Badge } from '../parts/badge.tsx';
import { Card } from '../parts/card.tsx';
import { Badges } from '../parts/detail.tsx';
import { FailedChecks } from '../parts/failed-checks.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { Notice } from '../parts/notice.tsx';
import { phoneNumberText } from '../parts/phone-number.ts';
import { QuotedText } from '../parts/quoted-text.tsx';
import { TenantFacts } from '../parts/tenant-facts.tsx';
import { Thread } from '../parts/thread.tsx';
import { draftTone, workflowTone } from '../parts/tones.ts';
import styles from './escalations.module.css';
import type { SurroundingConversation, SurroundingWorkflow } from './use-surroundings.ts';

export interface SurroundingsProps {
  conversation: SurroundingConversation;
  workflow: SurroundingWorkflow | null;
  /** The box in which somebody answers, below the thread. */
  answer: ReactNode;
}

/** The thread, who it is with, what colleagues noted, and the turn that was handed over. */
export function Surroundings({ conversation, workflow, answer }: SurroundingsProps) {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Card
          title={t('conversation')}
          aside={<Link href={`~/conversations/${conversation.id}`}>{t('openConversation')}</Link>}
        >
          <Thread
            messages={conversation.messages}
            missing={conversation.messagesMissing}
            tenant={conversation.tenant?.name ?? t('tenant')}
            language={conversation.language}
          />
          {answer}
        </Card>
        {workflow !== null && <Turn workflow={workflow} />}
      </div>
      <div className={styles.main}>
        <Card title={conversation.tenant?.name ?? t('unknown')}>
          <Badges>
            <span>{phoneNumberText(conversation.phoneNumber)}</span>
            <Badge tone={conversation.consent === 'OPTED_IN' ? 'good' : 'bad'}>
              {terms(`consent.${conversation.consent}`)}
            </Badge>
            <span className={layout.soft}>{t('localTime', { time: formats.clock(conversation.localTime) })}</span>
          </Badges>
          {conversation.tenant === null ? (
            <p className={layout.soft}>{t('nobodysNumber')}</p>
          ) : (
            <TenantFacts tenant={conversation.tenant} />
          )}
        </Card>
        <NotesCard conversationId={conversation.id} />
      </div>
    </div>
  );
}

function Turn({ workflow }: { workflow: SurroundingWorkflow }) {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const { draft } = workflow;
  return (
    <Card
      title={t('turn')}
      aside={<Badge tone={workflowTone[workflow.status]}>{terms(`workflowStatus.${workflow.status}`)}</Badge>}
    >
      {workflow.error !== null && (
        <Notice tone="warn" title={t('wentWrong')}>
          <p>{workflow.error}</p>
        </Notice>
      )}
      {draft === null ? (
        <p className={layout.soft}>{t('noDraft')}</p>
      ) : (
        <>
          <Badges>
            <Badge tone={draftTone[draft.status]}>{terms(`draftStatus.${draft.status}`)}</Badge>
            <span className={layout.soft}>{t('confidence', { share: formats.percent(draft.confidence) })}</span>
            {draft.status === 'PENDING' && <Link href={`~/approvals/${draft.id}`}>{t('decideDraft')}</Link>}
          </Badges>
          <QuotedText body={draft.body} language={draft.language} translation={draft.translation} />
          <FailedChecks checks={draft.checks} />
        </>
      )}
    </Card>
  );
}
