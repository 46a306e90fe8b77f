import { namesOf } from './value-table.ts';

/** How often an installment is paid. */
export const paymentIntervalTable = {
  WEEKLY: { description: 'Every week.' },
  BIWEEKLY: { description: 'Every two weeks.' },
  MONTHLY: { description: 'Every month, on the same day.' },
} as const;
export type PaymentInterval = keyof typeof paymentIntervalTable;
export const paymentIntervals = namesOf(paymentIntervalTable);
