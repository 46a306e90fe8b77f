import { textFor } from '../auth/masking.ts';
import { builder } from './builder.ts';
import { ReplyFormRef } from './refs.ts';

/** A text of 1,600 characters that has more is no reply; those behind are not shown. */
export const mostSentences = 100;

/** A sentence, and the form that it was. */
interface ShownSentence {
  text: string;
  formId: string | null;
}

export const DraftSentenceRef = builder.objectRef<ShownSentence>('DraftSentence').implement({
  description: 'A sentence of a reply.',
  fields: (t) => ({
    text: t.string({
      description: 'Its words.',
      sees: 'audience',
      resolve: ({ text }, _args, { viewer }) => textFor(viewer, text),
    }),
    form: t.field({
      type: ReplyFormRef,
      nullable: true,
      description: 'The approved form that it is; null: it may not go out without a human.',
      sees: 'audience',
      resolve: ({ formId }, _args, { loaders }) => (formId === null ? null : loaders.replyForm.load(formId)),
    }),
  }),
});
