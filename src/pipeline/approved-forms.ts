import type { ReplyForm } from '../domain/reply-form.ts';
import { keyOf } from '../language/reply-forms/form-text.ts';
import { ownForms } from '../language/reply-forms/own-forms.ts';
import { isCourtesy } from '../language/reply-forms.ts';
import type { Store } from '../store/store.ts';

/**
 * The approved forms. Whoever has just been told their revision, with its claim, asks for them only where they have changed; so
 * a form that was retired anywhere is gone for the next turn everywhere.
 */
export function createApprovedForms(
  store: Pick<Store, 'replyForms'>,
): (revision: string | null) => Promise<readonly ReplyForm[]> {
  let known: { revision: string; forms: readonly ReplyForm[] } | null = null;
  let asked: { revision: string; answer: Promise<readonly ReplyForm[]> } | null = null;

  async function ask(): Promise<readonly ReplyForm[]> {
    const { revision, forms } = await store.replyForms.approved(known?.revision ?? null);
    if (forms == null) return known?.forms ?? [];
    known = { revision, forms };
    return forms;
  }

  return (revision) => {
    if (revision === null) return ask();
    if (known?.revision === revision) return Promise.resolve(known.forms);
    // Of a burst that finds them changed one asks for all.
    if (asked?.revision !== revision) {
      const answer = ask().finally(() => {
        asked = null;
      });
      asked = { revision, answer };
    }
    return asked.answer;
  };
}

/** At start: the forms that come with this version of the product are among the others. */
export async function offerOwnForms({ replyForms }: Pick<Store, 'replyForms'>): Promise<void> {
  await replyForms.offer(ownForms.map((form) => ({ ...form, key: keyOf(form.text), courtesy: isCourtesy(form) })));
}
