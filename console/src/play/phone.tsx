import { BatteryFull, SendHorizontal, Signal, UserRound, Wifi } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { Button as AriaButton, Input, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { useFormats } from '../parts/format.ts';
import { Notice } from '../parts/notice.tsx';
import { useNow } from '../parts/use-now.ts';
import styles from './phone.module.css';
import type { SandboxText, SandboxTexts } from './sandbox-texts.ts';

export interface PhoneProps {
  phoneNumber: string;
  /** Of this number, oldest first; null until they are here. */
  texts: readonly SandboxText[] | null;
  failed: boolean;
  optedOut: boolean;
  body: string;
  onBody(body: string): void;
  inputRef: Ref<HTMLInputElement>;
  send: SandboxTexts['send'];
  onTryAgain(): void;
}

/** The tenant's phone: what was written, what came back, and where to write more. */
export function Phone({ phoneNumber, texts, failed, optedOut, body, onBody, inputRef, send, onTryAgain }: PhoneProps) {
  const { t } = useTranslation('play');
  const { t: parts } = useTranslation('parts');
  const formats = useFormats();
  const now = useNow();
  const thread = useRef<HTMLDivElement>(null);
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const count = (texts?.length ?? 0) + (sending === null ? 0 : 1);

  useEffect(() => {
    const list = thread.current;
    if (list !== null && count > 0) list.scrollTop = list.scrollHeight;
  }, [count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused was refused to the one before
  useEffect(() => setProblem(null), [phoneNumber]);

  async function submit(): Promise<void> {
    const words = body.trim();
    if (words === '' || sending !== null) return;
    setSending(words);
    setProblem(null);
    onBody('');
    const refused = await send(phoneNumber, words);
    setSending(null);
    if (refused === null) return;
    onBody(words);
    setProblem(refused === 'unreachable' ? t('unreachable') : refused);
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void submit();
  };

  return (
    <section className={styles.phone} aria-label={t('phone')}>
      <div className={styles.bar} aria-hidden="true">
        <span>{formats.time(now)}</span>
        <span className={styles.island} />
        <span className={styles.signs}>
          <Signal size={14} />
          <Wifi size={14} />
          <BatteryFull size={16} />
        </span>
      </div>
      <div className={styles.contact}>
        <span className={styles.avatar} aria-hidden="true">
          <UserRound size={18} />
        </span>
        <span>{t('landlord')}</span>
      </div>
      {/* Scrolls, so that it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div className={styles.screen} role="log" aria-label={t('thread')} tabIndex={0} ref={thread}>
        {count === 0 && !failed && <p className={styles.nothing}>{texts === null ? parts('loading') : t('noTexts')}</p>}
        <ol>
          {texts?.map(({ messageId, from, body: words, at }) => (
            <Bubble key={messageId} mine={from === phoneNumber} body={words} caption={formats.time(new Date(at))} />
          ))}
          {sending !== null && <Bubble mine body={sending} caption="…" />}
        </ol>
        {failed && (
          <Notice tone="bad" title={t('noTextsSeen')}>
            <div>
              <Button size="small" onPress={onTryAgain}>
                {parts('tryAgain')}
              </Button>
            </div>
          </Notice>
        )}
        {optedOut && <p className={styles.aside}>{t('optedOut')}</p>}
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {t('notTaken', { problem })}
        </p>
      )}
      <div className={styles.composer}>
        <TextField aria-label={t('text')} value={body} onChange={onBody} className={styles.field ?? ''}>
          <Input
            ref={inputRef}
            className={styles.input ?? ''}
            placeholder={t('text')}
            onKeyDown={onKeyDown}
            maxLength={1600}
            autoComplete="off"
          />
        </TextField>
        <AriaButton
          className={styles.send ?? ''}
          aria-label={t('send')}
          isDisabled={body.trim() === '' || sending !== null}
          onPress={() => void submit()}
        >
          <SendHorizontal size={18} aria-hidden />
        </AriaButton>
      </div>
    </section>
  );
}

function Bubble({ mine, body, caption }: { mine: boolean; body: string; caption: string }) {
  const { t } = useTranslation('play');
  return (
    <li className={mine ? styles.mine : styles.theirs}>
      <span className={styles.who}>{t(mine ? 'fromTenant' : 'fromLandlord')}</span>
      <p className={styles.bubble}>{body}</p>
      <span className={styles.caption}>{caption}</span>
    </li>
  );
}
