/** Whether there is no room for list and detail side by side; style sheets say the same width. */
export const isNarrow = (): boolean => matchMedia('(max-width: 60rem)').matches;
