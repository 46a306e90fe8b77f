import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AcknowledgeEscalationDocument, type EscalationRowFragment } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Loading } from '../parts/async.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Detail } from '../parts/detail.tsx';
import layout from '../parts/layout.module.css';
import { Notice } from '../parts/notice.tsx';
import { usePersonName } from '../parts/people.ts';
import { Pictures } from '../parts/pictures.tsx';
import { ReadProblem } from '../parts/read-problem.tsx';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { RelativeTime } from '../parts/relative-time.tsx';
import { ShortcutKey, useShortcuts } from '../parts/shortcuts.tsx';
import { escalationTone, severityTone } from '../parts/tones.ts';
import { useLastAnswer } from '../parts/use-last-answer.ts';
import { useMayDecide } from '../session/use-session.ts';
import { AnswerByHand } from './answer-by-hand.tsx';
import { ConsentButtons } from './consent-buttons.tsx';
import { Due } from './due.tsx';
import styles from './escalations.module.css';
import { Holds } from './holds.tsx';
import { Reason } from './reason.tsx';
import { ResolveDialog } from './resolve-dialog.tsx';
import { Surroundings } from './surroundings.tsx';
import { useSurroundings } from './use-surroundings.ts';
import { useWho } from './use-who.ts';

/** One escalation with all that a person needs to take it over. */
export function EscalationDetail({ listed, onChanged }: { listed: EscalationRowFragment; onChanged(): void }) {
  const { t } = useTranslation('escalations');
  const { t: terms } = useTranslation('terms');
  const mayDecide = useMayDecide();
  const announce = useAnnounce();
  const who = useWho();
  const refusalOf = useRefusalOf();
  const { answer, refresh } = useSurroundings(listed);
  const { data, at } = useLastAnswer(answer);
  const [done, setDone] = useState<EscalationRowFragment>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [resolving, setResolving] = useState(false);
  const [acknowledging, acknowledge] = useMutation(AcknowledgeEscalationDocument);
  const answerBox = useRef<HTMLTextAreaElement>(null);

  const asked = data?.escalation;
  const escalation = newest(listed, asked ?? undefined, done);
  const { status, conversation } = escalation;
  const open = mayDecide && status === 'OPEN';
  const unsettled = mayDecide && status !== 'RESOLVED';

  function changed(now: EscalationRowFragment, words: string): void {
    setDone(now);
    setRefusal(null);
    announce(words);
    onChanged();
    refresh();
  }

  async function take(): Promise<void> {
    if (acknowledging) return;
    const { data: result, error } = await acknowledge({ input: { escalationId: escalation.id } });
    const outcome = result?.acknowledgeEscalation;
    const why = refusalOf(error, outcome);
    if (outcome?.__typename === 'EscalationSuccess') changed(outcome.escalation, t('taken'));
    setRefusal(why);
    if (why?.outdated) {
      onChanged();
      refresh();
    }
  }

  useShortcuts({
    a: open ? () => void take() : undefined,
    r: unsettled ? () => setResolving(true) : undefined,
    w: mayDecide ? () => answerBox.current?.focus() : undefined,
  });

  return (
    <Detail
      heading={`${terms(`escalationType.${escalation.type}`)}: ${who(escalation)}`}
      stage={status}
      badges={
        <>
          <Badge tone={severityTone[escalation.severity]}>
            {t('severityIs', { severity: terms(`severity.${escalation.severity}`) })}
          </Badge>
          <Badge tone={escalationTone[status]}>{terms(`escalationStatus.${status}`)}</Badge>
          <Due escalation={escalation} />
        </>
      }
      about={
        <>
          <Reason escalation={escalation} message={data?.workflow?.message ?? null} />
          <Pictures urls={data?.workflow?.mediaUrls ?? []} />
          <Handling escalation={escalation} />
          <Holds escalation={escalation} holds={data?.conversation?.holds ?? []} />
          {refusal !== null && (
            <RefusalNotice refusal={refusal} title={refusal.outdated ? t('somebodyWasFirst') : undefined} />
          )}
          {unsettled && (
            <div className={layout.buttons}>
              {open && (
                <Button look="primary" isPending={acknowledging} onPress={() => void take()}>
                  {t('acknowledge')} <ShortcutKey>A</ShortcutKey>
                </Button>
              )}
              {escalation.type === 'CONSENT_UNCLEAR' && conversation != null && (
                <ConsentButtons
                  phoneNumber={conversation.phoneNumber}
                  reason={escalation.reason}
                  onSaid={(consent) => {
                    setRefusal(null);
                    announce(t(`consentSaid.${consent}`));
                    onChanged();
                    refresh();
                  }}
                  onRefused={setRefusal}
                />
              )}
              <Button onPress={() => setResolving(true)}>
                {t('resolve')} <ShortcutKey>R</ShortcutKey>
              </Button>
              <Button onPress={() => answerBox.current?.focus()}>
                {t('write')} <ShortcutKey>W</ShortcutKey>
              </Button>
            </div>
          )}
        </>
      }
    >
      <ReadProblem error={answer.error} shown={data !== undefined} at={at} onTryAgain={refresh} />
      {data === undefined && answer.error === undefined && conversation !== null && <Loading lines={6} />}
      {data?.conversation != null && (
        <Surroundings
          conversation={data.conversation}
          workflow={data.workflow ?? null}
          answer={mayDecide && <AnswerByHand conversation={data.conversation} inputRef={answerBox} onSent={refresh} />}
        />
      )}
      {resolving && (
        <ResolveDialog
          escalation={escalation}
          onClose={() => setResolving(false)}
          onResolved={(now) => {
            setResolving(false);
            changed(now, t('resolved'));
          }}
          onOutdated={() => {
            onChanged();
            refresh();
          }}
        />
      )}
    </Detail>
  );
}

const order = { OPEN: 0, ACKNOWLEDGED: 1, RESOLVED: 2 } as const;

/** It only ever goes forward, so of several answers the one that is furthest is the newest. */
function newest(first: EscalationRowFragment, ...others: (EscalationRowFragment | undefined)[]): EscalationRowFragment {
  return others.reduce<EscalationRowFragment>(
    (best, other) => (other !== undefined && order[other.status] > order[best.status] ? other : best),
    first,
  );
}

/** Who raised, took and settled it. */
function Handling({ escalation }: { escalation: EscalationRowFragment }) {
  const { t } = useTranslation('escalations');
  const nameOf = usePersonName();
  const { acknowledgedBy, acknowledger, resolvedBy, resolver, resolution } = escalation;
  return (
    <>
      <p className={layout.soft}>
        {t(escalation.automatic ? 'raisedAutomatically' : 'raisedByHand')} <RelativeTime at={escalation.createdAt} />
        {acknowledgedBy !== null && <> · {t('takenBy', { who: nameOf(acknowledger ?? { id: acknowledgedBy }) })}</>}
        {resolvedBy !== null && <> · {t('resolvedBy', { who: nameOf(resolver ?? { id: resolvedBy }) })}</>}
      </p>
      {resolution !== null && (
        <Notice tone="good" title={t('resolution')}>
          <p className={styles.words}>{resolution}</p>
        </Notice>
      )}
    </>
  );
}
