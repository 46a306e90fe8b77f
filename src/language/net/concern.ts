/** What the net looks for: a wish for no more texts, a reason for a human, somebody who is not the tenant. */
export const concerns = ['optOut', 'forHuman', 'wrongPerson'] as const;
export type Concern = (typeof concerns)[number];
