import { words } from '../language/words.ts';

export const numbersWords = words(
  {
    title: 'Numbers',
  },
  {
    title: 'Cifras',
  },
);
