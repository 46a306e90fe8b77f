import { z } from 'zod';
import type { Viewer } from '../auth/viewer.ts';
import type { UseCaseContext } from '../context.ts';
import type { Condition } from '../domain/reply-form/condition.ts';
import type { FormIntent } from '../domain/reply-form/intent.ts';
import type { FormWording, ReplyForm } from '../domain/reply-form.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors.ts';
import { type ProposedWording, problemsOfWording } from '../language/form-review.ts';
import { keyOf } from '../language/reply-forms/form-text.ts';
import { isUuid } from '../store/identifiers.ts';
import type { ReplyFormFilter } from '../store/operations/reply-forms.ts';
import { type Connection, type PageArguments, paginate } from './connection.ts';
import { validate } from './validate.ts';

/** How far back it is counted what a form would have changed, and over how many approvals at most. */
export const impactDays = 7;
export const mostApprovals = 200;

export type ReplyFormResult = { replyForm: ReplyForm } | ValidationError | NotFoundError | ConflictError;

type Context = Pick<UseCaseContext, 'store'> & { viewer: Viewer };

const wordingSchema = z.object({
  text: z.string().trim().max(300, 'is longer than 300 characters').nullish(),
  intents: z.array(z.string().max(100)).max(20, 'are more than 20').nullish(),
  conditions: z.array(z.string().max(100)).max(50, 'are more than 50').nullish(),
});

export function listReplyForms(
  { store: { replyForms } }: Pick<UseCaseContext, 'store'>,
  filter: ReplyFormFilter,
  page: PageArguments,
): Promise<Connection<ReplyForm>> {
  return paginate(
    page,
    (limit, after) => replyForms.list(filter, limit, after),
    (most) => replyForms.count(filter, most),
  );
}

/** A form that an administrator writes is approved by that. */
export async function createReplyForm(
  { store, viewer }: Context,
  input: { language: string; text: string; intents: string[]; conditions?: string[] | null | undefined },
): Promise<ReplyFormResult> {
  const valid = validate(wordingSchema, input);
  if (valid instanceof ValidationError) return valid;
  const wording = checkedWording({
    language: input.language,
    text: valid.text ?? '',
    intents: valid.intents ?? [],
    conditions: valid.conditions ?? [],
  });
  if (wording instanceof ValidationError) return wording;
  const { outcome, replyForm } = await store.replyForms.create({ ...wording, key: keyOf(wording.text) }, viewer.id);
  return outcome === 'created' ? { replyForm } : saidAlready(replyForm);
}

/** Approves a form, in other words or for other turns where that is wanted, or retires it. */
export async function decideReplyForm(
  { store, viewer }: Context,
  input: {
    replyFormId: string;
    decision: 'APPROVE' | 'RETIRE';
    text?: string | null | undefined;
    intents?: string[] | null | undefined;
    conditions?: string[] | null | undefined;
  },
): Promise<ReplyFormResult> {
  const valid = validate(wordingSchema, input);
  if (valid instanceof ValidationError) return valid;
  const [form] = isUuid(input.replyFormId) ? await store.replyForms.byIds([input.replyFormId]) : [];
  if (form === undefined) return unknownForm(input.replyFormId);
  const text = valid.text ?? form.text;
  const wording =
    input.decision === 'RETIRE'
      ? form
      : checkedWording({
          language: form.language,
          text,
          intents: valid.intents ?? form.intents,
          conditions: valid.conditions ?? form.conditions,
        });
  if (wording instanceof ValidationError) return wording;
  const decided = await store.replyForms.decide({
    id: form.id,
    decision: input.decision,
    actor: viewer.id,
    wording: {
      text,
      key: keyOf(text),
      intents: valid.intents ?? null,
      conditions: valid.conditions ?? null,
    },
  });
  switch (decided.outcome) {
    case 'decided':
      return { replyForm: decided.replyForm };
    case 'conflict':
      return saidAlready(decided.replyForm);
    case 'not_found':
      return unknownForm(form.id);
  }
}

function checkedWording(wording: ProposedWording): FormWording | ValidationError {
  const problems = problemsOfWording({ ...wording });
  if (problems.length > 0) return new ValidationError(problems);
  const { intents, conditions, ...words } = wording;
  return { ...words, intents: intents as FormIntent[], conditions: conditions as Condition[] };
}

const unknownForm = (id: string) => new NotFoundError(`There is no reply form ${id}.`);

const saidAlready = ({ id, status, text }: ReplyForm) =>
  new ConflictError(`The form ${id} has these words already, and is ${status}: ${text}`, {});
