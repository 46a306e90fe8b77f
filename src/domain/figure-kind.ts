/** What a figure of a text states. */
export const figureKindTable = {
  amount: { description: 'Money.' },
  date: { description: 'A day of the calendar, or one counted from today.' },
  weekday: { description: 'A day of the week.' },
  number: { description: 'Any other number: days, payments, a house or a telephone.' },
} as const;
