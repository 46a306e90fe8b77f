import type { SaidPromise } from '../promise.ts';

type Payment = Pick<SaidPromise, 'amountCents' | 'dueDate'>;

export const isSamePayment = (one: Payment, other: Payment) =>
  one.amountCents === other.amountCents && one.dueDate === other.dueDate;

/** The same amount for whatever day, or whatever amount for the same day (B65). */
export const isAboutSameMoney = (one: Payment, other: Payment) =>
  one.amountCents === other.amountCents || one.dueDate === other.dueDate;
