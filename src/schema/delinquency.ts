import type { DelinquentPage, Portfolio } from '../domain/delinquency.ts';
import { formatDollars, mostCents } from '../domain/money.ts';
import { listDelinquentTenants, readPortfolio } from '../resolvers/delinquency.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { withoutNulls } from './filter.ts';
import { TenantRef } from './refs.ts';

const DelinquentTenantPageRef = builder.objectRef<DelinquentPage>('DelinquentTenantPage').implement({
  description: 'One page of the tenants who owe, as the Collections Monitor pages them.',
  fields: (t) => ({
    tenants: t.field({
      type: [TenantRef],
      longest: 'page',
      description: 'The most pressing first.',
      resolve: ({ tenants }) => tenants,
    }),
    totalItems: t.exposeInt('totalItems', { description: 'How many there are on all pages.' }),
    page: t.exposeInt('page', { description: 'Which page this is, from 1.' }),
    pageSize: t.exposeInt('pageSize', { description: 'How many a page has.' }),
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there is a next one.' }),
  }),
});

const PortfolioStatsRef = builder.objectRef<Portfolio>('PortfolioStats').implement({
  description: 'The figures over all tenants who owe, from the Collections Monitor.',
  fields: (t) => ({
    totalDelinquentTenants: t.exposeInt('totalDelinquentTenants', { description: 'How many owe.' }),
    totalAmountOwedCents: t.int({
      description: 'What they owe together, in cents; at most 2147483647, more than which `Int` does not hold.',
      resolve: ({ totalAmountOwedCents }) => Math.min(totalAmountOwedCents, mostCents),
    }),
    totalAmountOwed: t.string({
      description: 'The same in dollars, however much it is: `$21,474,836.48`.',
      resolve: ({ totalAmountOwedCents }) => formatDollars(totalAmountOwedCents),
    }),
    averageDaysLate: t.exposeFloat('averageDaysLate', { description: 'Days since rent was due, on average.' }),
  }),
});

const DelinquentTenantFilter = builder.inputType('DelinquentTenantFilter', {
  description: 'Narrows the list of tenants who owe; what is absent does not.',
  fields: (t) => ({
    minDaysLate: t.int({ description: 'At least so many days.' }),
    minAmountOwedCents: t.int({ description: 'At least so much, in cents.' }),
    propertyName: t.string({ description: 'Of this property.' }),
    status: t.string({ description: '`pending`, `active`, `completed` or `escalated`, in the Collections Monitor.' }),
  }),
});

builder.queryFields((t) => ({
  delinquentTenants: t.field({
    type: DelinquentTenantPageRef,
    description:
      'The tenants who owe, the most pressing first. Whose token names several properties says in the filter which one.',
    authScopes: allowed('delinquentTenants'),
    args: {
      filter: t.arg({ type: DelinquentTenantFilter, description: 'Which ones.' }),
      page: t.arg.int({ description: 'Which page, from 1; the first when absent.' }),
      pageSize: t.arg.int({ description: 'How many a page has, 1 to 100; 20 when absent.' }),
    },
    resolve: (_root, { filter, ...page }, context) =>
      listDelinquentTenants({ ...context, viewer: viewerOf(context) }, withoutNulls(filter), page),
  }),
  portfolio: t.field({
    type: PortfolioStatsRef,
    description: 'The figures over all tenants who owe; not for tokens that name properties.',
    authScopes: allowed('portfolio'),
    resolve: (_root, _args, context) => readPortfolio(context),
  }),
}));
