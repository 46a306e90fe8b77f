import type { DraftHolder } from '../domain/draft.ts';
import { type ClaimedDraft, claimDraft, releaseDraft } from '../resolvers/claim-draft.ts';
import { allowed, builder, viewerOf } from './builder.ts';
import { ConflictErrorRef, failureTypeOf, NotFoundErrorRef } from './errors.ts';
import { DraftRef } from './refs.ts';

const DraftHolderRef = builder.objectRef<DraftHolder>('DraftHolder').implement({
  description: 'Who looks at a draft right now.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "The subject of the holder's token." }),
    email: t.exposeString('email', { nullable: true, description: 'Their address, as their token says.' }),
    until: t.expose('until', { type: 'DateTime', description: 'When the claim ends, unless it is renewed.' }),
  }),
});

builder.objectField(DraftRef, 'claimedBy', (t) =>
  t.field({
    type: DraftHolderRef,
    nullable: true,
    description:
      'Who looks at it, so that two people need not read the same; null: nobody, the claim has ended, or it is decided. ' +
      'It bars nobody from deciding.',
    resolve: ({ claimedBy }) => claimedBy,
  }),
);

const ClaimDraftSuccessRef = builder.objectRef<ClaimedDraft>('ClaimDraftSuccess').implement({
  description: 'Others are told who looks at the draft, or that the viewer does no more.',
  fields: (t) => ({
    draft: t.field({ type: DraftRef, description: 'The draft as it is now.', resolve: ({ draft }) => draft }),
  }),
});

const ClaimDraftResultRef = builder.unionType('ClaimDraftResult', {
  description: 'What came of a claim.',
  types: [ClaimDraftSuccessRef, NotFoundErrorRef, ConflictErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'ClaimDraftSuccess',
});

const ReleaseDraftResultRef = builder.unionType('ReleaseDraftResult', {
  description: 'What came of a release.',
  types: [ClaimDraftSuccessRef, NotFoundErrorRef],
  resolveType: (value) => failureTypeOf(value) ?? 'ClaimDraftSuccess',
});

const ClaimDraftInput = builder.inputType('ClaimDraftInput', {
  description: 'Tells others that the viewer looks at a draft.',
  fields: (t) => ({
    draftId: t.id({ required: true, description: 'The draft.' }),
    version: t.int({ description: 'The version that was seen, if it matters; any other is a ConflictError.' }),
  }),
});

const ReleaseDraftInput = builder.inputType('ReleaseDraftInput', {
  description: 'Tells others that the viewer looks at a draft no more.',
  fields: (t) => ({ draftId: t.id({ required: true, description: 'The draft.' }) }),
});

builder.mutationField('claimDraft', (t) =>
  t.field({
    type: ClaimDraftResultRef,
    description:
      'Tells others that the viewer looks at a draft. The claim ends by itself, after two minutes unless configured ' +
      'otherwise; calling again renews it. Where somebody else looks already, or the draft is decided: a ConflictError ' +
      'with the draft. It bars nobody from deciding.',
    authScopes: allowed('claimDraft'),
    args: { input: t.arg({ type: ClaimDraftInput, required: true, description: 'Which draft.' }) },
    resolve: (_root, { input }, context) => claimDraft({ ...context, viewer: viewerOf(context) }, input),
  }),
);

builder.mutationField('releaseDraft', (t) =>
  t.field({
    type: ReleaseDraftResultRef,
    description: "Ends the viewer's claim of a draft; without one nothing changes.",
    authScopes: allowed('releaseDraft'),
    args: { input: t.arg({ type: ReleaseDraftInput, required: true, description: 'Which draft.' }) },
    resolve: (_root, { input }, context) => releaseDraft({ ...context, viewer: viewerOf(context) }, input),
  }),
);
