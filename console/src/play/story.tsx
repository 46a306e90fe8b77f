import { BookUser, Inbox, type LucideIcon, PenLine, Scale, SendHorizontal, Split, UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { Link } from 'wouter';
import type { PlayedTurnFragment } from '../graphql/generated/graphql.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Card } from '../parts/card.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import { workflowTone } from '../parts/tones.ts';
import { useReasons } from '../parts/use-reasons.ts';
import { Approval } from './approval.tsx';
import { DraftStage } from './draft-stage.tsx';
import { Outcome } from './outcome.tsx';
import { Plan } from './plan.tsx';
import { RouteStage } from './route-stage.tsx';
import { type Stage, type StageName, type StageState, stagesOf } from './stages.ts';
import styles from './story.module.css';
import { Who } from './who.tsx';

const icons: Record<StageName, LucideIcon> = {
  received: Inbox,
  rules: Scale,
  context: BookUser,
  draft: PenLine,
  route: Split,
  approval: UserCheck,
  reply: SendHorizontal,
};

const tones: Record<StageState, Tone> = {
  done: 'good',
  now: 'accent',
  waiting: 'warn',
  later: 'neutral',
  skipped: 'neutral',
  failed: 'bad',
};

export interface StoryProps {
  /** The newest turn; null: nothing was written yet. */
  turn: PlayedTurnFragment | null;
  loading: boolean;
  error: CombinedError | undefined;
  onDecided(turn: PlayedTurnFragment): void;
}

/** What becomes of a text, stage by stage. */
export function Story({ turn, loading, error, onDecided }: StoryProps) {
  const { t } = useTranslation('play');
  const { t: terms } = useTranslation('terms');
  return (
    <Card
      title={t('story')}
      aside={turn !== null && <Badge tone={workflowTone[turn.status]}>{terms(`workflowStatus.${turn.status}`)}</Badge>}
    >
      {turn !== null ? (
        <p className={styles.text}>
          {t('forText')}{' '}
          <q>
            <ShownText text={turn.message} />
          </q>{' '}
          · <RelativeTime at={turn.receivedAt} /> ·{' '}
          <Link href={`~/conversations/${turn.conversation.id}`}>{t('open')}</Link>
        </p>
      ) : (
        <p className={styles.text}>{t('storyEmpty')}</p>
      )}
      {error !== undefined && <Failed error={error} />}
      {loading && turn === null ? (
        <Loading lines={7} />
      ) : (
        // A turn of its own: what comes in shows as it comes in.
        <ol className={styles.stages} key={turn?.id ?? ''}>
          {stagesOf(turn).map((stage) => (
            <StageRow key={stage.name} stage={stage} started={turn !== null}>
              {turn !== null && <Content stage={stage} turn={turn} onDecided={onDecided} />}
            </StageRow>
          ))}
        </ol>
      )}
    </Card>
  );
}

interface StageRowProps {
  stage: Stage;
  /** Whether there is a text that goes through it. */
  started: boolean;
  children: ReactNode;
}

function StageRow({ stage: { name, state, durationMs }, started, children }: StageRowProps) {
  const { t } = useTranslation('play');
  const Icon = icons[name];
  return (
    <li className={`${styles.stage} ${styles[state]}`} data-stage={name} data-state={state}>
      <span className={styles.icon} aria-hidden="true">
        <Icon size={18} />
      </span>
      <div className={styles.content}>
        <div className={styles.heading}>
          <h3>{t(`stage.${name}`)}</h3>
          {started && (
            <Badge tone={tones[state]}>
              {name === 'reply' && state === 'skipped' ? t('noReply') : t(`state.${state}`)}
            </Badge>
          )}
          {durationMs !== null && (
            <span className={styles.duration}>
              {durationMs === 0 ? t('underOneMillisecond') : t('milliseconds', { count: durationMs })}
            </span>
          )}
        </div>
        <p className={styles.about}>{t(`about.${name}`)}</p>
        {children}
      </div>
    </li>
  );
}

interface ContentProps {
  stage: Stage;
  turn: PlayedTurnFragment;
  onDecided(turn: PlayedTurnFragment): void;
}

function Content({ stage, turn, onDecided }: ContentProps) {
  const { t } = useTranslation('play');
  const words = useReasons()({ inEnglish: stage.detail, reasons: stage.reasons });
  const detail = words !== null && <p className={styles.detail}>{words}</p>;
  switch (stage.name) {
    case 'rules':
      return (
        <>
          {detail}
          {turn.paymentPlan !== null && <Plan plan={turn.paymentPlan} />}
        </>
      );
    case 'context':
      return stage.state === 'done' ? <Who turn={turn} detail={words} /> : detail;
    case 'draft':
      return (
        <>
          {words !== null && (
            <p className={styles.about}>{stage.state === 'done' ? t('writtenBy', { model: words }) : words}</p>
          )}
          {turn.draft !== null && <DraftStage draft={turn.draft} />}
        </>
      );
    case 'route':
      return <RouteStage stage={stage} turn={turn} />;
    case 'approval':
      return <Approval turn={turn} state={stage.state} onDecided={onDecided} />;
    case 'reply':
      return <Outcome turn={turn} />;
    default:
      return detail;
  }
}
