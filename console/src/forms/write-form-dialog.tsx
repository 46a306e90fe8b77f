import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { WriteFormDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Dialog, DialogActions } from '../parts/dialog.tsx';
import layout from '../parts/layout.module.css';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { formLanguages } from './filter.ts';
import { FormFields, type Wording } from './form-fields.tsx';

const blank: Wording = { text: '', intents: [], conditions: [] };

/** A sentence of an administrator's own, approved by being written. */
export function WriteFormDialog({ onClose, onWritten }: { onClose(): void; onWritten(id: string): void }) {
  const { t } = useTranslation('forms');
  const { t: parts } = useTranslation('parts');
  const { t: terms } = useTranslation('terms');
  const announce = useAnnounce();
  const refusalOf = useRefusalOf();
  const [language, setLanguage] = useState<(typeof formLanguages)[number]>('en');
  const [wording, setWording] = useState(blank);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, write] = useMutation(WriteFormDocument);

  async function submit(): Promise<void> {
    const { text, intents, conditions } = wording;
    const answer = await write({ input: { language, text, intents: [...intents], conditions: [...conditions] } });
    const outcome = answer.data?.createReplyForm;
    const refused = refusalOf(answer.error, outcome);
    setRefusal(refused);
    if (refused !== null || outcome?.__typename !== 'ReplyFormSuccess') return;
    announce(t('approved'));
    onWritten(outcome.replyForm.id);
  }

  return (
    <Dialog title={t('writeTitle')} isOpen onClose={onClose}>
      <Form
        validationBehavior="aria"
        className={layout.form ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Choice<(typeof formLanguages)[number]>
          label={t('language')}
          options={formLanguages.map((value) => ({ value, text: terms(`language.${value}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <FormFields wording={wording} onChange={setWording} refusal={refusal} language={language} />
        {refusal !== null && Object.keys(refusal.fields).length === 0 && (
          <RefusalNotice refusal={refusal} title={t('notDone')} />
        )}
        <DialogActions>
          <Button onPress={onClose}>{parts('cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={busy || wording.text.trim() === ''}>
            {t('approve')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
