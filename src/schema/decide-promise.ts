import { promiseDecisionTable } from '../domain/promise.ts';
import { type DecidedPromise, decidePromise } from '../resolvers/promises.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { enumOf } from './enum-of.ts';
import { ConflictErrorRef, failureTypeOf, NotFoundErrorRef } from './errors.ts';
import { PromiseRef } from './refs.ts';

const PromiseSuccessRef = builder.objectRef<DecidedPromise>('PromiseSuccess').implement({
  description: 'It is decided.',
  fields: (t) => ({
    promise: t.field({ type: PromiseRef, description: 'As it is now.', resolve: ({ promise }) => promise }),
  }),
});

const DecidePromiseResultRef = builder.unionType('DecidePromiseResult', {
  description: 'What came of deciding about an unclear promise.',
  types: [PromiseSuccessRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'PromiseSuccess',
});

const DecidePromiseInput = builder.inputType('DecidePromiseInput', {
  description: 'Whether words of a tenant are a promise.',
  fields: (t) => ({
    promiseId: t.id({ required: true, description: 'One that is UNCLEAR.' }),
    decision: t.field({
      type: enumOf('PromiseDecision', 'What a person makes of an unclear promise.', promiseDecisionTable),
      required: true,
      description: 'Whether it is one.',
    }),
  }),
});

builder.mutationField('decidePromise', (t) =>
  t.field({
    type: DecidePromiseResultRef,
    description:
      'Agrees to a promise that is UNCLEAR, which takes the place of an open one for the same day or of the same amount, or does not. ' +
      'A ConflictError where somebody has decided.',
    authScopes: allowed('decidePromise'),
    args: { input: t.arg({ type: DecidePromiseInput, required: true, description: 'Which one, and what of it.' }) },
    resolve: (_root, { input }, context) => decidePromise({ ...context, viewer: viewerOf(context) }, input),
  }),
);
