import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { CannedReplies } from '../parts/canned-replies.tsx';
import { CheckedWords } from '../parts/checked-words.tsx';
import { factsOfTenant } from '../parts/facts-of-tenant.ts';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { onControlEnter } from '../parts/on-control-enter.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { toast } from '../parts/toasts.tsx';
import { useTextByHand } from '../parts/use-text-by-hand.ts';
import type { ActionsProps } from './actions.tsx';

/** A text in somebody's own words. It stays in the box until the gateway has it. */
export function WriteByHand({ conversation: { id, consent, tenant }, onDone }: ActionsProps) {
  const { t } = useTranslation('conversations');
  const formats = useFormats();
  const announce = useAnnounce();
  const { words, setWords, sending, refusal, submit } = useTextByHand(id, {
    onSent(scheduledFor) {
      const title = scheduledFor === null ? t('onItsWay') : t('goesOutAt', { time: formats.instant(scheduledFor) });
      announce(title);
      toast({ title, tone: 'good' });
    },
    onDone,
  });
  const optedOut = consent === 'OPTED_OUT';
  const ready = !sending && words.trim() !== '' && !optedOut;

  return (
    <Form
      validationBehavior="aria"
      className={layout.form ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextBox
        label={t('write')}
        hint={optedOut ? t('optedOutHint') : t('writeHint')}
        value={words}
        onChange={setWords}
        onKeyDown={onControlEnter(ready ? () => void submit() : null)}
        error={refusal?.fields.body}
        maxLength={1600}
      />
      {!optedOut && <CheckedWords conversationId={id} words={words} />}
      {refusal !== null && refusal.fields.body === undefined && (
        <RefusalNotice refusal={refusal} title={t('notSent')} />
      )}
      <div className={layout.buttons}>
        <Button type="submit" look="primary" isDisabled={!ready}>
          {t(sending ? 'sending' : 'send')}
        </Button>
        <CannedReplies
          language={tenant?.language ?? 'en'}
          facts={factsOfTenant(tenant)}
          intent={null}
          text={words}
          onChange={setWords}
        />
      </div>
    </Form>
  );
}
