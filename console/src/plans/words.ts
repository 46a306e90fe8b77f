import { words } from '../language/words.ts';

export const plansWords = words(
  {
    title: 'Payment plans',
  },
  {
    title: 'Planes de pago',
  },
);
