import { words } from '../language/words.ts';

export const escalationsWords = words(
  {
    title: 'Escalations',
  },
  {
    title: 'Derivaciones',
  },
);
