import i18next from 'i18next';

/** The words of views that come when they are first looked at: they come with the view. */
export const lateWords = {
  conversations: async () => (await import('../conversations/words.ts')).conversationsWords,
  decisions: async () => (await import('../decisions/words.ts')).decisionsWords,
  escalations: async () => (await import('../escalations/words.ts')).escalationsWords,
  forms: async () => (await import('../forms/words.ts')).formsWords,
  notes: async () => (await import('../notes/words.ts')).notesWords,
  numbers: async () => (await import('../numbers/words.ts')).numbersWords,
  outreach: async () => (await import('../outreach/words.ts')).outreachWords,
  plans: async () => (await import('../plans/words.ts')).plansWords,
  play: async () => (await import('../play/words.ts')).playWords,
  promises: async () => (await import('../promises/words.ts')).promisesWords,
  reasons: async () => (await import('./reasons.ts')).reasonsWords,
  system: async () => (await import('../system/words.ts')).systemWords,
};
export type LateSpace = keyof typeof lateWords;

/** Has the words of these views ready, in every language: the page may change its language at any time. */
export async function bringWords(spaces: readonly LateSpace[]): Promise<void> {
  await Promise.all(
    spaces.map(async (space) => {
      const words = await lateWords[space]();
      for (const [language, ofLanguage] of Object.entries(words))
        i18next.addResourceBundle(language, space, ofLanguage);
    }),
  );
}
