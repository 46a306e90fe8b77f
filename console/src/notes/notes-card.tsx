import { useTranslation } from 'react-i18next';
import { ConversationNotesDocument } from '../graphql/generated/graphql.ts';
import { useQuery } from '../graphql/hooks.ts';
import { Failed, Loading } from '../parts/async.tsx';
import { Card } from '../parts/card.tsx';
import layout from '../parts/layout.module.css';
import { usePersonName } from '../parts/people.ts';
import { RelativeTime } from '../parts/relative-time.tsx';
import { ShownText } from '../parts/shown-text.tsx';
import { useWhileVisible } from '../parts/use-while-visible.ts';
import { useMayDecide } from '../session/use-session.ts';
import { AddNote } from './add-note.tsx';
import styles from './notes.module.css';

/** What people wrote about a conversation for each other, and a place to write more. */
export function NotesCard({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('notes');
  const nameOf = usePersonName();
  const mayDecide = useMayDecide();
  const [{ data, error }, ask] = useQuery({ query: ConversationNotesDocument, variables: { id: conversationId } });
  const again = () => ask({ requestPolicy: 'network-only' });
  // Each note of others is told by mail to whom it names; this is for those who look on.
  useWhileVisible(again, 60_000);
  const notes = data?.conversation?.notes;
  return (
    <Card title={t('title')}>
      {notes === undefined &&
        (error === undefined ? <Loading lines={2} /> : <Failed error={error} onTryAgain={again} />)}
      {notes?.length === 0 && <p className={layout.soft}>{t('none')}</p>}
      {notes !== undefined && notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ id, body, author, writer, createdAt }) => (
            <li key={id}>
              <span className={layout.soft}>
                {nameOf(writer ?? { id: author })} · <RelativeTime at={createdAt} />
              </span>
              <p className={styles.body}>
                <ShownText text={body} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayDecide && <AddNote conversationId={conversationId} onAdded={again} />}
    </Card>
  );
}
