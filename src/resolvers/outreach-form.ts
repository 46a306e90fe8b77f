import type { UseCaseContext } from '../context.ts';
import type { ReplyForm } from '../domain/reply-form.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { isUuid } from '../store/identifiers.ts';

/** The form that tenants are to be written to first with, or why it cannot be that. */
export async function findOutreachForm(
  { store }: Pick<UseCaseContext, 'store'>,
  id: string,
): Promise<ReplyForm | ValidationError | NotFoundError | ConflictError> {
  const [form] = isUuid(id) ? await store.replyForms.byIds([id]) : [];
  if (form === undefined) return new NotFoundError(`There is no reply form ${id}.`);
  if (form.status !== 'APPROVED') return new ConflictError(`The reply form ${id} is ${form.status}, not APPROVED.`, {});
  if (form.intents.includes('outreach')) return form;
  const message = `is a form for ${form.intents.join(', ')}: one for outreach may begin a conversation`;
  return new ValidationError([{ path: 'replyFormId', message }]);
}
