import { COMPLAINT } from './opt-out/complaint.ts';
import { KEYWORD_SENT, NO_WISH, TEXT_INSTEAD } from './opt-out/none.ts';
import { DO_NOT } from './opt-out/refusal.ts';
import { STOP } from './opt-out/stop.ts';

/** How English asks to be left alone, and what sounds so and asks for something else. */
export const optOut = {
  stop: STOP,
  doNot: DO_NOT,
  complaint: COMPLAINT,
  keywordSent: KEYWORD_SENT,
  noWish: NO_WISH,
  textInstead: TEXT_INSTEAD,
  // "No stop texting me" is "no, stop" in English.
  negators: new Set(['not', 'never', 'without']),
};
