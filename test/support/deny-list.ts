import type { DenyList } from '../../src/auth/deny-list.ts';

/** For tests in which everybody is let in whose token holds. */
export const emptyDenyList: Pick<DenyList, 'denies' | 'onAdded'> = { denies: () => false, onAdded: () => () => {} };
