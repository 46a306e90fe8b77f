import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  DecideFormDocument,
  type FormRowFragment,
  type ReplyFormDecision,
  ReplyFormImpactsDocument,
} from '../graphql/generated/graphql.ts';
import { useMutation, useQuery } from '../graphql/hooks.ts';
import { useAnnounce } from '../parts/announcer.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Detail } from '../parts/detail.tsx';
import { useFormats } from '../parts/format.ts';
import layout from '../parts/layout.module.css';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { toast } from '../parts/toasts.tsx';
import { Evidence } from './evidence.tsx';
import { FormFields, type Wording } from './form-fields.tsx';
import { formTone } from './tones.ts';

/** One sentence: what speaks for it, its words, and whether it may go out alone. */
export function FormDetail({ form, onChanged }: { form: FormRowFragment; onChanged(): void }) {
  const { t } = useTranslation('forms');
  const formats = useFormats();
  const announce = useAnnounce();
  const refusalOf = useRefusalOf();
  const [wording, setWording] = useState<Wording>(form);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, decide] = useMutation(DecideFormDocument);
  const proposed = form.status === 'PROPOSED';
  const [{ data }] = useQuery({ query: ReplyFormImpactsDocument, variables: {}, pause: !proposed });
  const impact = data?.replyForms.nodes.find(({ id }) => id === form.id)?.impact;

  async function make(decision: ReplyFormDecision): Promise<void> {
    const { text, intents, conditions } = wording;
    const words = { text, intents: [...intents], conditions: [...conditions] };
    const input = { replyFormId: form.id, decision, ...(decision === 'APPROVE' && words) };
    const answer = await decide({ input });
    const refused = refusalOf(answer.error, answer.data?.decideReplyForm);
    setRefusal(refused);
    if (refused !== null) return;
    const done = t(decision === 'APPROVE' ? 'approved' : 'retired');
    announce(done);
    toast({ title: done, tone: 'good' });
    onChanged();
  }

  const reworded = wording.text !== form.text;
  return (
    <Detail
      heading={form.text}
      stage={form.status}
      badges={
        <>
          <Badge tone={formTone[form.status]}>{t(`statuses.${form.status}`)}</Badge>
          <Badge>{form.language.toUpperCase()}</Badge>
          <span className={layout.soft}>{t(`origins.${form.origin}`)}</span>
        </>
      }
      about={
        <>
          <Evidence form={form} />
          {impact != null && <p>{t('impact', impact)}</p>}
          <p className={layout.soft}>
            {t('since', { day: formats.instant(new Date(form.createdAt)) })}
            {form.decidedAt !== null && ` · ${t('decided', { day: formats.instant(new Date(form.decidedAt)) })}`}
          </p>
        </>
      }
    >
      <Form
        validationBehavior="aria"
        className={layout.form ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          void make('APPROVE');
        }}
      >
        <FormFields wording={wording} onChange={setWording} refusal={refusal} language={form.language} />
        {reworded && <p className={layout.soft}>{t('anew')}</p>}
        {refusal !== null && Object.keys(refusal.fields).length === 0 && (
          <RefusalNotice refusal={refusal} title={t('notDone')} />
        )}
        <div className={layout.buttons}>
          <Button type="submit" look="primary" isDisabled={busy || wording.text.trim() === ''}>
            {t(form.status === 'APPROVED' ? 'keep' : 'approve')}
          </Button>
          {form.status !== 'RETIRED' && (
            <Button look="danger" isDisabled={busy} onPress={() => void make('RETIRE')}>
              {t('retire')}
            </Button>
          )}
        </div>
      </Form>
    </Detail>
  );
}
