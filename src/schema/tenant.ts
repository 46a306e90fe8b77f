import { phoneNumberFor } from '../auth/masking.ts';
import { reliabilityShare } from '../domain/reliability.ts';
import { unknownFieldsOf } from '../domain/tenant.ts';
import { obstacleOf } from '../resolvers/contact-standing.ts';
import { listWorkflowsOf } from '../resolvers/lists.ts';
import { allowed, builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { OutreachRefusalEnum } from './enums.ts';
import { TenantRef } from './refs.ts';
import { WorkflowConnectionRef } from './workflow-connection.ts';

TenantRef.implement({
  description: 'A tenant as the Collections Monitor knows them. Money in integer cents.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The Collections Monitor's id." }),
    name: t.string({
      description: 'Full name; the id where the record has none.',
      resolve: ({ name, id }) => name ?? id,
    }),
    unitName: t.exposeString('unitName', { nullable: true, description: 'The unit they rent.' }),
    propertyName: t.exposeString('propertyName', { nullable: true, description: 'The property it is in.' }),
    amountOwedCents: t.exposeInt('amountOwedCents', { description: 'All that is owed.' }),
    tenantPortionCents: t.int({
      description: "The tenant's own part of it; all of it where the record does not say.",
      resolve: ({ tenantPortionCents, amountOwedCents }) => tenantPortionCents ?? amountOwedCents,
    }),
    daysLate: t.int({
      description: 'Whole days since rent was due; 0 where the record does not say.',
      resolve: ({ daysLate }) => daysLate ?? 0,
    }),
    language: t.string({
      description: 'ISO 639-1: the language they want to be written in; `en` where the record does not say.',
      resolve: ({ language }) => language ?? 'en',
    }),
    unknownFields: t.stringList({
      longest: 20,
      description:
        'Which of `name`, `unitName`, `propertyName`, `tenantPortionCents`, `daysLate` and `language` the record does not say. A draft ' +
        'for such a tenant is never sent by itself.',
      resolve: (tenant) => unknownFieldsOf(tenant),
    }),
    reliabilityScore: t.exposeFloat('reliabilityScore', {
      nullable: true,
      description:
        'How they have paid so far, as the Collections Monitor counts it: on which scale, only its operator knows.',
    }),
    reliability: t.float({
      nullable: true,
      description:
        'The same as a share from 0 to 1; null unless `RELIABILITY_SCALE` is configured and the score is on it.',
      sees: 'audience',
      resolve: ({ reliabilityScore }, _args, { settings }) =>
        reliabilityShare(reliabilityScore, settings.reliabilityScale),
    }),
    failedPaymentPlans: t.exposeInt('failedPaymentPlans', { nullable: true, description: 'Plans that were broken.' }),
    successfulPaymentPlans: t.exposeInt('successfulPaymentPlans', {
      nullable: true,
      description: 'Plans that were kept.',
    }),
    phoneNumbers: t.field({
      type: ['PhoneNumber'],
      longest: 20,
      description: 'Numbers they can be texted at.',
      sees: 'audience',
      resolve: (tenant, _args, { viewer }) => tenant.phoneNumbers.map((number) => phoneNumberFor(viewer, number)),
    }),
    lastTextedAt: t.field({
      sees: 'audience',
      type: 'DateTime',
      nullable: true,
      description: 'When they last had a text of ours, at any number; null: never.',
      resolve: async (tenant, _args, { loaders }) => (await loaders.standing.load(tenant))?.lastTextedAt ?? null,
    }),
    outreachObstacle: t.field({
      sees: 'audience',
      type: OutreachRefusalEnum,
      nullable: true,
      description:
        'Why `startOutreach` would not write to them now, whatever the form, as far as it is known before it is tried; null: nothing ' +
        'speaks against it.',
      resolve: async (tenant, _args, { loaders }) => obstacleOf(tenant, await loaders.standing.load(tenant)),
    }),
    hasWritten: t.boolean({
      sees: 'audience',
      description:
        'Whether they have written from the number that they would be texted at. Until then a form that speaks of money is not sent there.',
      resolve: async (tenant, _args, { loaders }) => (await loaders.standing.load(tenant))?.wroteAt != null,
    }),
    workflows: t.field({
      type: WorkflowConnectionRef,
      description: 'Their workflows, newest first.',
      args: pageArguments(t.arg),
      sees: 'audience',
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
