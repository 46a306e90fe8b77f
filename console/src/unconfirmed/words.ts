import { words } from '../language/words.ts';

export const unconfirmedWords = words(
  {
    title_one: '{{count}} text may not have gone out',
    title_other: '{{count}} texts may not have gone out',
    why: 'The SMS Agent broke off, and nothing proves what became of them. Look at the provider or ask the tenant, then say so here.',
    all: 'All of them',
    text: 'Text to {{name}}',
    fixed: 'An answer to a keyword',
    chosen_one: '{{count}} chosen',
    chosen_other: '{{count}} chosen',
    sent: 'They went out',
    notSent: 'They did not: send again',
    settled_one: '{{count}} text is settled.',
    settled_other: '{{count}} texts are settled.',
  },
  {
    title_one: '{{count}} mensaje quizá no salió',
    title_other: '{{count}} mensajes quizá no salieron',
    why: 'El SMS Agent se interrumpió y nada prueba qué pasó con ellos. Míralo en el proveedor o pregunta al inquilino, y dilo aquí.',
    all: 'Todos',
    text: 'Mensaje para {{name}}',
    fixed: 'Una respuesta a una palabra clave',
    chosen_one: '{{count}} elegido',
    chosen_other: '{{count}} elegidos',
    sent: 'Sí salieron',
    notSent: 'No salieron: enviar de nuevo',
    settled_one: '{{count}} mensaje resuelto.',
    settled_other: '{{count}} mensajes resueltos.',
  },
);
