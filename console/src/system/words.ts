import { words } from '../language/words.ts';

export const systemWords = words(
  {
    title: 'System',
  },
  {
    title: 'Sistema',
  },
);
