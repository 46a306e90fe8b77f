import { words } from '../language/words.ts';

export const notesWords = words(
  {
    title: 'Notes',
    none: 'No notes yet.',
    label: 'A note for colleagues',
    hint: 'Tenants never see it.',
    mention: 'Mention…',
    people: 'Who is told',
    add: 'Keep the note',
    added: 'The note is kept.',
    notAdded: 'The note was not kept',
  },
  {
    title: 'Notas',
    none: 'Todavía no hay notas.',
    label: 'Una nota para colegas',
    hint: 'Los inquilinos nunca la ven.',
    mention: 'Mencionar…',
    people: 'A quién se avisa',
    add: 'Guardar la nota',
    added: 'La nota está guardada.',
    notAdded: 'La nota no se guardó',
  },
);
