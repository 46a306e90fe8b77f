import type { ReplyForm } from '../domain/reply-form.ts';
import { keyOf } from '../language/reply-forms/form-text.ts';
import { ownForms } from '../language/reply-forms/own-forms.ts';
import { isCourtesy } from '../language/reply-forms.ts';
import type { Store } from '../store/store.ts';

/**
 * The approved forms, asked for with every draft and told in full only where they have changed: a form that was retired anywhere
 * is gone for the next draft everywhere.
 */
export function createApprovedForms(store: Pick<Store, 'replyForms'>): () => Promise<readonly ReplyForm[]> {
  let known: { revision: string; forms: readonly ReplyForm[] } | null = null;
  return async () => {
    const { revision, forms } = await store.replyForms.approved(known?.revision ?? null);
    if (forms == null) return known?.forms ?? [];
    known = { revision, forms };
    return forms;
  };
}

/** At start: the forms that come with this version of the product are among the others. */
export async function offerOwnForms({ replyForms }: Pick<Store, 'replyForms'>): Promise<void> {
  await replyForms.offer(ownForms.map((form) => ({ ...form, key: keyOf(form.text), courtesy: isCourtesy(form) })));
}
