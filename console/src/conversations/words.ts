import { words } from '../language/words.ts';

export const conversationsWords = words(
  {
    title: 'Conversations',
  },
  {
    title: 'Conversaciones',
  },
);
