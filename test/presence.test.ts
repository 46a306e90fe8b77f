import { expect, it } from 'vitest';
import { type Caller, callerOf, startTestGateway, type TestGateway } from './support/gateway.ts';
import { graphql } from './support/graphql/gql.ts';
import { ApproveDraft, AuditTrail, pendingDraft } from './support/operations.ts';
import { signToken } from './support/tokens.ts';

const ClaimDraft = graphql(`
  mutation ClaimDraft($input: ClaimDraftInput!) {
    claimDraft(input: $input) {
      __typename
      ... on ClaimDraftSuccess { draft { version claimedBy { id email until } } }
      ... on NotFoundError { message }
      ... on ConflictError { message draftNow: draft { status version claimedBy { id } } }
    }
  }
`);

const ReleaseDraft = graphql(`
  mutation ReleaseDraft($input: ReleaseDraftInput!) {
    releaseDraft(input: $input) {
      __typename
      ... on ClaimDraftSuccess { draft { claimedBy { id } } }
      ... on Error { code }
    }
  }
`);

const Holders = graphql(`
  subscription Holders($after: String) {
    approvalRequested(after: $after) { kind cursor draft { id status version claimedBy { id email until } } }
  }
`);

const james = '+12035550114';

async function twoApprovers(gateway: TestGateway) {
  const approver = async (subject: string): Promise<Caller> =>
    callerOf(gateway.url, await signToken('approver', { subject }));
  const [ana, ben] = [await approver('ana'), await approver('ben')];
  const { draft } = await pendingDraft(await gateway.as('service'), ana, james);
  return { ana, ben, draft, input: { draftId: draft.id } };
}

it('who looks at a draft is shown to the others, and that they look no more', async () => {
  const gateway = await startTestGateway();
  const { ana, ben, draft, input } = await twoApprovers(gateway);
  const seenByBen = ben.subscribe(Holders);
  const seenByAna = ana.subscribe(Holders);
  for (const seen of [seenByBen, seenByAna]) {
    expect((await seen.next()).approvalRequested).toMatchObject({ kind: 'REQUESTED', draft: { claimedBy: null } });
  }

  const before = Date.now();
  const { claimDraft } = await ana.data(ClaimDraft, { input: { ...input, version: draft.version } });
  if (claimDraft.__typename !== 'ClaimDraftSuccess') throw new Error(JSON.stringify(claimDraft));
  expect(claimDraft.draft).toMatchObject({
    version: draft.version,
    claimedBy: { id: 'ana', email: 'ana@example.com' },
  });
  expect(Date.parse(claimDraft.draft.claimedBy?.until ?? '')).toBeGreaterThan(before + 60_000);
  for (const seen of [seenByBen, seenByAna]) {
    expect((await seen.next()).approvalRequested).toMatchObject({
      kind: 'UPDATED',
      draft: { id: draft.id, status: 'PENDING', claimedBy: { id: 'ana' } },
    });
  }

  // Renewed, it is no news: the next that is told is the release.
  const renewed = (await ana.data(ClaimDraft, { input })).claimDraft;
  if (renewed.__typename !== 'ClaimDraftSuccess') throw new Error(JSON.stringify(renewed));
  expect(Date.parse(renewed.draft.claimedBy?.until ?? '')).toBeGreaterThan(
    Date.parse(claimDraft.draft.claimedBy?.until ?? ''),
  );
  expect((await ben.data(ClaimDraft, { input })).claimDraft).toMatchObject({
    __typename: 'ConflictError',
    message: 'ana@example.com looks at this draft.',
    draftNow: { status: 'PENDING', claimedBy: { id: 'ana' } },
  });
  // What is not theirs stays.
  expect((await ben.data(ReleaseDraft, { input })).releaseDraft).toMatchObject({ draft: { claimedBy: { id: 'ana' } } });
  expect((await ana.data(ReleaseDraft, { input })).releaseDraft).toMatchObject({ draft: { claimedBy: null } });
  expect((await seenByBen.next()).approvalRequested).toMatchObject({ kind: 'UPDATED', draft: { claimedBy: null } });

  const { auditTrail } = await ana.data(AuditTrail, { filter: { actors: ['ana'] } });
  expect(auditTrail.nodes.map(({ action, detail }) => [action, detail])).toEqual([
    ['draft.released', null],
    ['draft.claimed', expect.stringMatching(/^ana@example\.com; until 20/)],
  ]);
});

