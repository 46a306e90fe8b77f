import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { contactBars } from '../../../src/domain/escalation-type.ts';
import { hasOptOutLine, optOutLine, withOptOutLine } from '../../../src/domain/opt-out.ts';
import { segmentsOf, toSmsText } from '../../../src/domain/sms.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { CannedReplies } from '../parts/canned-replies.tsx';
import { CheckedWords } from '../parts/checked-words.tsx';
import { factsOfTenant } from '../parts/facts-of-tenant.ts';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { Notice } from '../parts/notice.tsx';
import { onControlEnter } from '../parts/on-control-enter.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { useNow } from '../parts/use-now.ts';
import { useTextByHand } from '../parts/use-text-by-hand.ts';
import styles from './escalations.module.css';
import type { SurroundingConversation } from './use-surroundings.ts';

export interface AnswerByHandProps {
  conversation: SurroundingConversation;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  onSent(): void;
}

/** A text that a person writes; counted as the gateway will count it, opt-out line and all. */
export function AnswerByHand({ conversation, inputRef, onSent }: AnswerByHandProps) {
  const { t } = useTranslation('escalations');
  const { t: parts } = useTranslation('parts');
  const formats = useFormats();
  const now = useNow();
  const announce = useAnnounce();
  const { words, setWords, sending, refusal, submit } = useTextByHand(conversation.id, {
    onSent(scheduledFor) {
      announce(scheduledFor === null ? t('sent') : t('sentLater', { when: formats.instant(scheduledFor) }));
      // The button that was pressed has nothing to send any more.
      inputRef.current?.focus();
    },
    onDone: onSent,
  });

  const optedOut = conversation.consent === 'OPTED_OUT';
  const cautions = contactBars.filter((type) => conversation.holds.some((hold) => hold.type === type));
  const language = conversation.tenant?.language ?? conversation.language ?? 'en';
  const blank = toSmsText(words) === '';
  const { count, characters } = segmentsOf(blank ? '' : withOptOutLine(toSmsText(words), language));
  const ready = !blank && !optedOut && !sending;
  const allowedAt = new Date(conversation.nextAllowedSendAt);
  const later = allowedAt.getTime() - now.getTime() > 60_000;

  return (
    <section className={styles.answer} aria-label={t('answerTitle')}>
      {optedOut && (
        <Notice tone="warn" title={t('optedOut')}>
          <p>{t('optedOutWhy')}</p>
        </Notice>
      )}
      {cautions.length > 0 && (
        <Notice tone="warn" title={t('caution')}>
          {cautions.map((type) => (
            <p key={type}>{t(`cautions.${type}`)}</p>
          ))}
        </Notice>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} title={t('notSent')} />}
      <TextBox
        label={t('answerTitle')}
        value={words}
        onChange={setWords}
        maxLength={1_600}
        isReadOnly={optedOut}
        onKeyDown={onControlEnter(ready ? () => void submit() : null)}
        inputRef={inputRef}
        hint={blank || hasOptOutLine(words) ? undefined : t('optOutAdded', { line: optOutLine(language) })}
      />
      {!optedOut && <CheckedWords conversationId={conversation.id} words={words} />}
      <div className={styles.sendRow}>
        <span className={layout.soft} data-segments={count}>
          {parts('characters', { count: characters })} · {parts('segments', { count })}
        </span>
        <span className={layout.soft}>
          {later ? t('goesOutAt', { when: formats.instant(allowedAt) }) : t('goesOutNow')}
        </span>
        <CannedReplies
          language={language}
          facts={factsOfTenant(conversation.tenant)}
          intent={null}
          text={words}
          onChange={setWords}
        />
        <Button look="primary" isDisabled={blank || optedOut} isPending={sending} onPress={() => void submit()}>
          {t('send')}
        </Button>
      </div>
    </section>
  );
}
