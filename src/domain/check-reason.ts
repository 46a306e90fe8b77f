import { z } from 'zod';
import { namesOf } from './value-table.ts';

interface ReasonRow {
  description: string;
  /** The names of its arguments; each is a list of words. */
  args: readonly string[];
}

/**
 * What a check can find, by codes: whoever shows them words them in the reader's language. What was ever stored stays in the
 * table, with its arguments.
 */
export const checkReasonTable = {
  UNTIED_FIGURES: { description: "Figures that are not in the tenant's record (`figures`).", args: ['figures'] },
  WRONG_LANGUAGE: {
    description:
      'The tenant reads one language (`reads`), the text is in another (`written`; empty: in neither). ISO 639-1.',
    args: ['reads', 'written'],
  },
  UNWRITTEN_LANGUAGE: {
    description:
      'The tenant reads a language (`reads`) in which replies are not written; this one is in `written`. ISO 639-1.',
    args: ['reads', 'written'],
  },
  SEGMENTS: {
    description: 'How many segments it takes (`count`), and how it is encoded (`encoding`).',
    args: ['count', 'encoding'],
  },
  FORBIDDEN: {
    description: 'Words (`words`) that must not be said, by the name of the rule (`rule`).',
    args: ['rule', 'words'],
  },
  REPEATS_INSTRUCTIONS: { description: 'It repeats the instructions to the model (`words`).', args: ['words'] },
  NO_OPT_OUT_LINE: { description: 'It does not say how to opt out.', args: [] },
  MAY_CANCEL_PLAN: { description: 'The tenant may want to cancel or change a plan (`words`).', args: ['words'] },
  INTENT_FOR_HUMAN: { description: 'What the tenant wants (`intent`) is for a human to decide.', args: ['intent'] },
  NOT_READ: { description: 'What could not be read about the tenant (`what`, in English words).', args: ['what'] },
  PLAN_TOO_LONG: { description: 'The plan is longer than one that needs no approval.', args: [] },
  PLAN_ISSUES: { description: 'What speaks against the plan (`issues`, in English words).', args: ['issues'] },
  NO_FORM: { description: 'Sentences that are no approved form (`sentences`).', args: ['sentences'] },
  NO_ANSWER: { description: 'It does not answer what the tenant wants.', args: [] },
  STEERING: { description: "The tenant's text tries to steer the reply (`words`).", args: ['words'] },
  MODEL_RATING: { description: 'How the model rates its reply (`rating`, 0.00 to 1.00).', args: ['rating'] },
} as const satisfies Record<string, ReasonRow>;
export type CheckReasonCode = keyof typeof checkReasonTable;
export const checkReasonCodes = namesOf(checkReasonTable);

type ArgsOf<Code extends CheckReasonCode> = Readonly<
  Record<(typeof checkReasonTable)[Code]['args'][number], readonly string[]>
>;

export const checkReasonSchema = z.object({
  code: z.enum(checkReasonCodes),
  args: z.record(z.string(), z.array(z.string())),
});
/** A reason as it was stored. */
export type CheckReason = z.infer<typeof checkReasonSchema>;

export function reason<Code extends CheckReasonCode>(code: Code, args: ArgsOf<Code>): CheckReason {
  return {
    code,
    args: Object.fromEntries(Object.entries<readonly string[]>(args).map(([name, words]) => [name, [...words]])),
  };
}
