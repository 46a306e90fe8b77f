import type { SignalName } from './signals.ts';

/** How one signal is put into words, in the notation of `phrases` (src/language/engine/phrases.ts). */
export interface TriggerRule {
  signal: SignalName;
  says: readonly string[];
  /** Said with a "not" in front it says the opposite, and says nothing here. False where a phrase holds its own
  "not". */
  deniable?: boolean;
}

/** All that tells one kind of trigger, in English and Spanish. */
export interface TriggerRules {
  /** The first comes first: inside of what one has found, those after it find nothing. */
  rules: readonly TriggerRule[];
  /** Everyday uses of the same words: a signal that overlaps one of these is none. */
  ordinary: readonly string[];
  /** Lists of words by the name that phrases refer to them by, `@name`. */
  classes?: Readonly<Record<string, string>>;
}
