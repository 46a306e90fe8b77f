import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItemKind } from '../graphql/generated/graphql.ts';
import { AssignConversationDocument, SnoozeConversationDocument } from '../graphql/generated/graphql.ts';
import { useMutation } from '../graphql/hooks.ts';
import type { WorkRow } from '../live/work-queue.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { useFormats } from '../parts/format.ts';
import { late } from '../parts/late.ts';
import { usePersonName } from '../parts/people.ts';
import { type Refusal, useRefusalOf } from '../parts/refusal.ts';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useSession } from '../session/use-session.ts';
import styles from './queue.module.css';
import { type SnoozeChoice, snoozeInput } from './snooze.ts';

const SnoozeMenu = late(() => import('./snooze-menu.tsx'), 'SnoozeMenu', []);

export interface ItemBarProps {
  item: WorkRow;
  shown: WorkItemKind;
  onShow(kind: WorkItemKind): void;
  /** How many ask for the same, this one among them. */
  alike: number;
  onAlike(): void;
}

/** What waits about a conversation, who has it, and until when it is put aside. */
export function ItemBar({ item, shown, onShow, alike, onAlike }: ItemBarProps) {
  const { t } = useTranslation('queue');
  const { viewer } = useSession();
  const formats = useFormats();
  const personName = usePersonName();
  const refusalOf = useRefusalOf();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [assigning, assign] = useMutation(AssignConversationDocument);
  const [snoozing, snooze] = useMutation(SnoozeConversationDocument);

  async function give(to: string | null): Promise<void> {
    const { data, error } = await assign({ input: { conversationId: item.id, to } });
    setRefusal(refusalOf(error, data?.assignConversation));
  }
  async function putAside(choice: SnoozeChoice | null): Promise<void> {
    const { data, error } = await snooze({ input: { conversationId: item.id, ...snoozeInput(choice, new Date()) } });
    setRefusal(refusalOf(error, data?.snoozeConversation));
  }

  return (
    <div className={styles.itemBar}>
      {item.kinds.length > 1 &&
        item.kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.tab}
            aria-pressed={kind === shown}
            onClick={() => onShow(kind)}
          >
            {t(`one.${kind}`)}
          </button>
        ))}
      {alike > 1 && (
        <Button look="plain" size="small" onPress={onAlike}>
          {t('alike', { count: alike })}
        </Button>
      )}
      <span className={styles.itemTools}>
        {item.assignedTo !== null && item.assignedTo !== viewer.id && (
          <Badge tone="accent">{t('has', { who: personName(item.assignee ?? { id: item.assignedTo }) })}</Badge>
        )}
        <Button
          size="small"
          isPending={assigning}
          onPress={() => void give(item.assignedTo === viewer.id ? null : viewer.id)}
        >
          {t(item.assignedTo === viewer.id ? 'giveBack' : 'take')}
        </Button>
        {item.snoozed ? (
          <>
            <Badge>
              {item.snoozedUntil === null
                ? t('snoozedUntilAnswer')
                : t('snoozedUntil', { time: formats.instant(new Date(item.snoozedUntil)) })}
            </Badge>
            <Button size="small" isPending={snoozing} onPress={() => void putAside(null)}>
              {t('unsnooze')}
            </Button>
          </>
        ) : (
          <Suspense fallback={null}>
            <SnoozeMenu isPending={snoozing} onChoose={(choice) => void putAside(choice)} />
          </Suspense>
        )}
      </span>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </div>
  );
}
