import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Note } from '../domain/note.ts';
import { mentionNotification } from '../domain/notification.ts';
import { maskPhoneNumber } from '../domain/phone-number.ts';
import { type NotFoundError, ValidationError } from '../errors.ts';
import { unknownConversation } from './conversation.ts';
import { validate } from './validate.ts';
import { lineSchema, reasonSchema } from './words.ts';

export interface AddedNote {
  note: Note;
}

/** So many people of one note are told. */
export const mostMentions = 10;

const noteInput = z.object({
  body: reasonSchema,
  mentions: z.array(lineSchema(255)).max(mostMentions, `are more than ${mostMentions}`),
});

/** Keeps a note about a conversation. Those whom it names are told that there is one, and not what it says. */
export async function addNote(
  { store, viewer }: Pick<UseCaseContext, 'store'> & { viewer: Viewer },
  input: { conversationId: string; body: string; mentions?: readonly string[] | null | undefined },
): Promise<AddedNote | ValidationError | NotFoundError> {
  const valid = validate(noteInput, { body: input.body, mentions: [...new Set(input.mentions ?? [])] });
  if (valid instanceof ValidationError) return valid;
  const conversation = await store.read.findConversation(input.conversationId);
  if (conversation === null) return unknownConversation(input.conversationId);
  const who = maskPhoneNumber(conversation.phoneNumber);
  const author = viewer.name ?? viewer.email ?? viewer.id;
  const notification = valid.mentions.length === 0 ? null : mentionNotification(who, author, valid.mentions);
  const added = await store.notes.add(conversation.id, viewer.id, valid, notification);
  switch (added.outcome) {
    case 'done':
      return { note: added.note };
    case 'unknown_person':
      return new ValidationError([{ path: 'mentions', message: `${added.id} is nobody who has signed in to decide` }]);
    case 'not_found':
      return unknownConversation(input.conversationId);
  }
}
