import type { Erasure } from '../domain/erasure.ts';
import { type ErasureRequested, eraseTenant, listErasures } from '../resolvers/erase-tenant.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { ErasureStatusEnum } from './enums.ts';
import { failureTypeOf, LegalHoldErrorRef, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';

const ErasureRef = builder.objectRef<Erasure>('Erasure').implement({
  description: 'A request to erase what was said with a tenant.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    tenantId: t.exposeString('tenantId', {
      nullable: true,
      description: 'Whose words; null where a number was named.',
    }),
    status: t.expose('status', { type: ErasureStatusEnum, description: 'Where it stands.' }),
    conversations: t.exposeInt('conversations', { description: 'How many conversations it is about.' }),
    remaining: t.exposeInt('remaining', { description: 'How many of them are still to be erased.' }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    overrideReason: t.exposeString('overrideReason', {
      nullable: true,
      description: 'Why it is erased although the words may be evidence.',
    }),
    requestedBy: t.exposeString('requestedBy', { description: 'Which administrator asked for it.' }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime', description: 'When.' }),
    completedAt: t.expose('completedAt', { type: 'DateTime', nullable: true, description: 'When all was erased.' }),
  }),
});

const EraseTenantSuccessRef = builder.objectRef<ErasureRequested>('EraseTenantSuccess').implement({
  description:
    'It is on record, and workers erase: within a minute, but for a conversation that is being answered, which comes after.',
  fields: (t) => ({
    erasure: t.field({ type: ErasureRef, description: 'The request.', resolve: ({ erasure }) => erasure }),
  }),
});

const EraseTenantResultRef = builder.unionType('EraseTenantResult', {
  description: 'What came of asking to erase.',
  types: [EraseTenantSuccessRef, ValidationErrorRef, NotFoundErrorRef, LegalHoldErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'EraseTenantSuccess',
});

const EraseTenantInput = builder.inputType('EraseTenantInput', {
  description: 'Names a tenant or a phone number, one of them.',
  fields: (t) => ({
    tenantId: t.string({ description: "The Collections Monitor's id: all conversations of the tenant." }),
    phoneNumber: t.field({ type: 'PhoneNumber', description: 'In any common spelling: the conversation with it.' }),
    reason: t.string({
      required: true,
      description: 'Why, for the audit trail, where it stays: name the request, and nobody.',
    }),
    overrideReason: t.string({
      description: 'Why it is erased although an open escalation says that the words may be evidence.',
    }),
  }),
});

builder.mutationField('eraseTenant', (t) =>
  t.field({
    type: EraseTenantResultRef,
    description:
      'Erases what was said with a tenant: texts, drafts, reasons and notes, names and, where consent was never changed, the ' +
      'number. What happened, when and by whom stays, and so do figures of payment plans, changes of consent and the texts that ' +
      'made them. Drafts that wait are withdrawn. It cannot be undone. Asking for the same twice is one request.',
    authScopes: allowed('eraseTenant'),
    args: { input: t.arg({ type: EraseTenantInput, required: true, description: 'Whose words, and why.' }) },
    resolve: (_root, { input }, context) => eraseTenant({ ...context, viewer: viewerOf(context) }, input),
  }),
);

builder.queryField('erasures', (t) =>
  t.field({
    type: [ErasureRef],
    longest: 100,
    description: 'What was asked to be erased, the newest first.',
    authScopes: allowed('erasures'),
    resolve: (_root, _args, context) => listErasures(context),
  }),
);
