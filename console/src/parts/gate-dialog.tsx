import { useTranslation } from 'react-i18next';
import { FailedChecks } from './failed-checks.tsx';
import { useGateQuestion } from './gate.ts';
import { Holds } from './holds.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** Asks for the reason for which a text goes out against failing checks or a hold. */
export function GateDialog() {
  const { t } = useTranslation('parts');
  const question = useGateQuestion();
  if (question === null) return null;
  const { about, checks, holds, answer } = question;
  return (
    <ReasonDialog
      title={t('gateTitle')}
      onClose={() => answer(null)}
      about={`override ${about}`}
      label={t('gateReason')}
      hint={t('gateHint')}
      field="overrideReason"
      action={t('sendAllTheSame')}
      look="danger"
      submit={async (reason) => {
        answer(reason);
        return null;
      }}
    >
      <FailedChecks checks={checks} />
      <Holds holds={holds} />
    </ReasonDialog>
  );
}
