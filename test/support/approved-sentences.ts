import type { ReadSentence } from '../../src/language/reply-forms.ts';

/** Sentences that pass the check of forms, for tests of the other checks. */
export const approvedSentences: readonly ReadSentence[] = [
  {
    text: 'Your balance is $1,450.00.',
    form: { language: 'en', text: 'Your balance is {amount_owed}.', intents: ['balance_question'], conditions: [] },
    objection: null,
  },
];
