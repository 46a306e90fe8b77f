import type { Reading } from './engine/words.ts';

/** What a text probably is although no rule says so. It only ever adds care: a person looks before anything goes out. */
export interface Likelihood {
  optOut: boolean;
  forHuman: boolean;
}

/**
 * The net under the rules: how likely a text wants no more texts, or a person. Nothing is likely until it has been
 * trained; what the rules see does not pass through here.
 */
export function likelihoodOf(_text: string, _reading: Reading): Likelihood {
  return { optOut: false, forHuman: false };
}
