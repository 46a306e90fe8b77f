import { phoneNumberFor } from '../auth/masking.ts';
import { listWorkflowsOf } from '../resolvers/lists.ts';
import { allowed, builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { TenantRef } from './refs.ts';
import { WorkflowConnectionRef } from './workflow-connection.ts';

TenantRef.implement({
  description: 'A tenant as the Collections Monitor knows them. Money in integer cents.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The Collections Monitor's id." }),
    name: t.exposeString('name', { description: 'Full name.' }),
    unitName: t.exposeString('unitName', { nullable: true, description: 'The unit they rent.' }),
    propertyName: t.exposeString('propertyName', { nullable: true, description: 'The property it is in.' }),
    amountOwedCents: t.exposeInt('amountOwedCents', { description: 'All that is owed.' }),
    tenantPortionCents: t.exposeInt('tenantPortionCents', { description: "The tenant's own part of it." }),
    daysLate: t.exposeInt('daysLate', { description: 'Days since rent was due.' }),
    language: t.exposeString('language', { description: 'ISO 639-1: the language they want to be written in.' }),
    reliabilityScore: t.exposeFloat('reliabilityScore', { nullable: true, description: 'How they have paid so far.' }),
    failedPaymentPlans: t.exposeInt('failedPaymentPlans', { nullable: true, description: 'Plans that were broken.' }),
    successfulPaymentPlans: t.exposeInt('successfulPaymentPlans', {
      nullable: true,
      description: 'Plans that were kept.',
    }),
    phoneNumbers: t.field({
      type: ['PhoneNumber'],
      description: 'Numbers they can be texted at.',
      resolve: (tenant, _args, { viewer }) => tenant.phoneNumbers.map((number) => phoneNumberFor(viewer, number)),
    }),
    workflows: t.field({
      type: WorkflowConnectionRef,
      description: 'Their workflows, newest first.',
      args: pageArguments(t.arg),
      resolve: ({ id }, page, context) => listWorkflowsOf(context, { tenantId: id }, page),
    }),
  }),
});

builder.queryField('tenant', (t) =>
  t.field({
    type: TenantRef,
    nullable: true,
    description: 'One tenant, from the Collections Monitor.',
    authScopes: allowed('tenant'),
    args: { id: t.arg.id({ required: true, description: "The Collections Monitor's id." }) },
    resolve: (_root, { id }, { loaders }) => loaders.tenant.load(id),
  }),
);
