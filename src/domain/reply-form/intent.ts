import { type Intent, intents } from '../model-reply.ts';

/** Texts that answer nothing, and what they are about. */
export const occasions = ['reminder', 'broken_promise', 'outreach'] as const;

/** What a form may be said in answer to: what a tenant wants, or the occasion of a text that answers nothing. */
export const formIntents = [...intents, ...occasions] as const;
export type FormIntent = (typeof formIntents)[number];

/** What a tenant's text may want, as opposed to an occasion. */
export const answers: readonly FormIntent[] = intents satisfies readonly Intent[];

export function isFormIntent(name: string): name is FormIntent {
  return formIntents.some((intent) => intent === name);
}
