import { words } from '../language/words.ts';

export const approvalsWords = words(
  {
    title: 'Approvals',
  },
  {
    title: 'Aprobaciones',
  },
);
