import type { Revocation } from '../domain/revocation.ts';
import { type AccessChanged, listRevocations, restoreAccess, revokeAccess } from '../resolvers/revoke-access.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { RevocationKindEnum } from './enums.ts';
import { failureTypeOf, NotFoundErrorRef, ValidationErrorRef } from './errors.ts';

const RevocationRef = builder.objectRef<Revocation>('Revocation').implement({
  description: 'A subject or a token that is let in no more.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: RevocationKindEnum, description: 'What is let in no more.' }),
    value: t.exposeString('value', { description: "The subject, or the token's id." }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    revokedBy: t.exposeString('revokedBy', { description: 'Which administrator said so.' }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', description: 'Since when.' }),
  }),
});

const RevokeAccessSuccessRef = builder.objectRef<AccessChanged>('RevokeAccessSuccess').implement({
  description: 'It is let in no more: by this instance from now on, by the others within seconds.',
  fields: (t) => ({
    revocation: t.field({ type: RevocationRef, description: 'What stands.', resolve: ({ revocation }) => revocation }),
  }),
});

const RestoreAccessSuccessRef = builder.objectRef<AccessChanged>('RestoreAccessSuccess').implement({
  description: 'It is let in again, within seconds.',
  fields: (t) => ({
    revocation: t.field({ type: RevocationRef, description: 'What stood.', resolve: ({ revocation }) => revocation }),
  }),
});

const RevokeAccessResultRef = builder.unionType('RevokeAccessResult', {
  description: 'What came of revoking access.',
  types: [RevokeAccessSuccessRef, ValidationErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'RevokeAccessSuccess',
});

const RestoreAccessResultRef = builder.unionType('RestoreAccessResult', {
  description: 'What came of restoring access.',
  types: [RestoreAccessSuccessRef, NotFoundErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'RestoreAccessSuccess',
});

const RevokeAccessInput = builder.inputType('RevokeAccessInput', {
  description: 'Names a subject or the id of a token, one of them.',
  fields: (t) => ({
    subject: t.string({ description: 'Somebody, with every token of theirs, also those of later: a `sub`.' }),
    tokenId: t.string({ description: 'One token: its `jti`.' }),
    reason: t.string({ required: true, description: 'Why, for those who look at the list later.' }),
  }),
});

const RestoreAccessInput = builder.inputType('RestoreAccessInput', {
  description: 'Lifts a revocation.',
  fields: (t) => ({ revocationId: t.id({ required: true, description: 'Which one.' }) }),
});

builder.mutationFields((t) => ({
  revokeAccess: t.field({
    type: RevokeAccessResultRef,
    description:
      'Lets a subject or a token in no more, whatever the token says, and closes its sockets and streams. Every instance ' +
      'knows within seconds. Saying the same again changes nothing.',
    authScopes: allowed('revokeAccess'),
    args: { input: t.arg({ type: RevokeAccessInput, required: true, description: 'Whom, and why.' }) },
    resolve: (_root, { input }, context) => revokeAccess({ ...context, viewer: viewerOf(context) }, input),
  }),
  restoreAccess: t.field({
    type: RestoreAccessResultRef,
    description: 'Lifts a revocation: tokens that still hold are let in again.',
    authScopes: allowed('restoreAccess'),
    args: { input: t.arg({ type: RestoreAccessInput, required: true, description: 'Which one.' }) },
    resolve: (_root, { input }, context) => restoreAccess({ ...context, viewer: viewerOf(context) }, input),
  }),
}));

builder.queryField('revocations', (t) =>
  t.field({
    type: [RevocationRef],
    longest: 1_000,
    description: 'The subjects and tokens that are let in no more, the newest first.',
    authScopes: allowed('revocations'),
    resolve: (_root, _args, context) => listRevocations(context),
  }),
);
