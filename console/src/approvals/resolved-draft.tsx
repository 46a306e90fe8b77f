import { useTranslation } from 'react-i18next';
import type { Resolution } from '../live/approval-queue.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePersonName } from '../parts/people.ts';
import { TextBox } from '../parts/text-box.tsx';
import { useKeptText } from '../parts/use-kept-text.ts';

/** A draft that was open here when somebody or something else decided about it: what happened, and what was typed. */
export function ResolvedDraft({ resolution, onGoOn }: { resolution: Resolution; onGoOn(): void }) {
  const { t } = useTranslation('approvals');
  const { t: terms } = useTranslation('terms');
  const nameOf = usePersonName();
  const { draft } = resolution;
  const [typed, setTyped] = useKeptText(`draft ${draft.id}`);
  return (
    <Card title={draft.workflow.tenant?.name ?? draft.workflow.conversation.phoneNumber}>
      <Notice tone="accent" title={t('waitsNoMore')}>
        <p>
          {t(draft.decidedBy === null ? 'resolvedAs' : 'resolvedBy', {
            status: terms(`draftStatus.${draft.status}`),
            who: draft.decidedBy === null ? '' : nameOf(draft.decider ?? { id: draft.decidedBy }),
          })}
        </p>
        {draft.finalBody !== null && <p lang={draft.language}>“{draft.finalBody}”</p>}
      </Notice>
      {typed !== '' && (
        <TextBox label={t('yourWords')} hint={t('yourWordsHint')} value={typed} onChange={setTyped} rows={4} />
      )}
      <div>
        <Button look="primary" onPress={onGoOn}>
          {t('goOn')}
        </Button>
      </div>
    </Card>
  );
}
