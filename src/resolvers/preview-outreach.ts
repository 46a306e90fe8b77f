import { z } from 'zod';
import type { NewDraft } from '../domain/draft.ts';
import type { Refused } from '../domain/outreach/refusal.ts';
import { sendAtOrNow } from '../domain/send-time.ts';
import type { Tenant } from '../domain/tenant.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { findOutreachForm } from './outreach-form.ts';
import { type OutreachContext, readOutreach } from './outreach-texts.ts';
import { ArgumentError, validated } from './validate.ts';

/** What one of the tenants would be written, or why nothing. */
export interface OutreachPreview {
  tenantId: string;
  tenant: Tenant | null;
  draft: NewDraft | null;
  /** When it may go out at the earliest; null: at once, or never. */
  sendAt: Date | null;
  refused: Refused | null;
}

/** Texts of one preview: what somebody reads before they send to many. */
export const mostPreviews = 20;

const inputSchema = z.object({
  tenantIds: z
    .array(z.string().max(100, 'is longer than 100 characters'))
    .max(mostPreviews, `are more than ${mostPreviews}`),
});

/** What `startOutreach` would send to each of the tenants, and what it would refuse; changes nothing. */
export async function previewOutreach(
  context: OutreachContext,
  input: { tenantIds: readonly string[]; replyFormId: string },
): Promise<OutreachPreview[]> {
  const { tenantIds } = validated(inputSchema, input);
  if (tenantIds.length === 0) return [];
  const form = await findOutreachForm(context, input.replyFormId);
  if (form instanceof ValidationError || form instanceof NotFoundError || form instanceof ConflictError) {
    throw new ArgumentError(form.message);
  }
  const ids = [...new Set(tenantIds)];
  const { partOf } = await readOutreach(context, ids, form);
  return ids.map(partOf).map(({ tenantId, text, refused: why }) => ({
    tenantId,
    tenant: text?.tenant ?? null,
    draft: text?.draft ?? null,
    sendAt: text === null ? null : sendAtOrNow(context.now(), text.hours, context.settings),
    refused: why,
  }));
}
