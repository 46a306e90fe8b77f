import { words } from '../language/words.ts';

export const playWords = words(
  {
    title: 'Play a tenant',
  },
  {
    title: 'Hacer de inquilino',
  },
);
