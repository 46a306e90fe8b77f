import { textFor } from '../auth/masking.ts';
import type { Note } from '../domain/note.ts';
import { type AddedNote, addNote, mostMentions } from '../resolvers/notes.ts';
import { personOf } from '../resolvers/people.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';
import { PersonRef } from './person.ts';
import { ConversationRef } from './refs.ts';

const NoteRef = builder.objectRef<Note>('Note').implement({
  description: 'What a person wrote about a conversation for other people. Tenants never see it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    body: t.string({
      description: 'What it says.',
      sees: 'audience',
      resolve: ({ body }, _args, { viewer }) => textFor(viewer, body),
    }),
    author: t.exposeString('author', { description: 'The id of who wrote it.' }),
    writer: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who wrote it.',
      sees: 'audience',
      resolve: ({ author }, _args, context) => personOf(context, author),
    }),
    mentions: t.stringList({
      longest: mostMentions,
      description: 'The ids of those whom it names.',
      resolve: ({ mentions }) => mentions,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
  }),
});

builder.objectField(ConversationRef, 'notes', (t) =>
  t.field({
    type: [NoteRef],
    longest: 100,
    description: 'What people wrote about it for each other, newest first.',
    sees: 'audience',
    resolve: ({ id }, _args, { loaders }) => loaders.notesOfConversation.load(id),
  }),
);

const AddNoteSuccessRef = builder.objectRef<AddedNote>('AddNoteSuccess').implement({
  description: 'The note is kept.',
  fields: (t) => ({ note: t.field({ type: NoteRef, description: 'The note.', resolve: ({ note }) => note }) }),
});

const AddNoteResultRef = builder.unionType('AddNoteResult', {
  description: 'What came of a note.',
  types: [AddNoteSuccessRef, ValidationErrorRef, NotFoundErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'AddNoteSuccess',
});

const AddNoteInput = builder.inputType('AddNoteInput', {
  description: 'A note about a conversation.',
  fields: (t) => ({
    conversationId: t.id({ required: true, description: "The gateway's id, or the SMS Agent's." }),
    body: t.string({ required: true, description: 'What it says, at most 2,000 characters.' }),
    mentions: t.stringList({ description: `The ids of people who are told of it, at most ${mostMentions}.` }),
  }),
});

builder.mutationField('addNote', (t) =>
  t.field({
    type: AddNoteResultRef,
    description: 'Keeps a note for other people. Those whom it names are notified.',
    authScopes: allowed('addNote'),
    args: { input: t.arg({ type: AddNoteInput, required: true, description: 'The note.' }) },
    resolve: (_root, { input }, context) => addNote({ ...context, viewer: viewerOf(context) }, input),
  }),
);
