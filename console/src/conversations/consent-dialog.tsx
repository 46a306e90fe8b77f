import { useTranslation } from 'react-i18next';
import { ChangeConsentDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { Notice } from '../parts/notice.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { useRefusalOf } from '../parts/refusal.ts';
import type { ActionDialogProps } from './actions.tsx';

/** Records consent that was learnt by another way than a text: the other one than now. */
export function ConsentDialog({
  conversation: { id, phoneNumber, consent: current },
  onDone,
  ...dialog
}: ActionDialogProps) {
  const { t } = useTranslation('conversations');
  const { t: terms } = useTranslation('terms');
  const refusalOf = useRefusalOf();
  const [, change] = useMutation(ChangeConsentDocument);
  const consent = current === 'OPTED_IN' ? 'OPTED_OUT' : 'OPTED_IN';
  return (
    <ReasonDialog
      {...dialog}
      title={t('changeConsent')}
      about={`consent of ${id}`}
      label={t('reason')}
      hint={t('consentReasonHint')}
      field="reason"
      action={t(consent === 'OPTED_OUT' ? 'optOut' : 'optIn')}
      doneText={t('consentDone', { consent: terms(`consent.${consent}`) })}
      submit={async (reason) => {
        const { data, error } = await change({ input: { phoneNumber, consent, reason } });
        const refusal = refusalOf(error, data?.setConsent);
        if (refusal === null) onDone();
        return refusal;
      }}
    >
      <p>{t('consentNow', { consent: terms(`consent.${current}`) })}</p>
      {consent === 'OPTED_OUT' && <Notice tone="warn">{t('optOutWarning')}</Notice>}
    </ReasonDialog>
  );
}
