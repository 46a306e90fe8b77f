import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RetryFailedTurnDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import { Button } from '../parts/button.tsx';
import { throughGate } from '../parts/gate.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { useRefusalOf } from '../parts/refusal.ts';

/** Starts a turn again that was given up, where it left off. */
export function Retry({ turnId, onDone }: { turnId: string; onDone(): void }) {
  const { t } = useTranslation('conversations');
  const refusalOf = useRefusalOf();
  const [isOpen, setOpen] = useState(false);
  const [, retry] = useMutation(RetryFailedTurnDocument);
  return (
    <div>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('retry')}
      </Button>
      <ReasonDialog
        title={t('retry')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        about={`retry ${turnId}`}
        label={t('reason')}
        hint={t('retryReasonHint')}
        field="reason"
        action={t('retry')}
        doneText={t('retried')}
        submit={async (reason) => {
          const { data, error } = await throughGate(
            turnId,
            (overrideReason) => retry({ input: { workflowId: turnId, reason, overrideReason } }),
            (answer) => answer.data?.retryWorkflow,
          );
          const refusal = refusalOf(error, data?.retryWorkflow);
          if (refusal === null || refusal.outdated) onDone();
          return refusal;
        }}
      />
    </div>
  );
}
