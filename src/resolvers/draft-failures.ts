import type { Draft } from '../domain/draft.ts';
import { ConflictError, NotFoundError, OptedOutError } from '../errors.ts';

/** Why a draft cannot be acted on, for whoever tried. */

export function optedOut(): OptedOutError {
  return new OptedOutError('The tenant has opted out of text messages; nothing was sent.');
}

export function unknownDraft(draftId: string): NotFoundError {
  return new NotFoundError(`There is no draft ${draftId}.`);
}

/** Somebody was first; `about` is the version that was meant, where one was named. */
export function decidedBefore(draft: Draft, about?: number | null): ConflictError {
  if (draft.status === 'PENDING' && draft.version === about) {
    return new ConflictError('The plan that waited with the draft has been decided; look at the draft again.', {
      draftId: draft.id,
      workflowId: draft.workflowId,
    });
  }
  const meant = about == null ? '' : `; the decision was about version ${about}`;
  return new ConflictError(`The draft is ${draft.status} in version ${draft.version}${meant}.`, {
    draftId: draft.id,
    workflowId: draft.workflowId,
  });
}
