import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ApprovePlayedDraftDocument, type PlayedTurnFragment } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePersonName } from '../parts/people.ts';
import { useMayDecide } from '../session/use-session.ts';
import type { StageState } from './stages.ts';
import styles from './story.module.css';

export interface ApprovalProps {
  turn: PlayedTurnFragment;
  state: StageState;
  onDecided(turn: PlayedTurnFragment): void;
}

/** A draft that waits can be approved right here; one that was decided says by whom. */
export function Approval({ turn: { draft }, state, onDecided }: ApprovalProps) {
  const { t } = useTranslation('play');
  const { t: terms } = useTranslation('terms');
  const { t: parts } = useTranslation('parts');
  const announce = useAnnounce();
  const mayDecide = useMayDecide();
  const [busy, approve] = useMutation(ApprovePlayedDraftDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const nameOf = usePersonName();
  if (draft === null || (state !== 'done' && state !== 'waiting')) return null;

  async function decide(draftId: string, version: number): Promise<void> {
    setProblem(null);
    const { data, error } = await approve({ input: { draftId, version } });
    const result = data?.approveDraft;
    if (result?.__typename === 'DecideDraftSuccess') {
      announce(terms('draftStatus.APPROVED'));
      onDecided(result.workflow);
      // The button that had the focus is gone.
      place.current?.focus();
    } else {
      setProblem(result?.message ?? (error?.networkError ? parts('networkDown') : (error?.message ?? parts('failed'))));
    }
  }

  const status = terms(`draftStatus.${draft.status}`);
  return (
    <div ref={place} tabIndex={-1} className={styles.decision}>
      {state === 'done' ? (
        <p>
          {draft.decidedBy === null
            ? status
            : t('decidedBy', { status, name: nameOf(draft.decider ?? { id: draft.decidedBy }) })}
        </p>
      ) : (
        <>
          <p>{t(mayDecide ? 'waitsForYou' : 'waitsForOthers')}</p>
          {problem !== null && <Notice tone="bad">{parts('notDone', { message: problem })}</Notice>}
          <div className={styles.actions}>
            {mayDecide && (
              <Button look="primary" isDisabled={busy} onPress={() => void decide(draft.id, draft.version)}>
                {t('approve')}
              </Button>
            )}
            <Link href={`~/approvals/${draft.id}`}>{t('review')}</Link>
          </div>
        </>
      )}
    </div>
  );
}
