import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Revocation } from '../domain/revocation.ts';
import { NotFoundError, ValidationError } from '../errors.ts';
import { isUuid } from '../store/identifiers.ts';
import { validate } from './validate.ts';
import { lineSchema, reasonSchema } from './words.ts';

export interface AccessChanged {
  revocation: Revocation;
}

/** What changes who is let in, and tells this instance at once; the others read the list within seconds. */
type Context = Pick<UseCaseContext, 'store'> & { viewer: Viewer; refreshDenyList(): Promise<void> };

const name = lineSchema(255).nullish();
const inputSchema = z.object({ subject: name, tokenId: name, reason: reasonSchema });

/** A subject is let in no more with any token, or one token is. Saying the same again is a no-op. */
export async function revokeAccess(
  { store, viewer, refreshDenyList }: Context,
  input: { subject?: string | null | undefined; tokenId?: string | null | undefined; reason: string },
): Promise<AccessChanged | ValidationError> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const { subject, tokenId, reason } = valid;
  if (Boolean(subject) === Boolean(tokenId)) {
    return new ValidationError([{ path: 'subject', message: "name a subject or a token's id, one of them" }]);
  }
  // Somebody would have to let them in again; another administrator can do it.
  if (subject === viewer.id) return new ValidationError([{ path: 'subject', message: 'is your own' }]);
  const what = subject
    ? ({ kind: 'SUBJECT', value: subject } as const)
    : ({ kind: 'TOKEN', value: tokenId ?? '' } as const);
  const revocation = await store.access.revoke({ ...what, reason }, viewer.id);
  await refreshDenyList();
  return { revocation };
}

export async function restoreAccess(
  { store, viewer, refreshDenyList }: Context,
  { revocationId }: { revocationId: string },
): Promise<AccessChanged | NotFoundError> {
  const revocation = isUuid(revocationId) ? await store.access.lift(revocationId, viewer.id) : null;
  if (revocation === null) return new NotFoundError(`No revocation ${revocationId} stands.`);
  await refreshDenyList();
  return { revocation };
}

/** Those that stand, the newest first. */
export function listRevocations({ store }: Pick<UseCaseContext, 'store'>): Promise<Revocation[]> {
  return store.access.standing();
}
