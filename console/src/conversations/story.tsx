import { useTranslation } from 'react-i18next';
import type { ConversationEventFragment, ConversationTurnFragment } from '../graphql/generated/graphql.ts';
import { Loading } from '../parts/async.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import layout from '../parts/layout.module.css';
import { ReadProblem } from '../parts/read-problem.tsx';
import { SaveCsv } from '../parts/save-csv.tsx';
import type { Pages } from '../parts/use-pages.ts';
import { eventColumns } from './csv-columns.ts';
import { EventRow } from './event-row.tsx';
import styles from './story.module.css';
import { timelineOf } from './timeline.ts';
import { Turn } from './turn.tsx';

export interface StoryProps {
  turns: Pages<ConversationTurnFragment>;
  events: Pages<ConversationEventFragment>;
  /** The turns that are open, by id. */
  opened: ReadonlySet<string>;
  onOpened(opened: ReadonlySet<string>): void;
  onRetried(): void;
}

/** Every turn with its steps and entries of the audit trail, and what happened beside them: one story, newest first. */
export function Story({ turns, events, opened, onOpened, onRetried }: StoryProps) {
  const { t } = useTranslation('conversations');
  const lists = [turns, events];
  const failed = lists.find(({ error }) => error !== undefined);
  const entries = timelineOf(turns.nodes ?? [], events.nodes ?? []);
  const ids = turns.nodes?.map(({ id }) => id) ?? [];
  const allOpen = ids.length > 0 && ids.every((id) => opened.has(id));

  function toggle(id: string, open: boolean): void {
    if (opened.has(id) === open) return;
    const next = new Set(opened);
    if (open) next.add(id);
    else next.delete(id);
    onOpened(next);
  }

  return (
    <Card
      title={t('story')}
      aside={
        <div className={layout.tools}>
          {ids.length > 0 && (
            <Button look="plain" size="small" onPress={() => onOpened(new Set(allOpen ? [] : ids))}>
              {t(allOpen ? 'closeAll' : 'openAll')}
            </Button>
          )}
          <SaveCsv name="audit-trail" list={events} columns={eventColumns} />
        </div>
      }
    >
      {failed !== undefined && (
        <ReadProblem
          error={failed.error}
          shown={failed.nodes !== undefined}
          at={failed.at}
          onTryAgain={failed.refresh}
        />
      )}
      {turns.nodes === undefined && turns.error === undefined && <Loading />}
      <ol className={styles.story}>
        {entries.map((entry) =>
          entry.kind === 'turn' ? (
            <li key={entry.turn.id} data-turn={entry.turn.id}>
              <Turn
                turn={entry.turn}
                happenings={entry.happenings}
                isOpen={opened.has(entry.turn.id)}
                onToggle={(open) => toggle(entry.turn.id, open)}
                onRetried={onRetried}
              />
            </li>
          ) : (
            <li key={entry.event.id} className={styles.loose}>
              <EventRow event={entry.event} />
            </li>
          ),
        )}
      </ol>
      {lists.some(({ hasMore }) => hasMore) && (
        <Button
          isDisabled={lists.some(({ fetching }) => fetching)}
          onPress={() => {
            for (const list of lists) if (list.hasMore) list.more();
          }}
        >
          {t('earlier')}
        </Button>
      )}
    </Card>
  );
}
