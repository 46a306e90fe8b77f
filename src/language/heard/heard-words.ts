/**
 * What is heard in a language in which no replies are written: a right in any of them is in force at once, and the rest of
 * the text goes to a person. Each list is alternatives of a regular expression on folded text (small letters, no marks):
 * a space is any white space; where a script writes no spaces they are left out.
 */
export interface HeardWords {
  /** The language parts its words by spaces, so that a phrase begins and ends with whole words. */
  hasSpaces: boolean;
  /** The whole message. */
  stop: readonly string[];
  start: readonly string[];
  /** Anywhere in a text. */
  optOut: readonly string[];
  optIn: readonly string[];
  wrongNumber: readonly string[];
  lawyer: readonly string[];
  dispute: readonly string[];
  danger: readonly string[];
}
