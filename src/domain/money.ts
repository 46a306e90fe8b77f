/**
 * A decimal of the ledger (`1500.00`, `1500`, `-0.5`) as integer cents. Null for anything else: words, separators of
 * thousands, fractions of a cent, more than an integer can hold exactly. Nothing is rounded.
 */
export function parseCents(decimal: string): number | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(decimal.trim());
  if (match === null) {
    return null;
  }
  const [, sign, whole = '', fraction = ''] = match;
  const cents = Number(whole + fraction.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) {
    return null;
  }
  return sign === '-' && cents !== 0 ? -cents : cents;
}

/** The most cents that the API's integers hold, some 21 million dollars: more is nobody's rent. */
export const mostCents = 2 ** 31 - 1;

/** The same of a number (`1500.5`): it is not exact where dollars are kept as binary fractions, but names one cent. */
export function centsOfNumber(dollars: number): number | null {
  const cents = Math.round(dollars * 100);
  return Number.isSafeInteger(cents) && Math.abs(dollars * 100 - cents) < 1e-4 ? cents + 0 : null;
}

/** Integer cents as people in the US write dollars: `$1,450.00`, `-$5.00`. */
export function formatDollars(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const dollars = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${cents < 0 ? '-' : ''}$${dollars}.${digits.slice(-2)}`;
}
