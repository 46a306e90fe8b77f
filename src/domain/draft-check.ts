/** One named thing that was checked about a draft, in words that an approver reads. */
export interface DraftCheck {
  name: CheckName;
  passed: boolean;
  /** Its share of the confidence, 0 to 1. */
  weight: number;
  detail: string | null;
}

/**
 * What each check is worth, in hundredths that add up to 100. Whatever its weight, a check that fails keeps a draft
 * from being sent by itself; the weights say how soon a human has the conversation rather than the draft.
 * - `figures`: a wrong one costs a person money. Together with any second failure of weight (more than 10), it is below
 *   0.60, where approval ends.
 * - `intent`: the usual reason for approval, so by itself it stays far above 0.60; with two others it is below.
 * - `language`, `context`, `content`: the draft may have to be written anew, and an approver can do that.
 * - `instructions`: says nothing against the draft itself, but that someone wants it to go wrong.
 * - `plan`: an open plan mostly fails `intent` too, and is not to count twice.
 * - `length`, `opt_out_line`: an approver sees and mends them in a moment.
 * - `model_rating`: lowers the confidence as a number already (`confidenceOf`).
 */
export const weights = {
  figures: 30,
  intent: 25,
  language: 11,
  context: 11,
  content: 11,
  instructions: 5,
  plan: 4,
  length: 2,
  opt_out_line: 1,
  model_rating: 0,
};
export type CheckName = keyof typeof weights;

/** Confidence in a draft: the weights of the checks that passed, at most the model's own rating. 0 to 1. */
export function confidenceOf(checks: readonly DraftCheck[], modelConfidence: number): number {
  // In hundredths, so that a sum that should meet a threshold meets it exactly.
  const points = checks.reduce((sum, result) => sum + (result.passed ? Math.round(result.weight * 100) : 0), 0);
  return Math.min(points / 100, modelConfidence);
}
