import type { Installment } from '../domain/payment-plan/schedule.ts';
import type { CounterOffer } from '../domain/payment-plan.ts';
import { builder } from './builder.ts';
import { PaymentIntervalEnum } from './enums.ts';

export const PaymentPlanInstallmentRef = builder
  .objectRef<Installment & { number: number }>('PaymentPlanInstallment')
  .implement({
    description: 'One payment of a plan.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Which one, from 1.' }),
      dueDate: t.expose('date', {
        type: 'Date',
        description:
          'When it is due. Months keep to the day of the first one, or to their last day where they are shorter.',
      }),
      amountCents: t.exposeInt('amountCents', { description: 'In cents; the last one is what is left.' }),
    }),
  });

/** The payments with their numbers. */
export function numbered(schedule: readonly Installment[]): (Installment & { number: number })[] {
  return schedule.map((installment, index) => ({ ...installment, number: index + 1 }));
}

export const CounterOfferRef = builder.objectRef<CounterOffer>('CounterOffer').implement({
  description: 'Terms that are offered to a tenant in place of their own.',
  fields: (t) => ({
    amountCents: t.exposeInt('amountCents', { description: 'Of one installment, in cents.' }),
    interval: t.expose('interval', { type: PaymentIntervalEnum, description: 'How often.' }),
    installments: t.exposeInt('installments', { description: 'How many.' }),
    startDate: t.expose('startDate', { type: 'Date', nullable: true, description: 'The first, where it is said.' }),
    totalCents: t.exposeInt('totalCents', { description: 'All installments together, in cents.' }),
  }),
});