it('a claim bars nobody from deciding, and a decided draft cannot be claimed', async () => {
  const gateway = await startTestGateway();
  const { ana, ben, draft, input } = await twoApprovers(gateway);
  const seen = ana.subscribe(Holders);
  await seen.next();
  await ana.data(ClaimDraft, { input });
  const claimed = await seen.next();
  const { approveDraft } = await ben.data(ApproveDraft, { input: { ...input, version: draft.version } });
  expect(approveDraft.__typename).toBe('DecideDraftSuccess');
  expect((await seen.next()).approvalRequested).toMatchObject({ kind: 'RESOLVED', draft: { claimedBy: null } });
  expect((await ana.data(ClaimDraft, { input })).claimDraft).toMatchObject({
    __typename: 'ConflictError',
    message: `The draft is APPROVED in version ${draft.version + 1}.`,
    draftNow: { status: 'APPROVED', claimedBy: null },
  });
  expect((await ana.data(ReleaseDraft, { input })).releaseDraft.__typename).toBe('ClaimDraftSuccess');

  // Whoever was away since before the claim is told the claim, and then the decision.
  const later = ben.subscribe(Holders, { after: seen.taken[0]?.approvalRequested.cursor ?? null });
  expect((await later.next()).approvalRequested).toMatchObject({
    kind: 'UPDATED',
    cursor: claimed.approvalRequested.cursor,
  });
  expect((await later.next()).approvalRequested.kind).toBe('RESOLVED');
});

it('a claim ends by itself, and then it is free for somebody else', async () => {
  const gateway = await startTestGateway({ config: { draftClaimMs: 200 } });
  const { ana, ben, input } = await twoApprovers(gateway);
  await ana.data(ClaimDraft, { input });
  const deadline = Date.now() + 5_000;
  for (;;) {
    const { claimDraft } = await ben.data(ClaimDraft, { input });
    if (claimDraft.__typename === 'ClaimDraftSuccess') {
      expect(claimDraft.draft.claimedBy?.id).toBe('ben');
      break;
    }
    if (Date.now() > deadline) throw new Error('the claim does not end');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
});

it('of many who claim a draft at once one holds it; another version and an unknown draft are refused', async () => {
  const gateway = await startTestGateway();
  const { ana, draft, input } = await twoApprovers(gateway);
  expect((await ana.data(ClaimDraft, { input: { ...input, version: draft.version + 1 } })).claimDraft).toMatchObject({
    __typename: 'ConflictError',
    draftNow: { version: draft.version, claimedBy: null },
  });
  const unknown = { draftId: '00000000-0000-4000-8000-000000000000' };
  expect((await ana.data(ClaimDraft, { input: unknown })).claimDraft.__typename).toBe('NotFoundError');
  expect((await ana.data(ClaimDraft, { input: { draftId: 'x' } })).claimDraft.__typename).toBe('NotFoundError');
  expect((await ana.data(ReleaseDraft, { input: unknown })).releaseDraft.__typename).toBe('NotFoundError');
  const answers = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const rival = callerOf(gateway.url, await signToken('approver', { subject: `rival-${index}` }));
      return (await rival.data(ClaimDraft, { input })).claimDraft.__typename;
    }),
  );
  expect(answers.toSorted()).toEqual(['ClaimDraftSuccess', ...Array(7).fill('ConflictError')].toSorted());
});
