import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Draft } from '../domain/draft.ts';
import { ConflictError, type NotFoundError } from '../errors.ts';
import { decidedBefore, unknownDraft } from './draft-failures.ts';

/** A draft with who looks at it now. */
export interface ClaimedDraft {
  draft: Draft;
}

type ClaimContext = UseCaseContext & { viewer: Viewer };

/**
 * Tells the others that the viewer looks at a draft, until the claim ends by itself; again renews it. First come, first
 * served: a claim of somebody else stands. A claim bars nobody from deciding.
 */
export async function claimDraft(
  { store, viewer, settings }: ClaimContext,
  { draftId, version }: { draftId: string; version?: number | null | undefined },
): Promise<ClaimedDraft | NotFoundError | ConflictError> {
  const claimed = await store.claimDraft(draftId, version ?? null, viewer, settings.draftClaimMs);
  if (claimed.outcome === 'not_found') return unknownDraft(draftId);
  const { draft } = claimed;
  if (claimed.outcome === 'claimed') return { draft };
  const { claimedBy } = draft;
  if (claimedBy === null || claimedBy.id === viewer.id) return decidedBefore(draft, version);
  return new ConflictError(`${claimedBy.email ?? claimedBy.id} looks at this draft.`, {
    draftId: draft.id,
    workflowId: draft.workflowId,
  });
}

/** Ends the viewer's claim; without one nothing changes. */
export async function releaseDraft(
  { store, viewer }: ClaimContext,
  { draftId }: { draftId: string },
): Promise<ClaimedDraft | NotFoundError> {
  const released = await store.releaseDraft(draftId, viewer.id);
  return released.outcome === 'not_found' ? unknownDraft(draftId) : { draft: released.draft };
}
