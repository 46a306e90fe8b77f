import { type SyntheticEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { WriteByHandDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { CheckedWords } from '../parts/checked-words.tsx';
import { useFormats } from '../parts/format.ts';
import { throughGate } from '../parts/gate.ts';
import layout from '../parts/layout.module.css';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { toast } from '../parts/toasts.tsx';
import { useKeptText } from '../parts/use-kept-text.ts';
import type { ActionsProps } from './actions.tsx';

/** A text in somebody's own words. It stays in the box until the gateway has it. */
export function WriteByHand({ conversation: { id, consent }, onDone }: ActionsProps) {
  const { t } = useTranslation('conversations');
  const formats = useFormats();
  const announce = useAnnounce();
  const refusalOf = useRefusalOf();
  const [busy, send] = useMutation(WriteByHandDocument);
  const [body, setBody] = useKeptText(`text to ${id}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const optedOut = consent === 'OPTED_OUT';

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const { data, error } = await throughGate(
      id,
      (overrideReason) => send({ input: { conversationId: id, body, overrideReason } }),
      (answer) => answer.data?.sendMessage,
    );
    const outcome = data?.sendMessage;
    const refused = refusalOf(error, outcome);
    setRefusal(refused);
    onDone();
    if (refused !== null || outcome?.__typename !== 'SendMessageSuccess') return;
    setBody('');
    const { scheduledFor } = outcome.workflow;
    const title =
      scheduledFor === null ? t('onItsWay') : t('goesOutAt', { time: formats.instant(new Date(scheduledFor)) });
    announce(title);
    toast({ title, tone: 'good' });
  }

  return (
    <Form className={layout.form ?? ''} onSubmit={(event) => void submit(event)}>
      <TextBox
        label={t('write')}
        hint={optedOut ? t('optedOutHint') : t('writeHint')}
        value={body}
        onChange={setBody}
        error={refusal?.fields.body}
        maxLength={1600}
      />
      {!optedOut && <CheckedWords conversationId={id} words={body} />}
      {refusal !== null && refusal.fields.body === undefined && (
        <RefusalNotice refusal={refusal} title={t('notSent')} />
      )}
      <div className={layout.buttons}>
        <Button type="submit" look="primary" isDisabled={busy || body.trim() === '' || optedOut}>
          {t(busy ? 'sending' : 'send')}
        </Button>
      </div>
    </Form>
  );
}
