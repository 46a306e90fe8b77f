import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Erasure } from '../domain/erasure.ts';
import { LegalHoldError, NotFoundError, ValidationError } from '../errors.ts';
import { phoneNumberSchema } from './receive-sms.ts';
import { validate } from './validate.ts';
import { lineSchema, overrideReasonSchema, reasonSchema } from './words.ts';

export interface EraseTenantInput {
  tenantId?: string | null | undefined;
  phoneNumber?: string | null | undefined;
  reason: string;
  overrideReason?: string | null | undefined;
}

/** What was asked for; workers carry it out. */
export interface ErasureRequested {
  erasure: Erasure;
}

/** Requests that a list shows. */
const mostListed = 100;

const inputSchema = z.object({
  tenantId: lineSchema(255).nullish(),
  phoneNumber: phoneNumberSchema.nullish(),
  reason: reasonSchema,
  overrideReason: overrideReasonSchema,
});

/** Asks that what was said with a tenant be erased. Where it may be evidence somebody has to say why it goes all the same. */
export async function eraseTenant(
  { store, viewer }: Pick<UseCaseContext, 'store'> & { viewer: Viewer },
  input: EraseTenantInput,
): Promise<ErasureRequested | ValidationError | NotFoundError | LegalHoldError> {
  const valid = validate(inputSchema, input);
  if (valid instanceof ValidationError) return valid;
  const { tenantId = null, phoneNumber = null, reason, overrideReason } = valid;
  if ((tenantId === null) === (phoneNumber === null)) {
    return new ValidationError([{ path: 'tenantId', message: 'name a tenant or a phone number, one of them' }]);
  }
  const requested = await store.erasures.request({ tenantId, phoneNumber }, reason, overrideReason || null, viewer.id);
  switch (requested.outcome) {
    case 'requested':
      return { erasure: requested.erasure };
    case 'not_found':
      return new NotFoundError('Nothing was ever said with this tenant or number.');
    case 'held':
      return new LegalHoldError(requested.escalations);
  }
}

/** The newest first. */
export function listErasures({ store }: Pick<UseCaseContext, 'store'>): Promise<Erasure[]> {
  return store.erasures.list(mostListed);
}
