/** The letter that leads to each view, after G: a view without one cannot be. */
export const letters = {
  queue: 'q',
  approvals: 'a',
  escalations: 'e',
  plans: 'p',
  promises: 'm',
  outreach: 'w',
  conversations: 'c',
  numbers: 'n',
  decisions: 'd',
  forms: 'f',
  system: 's',
  play: 't',
} as const;
export type ViewName = keyof typeof letters;
