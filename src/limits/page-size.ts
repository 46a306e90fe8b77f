/** The most rows of one page, and how many there are when nobody says. */
export const maxPageSize = 100;
export const usualPageSize = 20;
