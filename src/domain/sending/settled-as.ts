/** What somebody found out about a text that nobody could prove to have gone out. */
export const settledAsTable = {
  SENT: { description: 'It went out.' },
  NOT_SENT: { description: 'It did not, and is sent again through every guard.' },
} as const;
export type SettledAs = keyof typeof settledAsTable;
