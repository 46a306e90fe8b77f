import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConversationTurnFragment, TurnStepsDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Badge } from '../parts/badge.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { Pictures } from '../parts/pictures.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import { workflowTone } from '../parts/tones.ts';
import { useMayDecide } from '../session/use-session.ts';
import { EventRow } from './event-row.tsx';
import { Retry } from './retry.tsx';
import { StepRow } from './step-row.tsx';
import styles from './story.module.css';
import type { Happening } from './timeline.ts';

export interface TurnProps {
  turn: ConversationTurnFragment;
  /** Oldest first. */
  happenings: readonly Happening[];
  isOpen: boolean;
  onToggle(open: boolean): void;
  onRetried(): void;
}

/** One turn: its texts, where it stands, and, once it is opened, all that happened. */
export function Turn({ turn, happenings, isOpen, onToggle, onRetried }: TurnProps) {
  const { t } = useTranslation('conversations');
  const { t: terms } = useTranslation('terms');
  const formats = useFormats();
  const mayDecide = useMayDecide();
  const summary = useRef<HTMLElement>(null);
  const { status, message, mediaUrls, receivedAt, scheduledFor, error, draft } = turn;
  const failed = useRef(false);
  useEffect(() => {
    // The button that tried it again is gone, and the focus with it.
    if (failed.current && status !== 'FAILED' && document.activeElement === document.body) summary.current?.focus();
    failed.current = status === 'FAILED';
  }, [status]);
  return (
    <>
      <details className={styles.turn} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary ref={summary}>
          <ChevronRight size={16} aria-hidden className={styles.chevron} />
          <span className={styles.summary}>
            <span className={styles.summaryLine}>
              <strong className={styles.message}>
                <ShownText text={message || t(mediaUrls.length > 0 ? 'onlyPictures' : 'byHand')} />
              </strong>
              <Badge tone={workflowTone[status]}>{terms(`workflowStatus.${status}`)}</Badge>
            </span>
            <span className={layout.soft}>
              <RelativeTime at={receivedAt} />
              {turn.route !== null && <> · {t('routedTo', { route: terms(`route.${turn.route}`) })}</>}
              {status === 'SCHEDULED' && scheduledFor !== null && (
                <> · {t('scheduledFor', { time: formats.instant(new Date(scheduledFor)) })}</>
              )}
              {' · '}
              {t('entries', { count: happenings.length })}
            </span>
          </span>
        </summary>
        {isOpen && (
          <>
            <Pictures urls={mediaUrls} />
            {draft !== null && (
              <p className={styles.draft}>
                <span className={layout.soft}>
                  {t('draft')} · {terms(`draftStatus.${draft.status}`)}
                </span>
                <span lang={draft.language}>
                  <ShownText text={draft.finalBody ?? draft.body} />
                </span>
              </p>
            )}
            <Happenings turn={turn} happenings={happenings} />
          </>
        )}
      </details>
      {error !== null && <p className={styles.error}>{error}</p>}
      {status === 'FAILED' && mayDecide && <Retry turnId={turn.id} onDone={onRetried} />}
    </>
  );
}

/** What came of the steps is read once somebody looks: with all turns of a page it would be too much for one answer. */
function Happenings({ turn: { id, steps }, happenings }: Pick<TurnProps, 'turn' | 'happenings'>) {
  const [{ data }, ask] = useQuery({ query: TurnStepsDocument, variables: { id } });
  const known = data?.workflow?.steps ?? [];
  const isBehind = data != null && known.length < steps.length;
  useEffect(() => {
    if (isBehind) ask({ requestPolicy: 'network-only' });
  }, [isBehind, ask]);
  const told = new Map(
    known.map(({ name, startedAt, detail, reasons }) => [`${name} ${startedAt}`, { inEnglish: detail, reasons }]),
  );
  return (
    <ol className={styles.happenings}>
      {happenings.map((happening) => (
        <li key={happening.key}>
          {'step' in happening ? (
            <StepRow step={happening.step} told={told.get(`${happening.step.name} ${happening.step.startedAt}`)} />
          ) : (
            <EventRow event={happening.event} />
          )}
        </li>
      ))}
    </ol>
  );
}
