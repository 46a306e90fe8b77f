import { z } from 'zod';
import { noteSchema } from '../../domain/note.ts';
import type { NewNotification } from '../../domain/notification.ts';
import { personSchema, type SignedIn } from '../../domain/person.ts';
import { each } from '../each.ts';
import { operation } from '../operation.ts';
import { nothing } from '../rows.ts';
import { notFound, notFoundRow } from './not-found.ts';

/** Who decides, as their tokens say: of no property, and nothing of tenants. */
export const people = {
  remember: operation({
    name: 'remember_person',
    args: ({ id, name, email, role, properties }: SignedIn) => ({
      p_id: id,
      p_name: name,
      p_email: email,
      p_role: role,
      p_properties: properties,
    }),
    answer: nothing,
    announces: null,
    scope: { kind: 'all' },
  }),

  byIds: operation({
    name: 'get_people',
    args: (ids: readonly string[]) => ({ p_ids: ids }),
    answer: each(personSchema),
    announces: null,
    scope: { kind: 'shared' },
  }),

  /** Approvers and administrators, who were seen last at the top. */
  list: operation({
    name: 'list_people',
    args: (limit: number) => ({ p_limit: limit }),
    answer: each(personSchema),
    announces: null,
    scope: { kind: 'shared' },
  }),
};

/** What people write to each other about conversations. */
export const notes = {
  /** `notification` is for those whom it names; null: nobody. */
  add: operation({
    name: 'add_note',
    args: (
      conversationId: string,
      author: string,
      { body, mentions }: { body: string; mentions: readonly string[] },
      notification: NewNotification | null,
    ) => ({
      p_conversation_id: conversationId,
      p_author: author,
      p_body: body,
      p_mentions: mentions,
      p_notification: notification,
    }),
    answer: z.discriminatedUnion('outcome', [
      notFoundRow,
      z.object({ outcome: z.literal('unknown_person'), id: z.string() }),
      z.object({ outcome: z.literal('done'), note: noteSchema }),
    ]),
    announces: ({ outcome }) => (outcome === 'done' ? 'work' : null),
    scope: { kind: 'row', table: 'conversations', argument: 'p_conversation_id', absent: notFound },
  }),

  /** The newest hundred of each, newest first. */
  ofConversations: operation({
    name: 'get_notes_of_conversations',
    args: (ids: readonly string[]) => ({ p_conversation_ids: ids }),
    answer: each(noteSchema),
    announces: null,
    scope: { kind: 'rows', table: 'conversations', argument: 'p_conversation_ids' },
  }),
};
