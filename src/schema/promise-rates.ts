import { type PromiseRates, promiseGroupingTable } from '../domain/promise/rates.ts';
import { readPromiseRates } from '../resolvers/promises.ts';
import { allowed, builder } from './builder.ts';
import { enumOf } from './enum-of.ts';

const PromiseRatesRef = builder.objectRef<PromiseRates>('PromiseRates').implement({
  description:
    'How promises that have something in common were kept, as the ledger shows it now; a promise counts by the day on which it was due.',
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'What they have in common; null: it is not known.' }),
    kept: t.exposeInt('kept', { description: 'Paid in time.' }),
    partial: t.exposeInt('partial', { description: 'Paid in part in time.' }),
    broken: t.exposeInt('broken', { description: 'Not paid in time.' }),
    open: t.exposeInt('open', { description: 'Not judged yet.' }),
    keptRate: t.exposeFloat('keptRate', {
      nullable: true,
      description: '`kept` over all that are judged, 0 to 1; null without any.',
    }),
    promisedCents: t.exposeFloat('promisedCents', { description: 'What all of them promise, in cents; whole.' }),
    paidCents: t.exposeFloat('paidCents', { description: 'What the ledger shows paid of it, in cents; whole.' }),
  }),
});

builder.queryField('promiseRates', (t) =>
  t.field({
    type: [PromiseRatesRef],
    longest: 200,
    description:
      'How promises that were due in a stretch of days were kept, by week, month or property, exact; 400 days at most. For a token ' +
      'that names properties: of these.',
    authScopes: allowed('promiseRates'),
    args: {
      by: t.arg({
        type: enumOf('PromiseGrouping', 'By what promises are counted.', promiseGroupingTable),
        required: true,
        description: 'By what.',
      }),
      from: t.arg({ type: 'Date', required: true, description: 'Due on this day or later.' }),
      to: t.arg({ type: 'Date', required: true, description: 'Due on this day or before.' }),
      propertyNames: t.arg.stringList({ description: 'Of tenants of one of these properties.' }),
    },
    resolve: (_root, { by, ...range }, context) => readPromiseRates(context, by, range),
  }),
);
