import { parsePhoneNumber } from './phone-number.ts';

/** What a search for conversations looks for; a conversation is found by any one of these. */
export interface ConversationSearch {
  /** All of them in the tenant's name, unit and property; capitals and accents make no difference. */
  words: string[];
  /** All of them in one text of the thread, or words that begin so; absent for who may not read texts. */
  thread?: string[];
  /** The whole text, as the Collections Monitor's id of the tenant. */
  tenantId: string;
  /** E.164: the number. */
  phoneNumber?: string;
  /** A stretch of the number. */
  digits?: string;
  /** The end of the number. */
  lastDigits?: string;
}

/** How many of its last digits a masked number shows. */
const shownDigits = 4;

/**
 * What a text that somebody types is to find; null for a blank one. A number in any spelling, or any digits of one, finds
 * numbers. Who sees numbers masked finds them by the digits that the mask shows and by no others: a search that
 * said whether a number holds a stretch of digits would tell the whole of it, one digit at a time.
 */
export function readConversationSearch(text: string, seesPersonalData: boolean): ConversationSearch | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const names = { words: trimmed.split(/\s+/), tenantId: trimmed, ...(seesPersonalData && threadWordsOf(trimmed)) };
  const digits = trimmed.replace(/\D/g, '');
  if (!/^[\d\s+().\-/]+$/.test(trimmed) || digits === '') return names;
  if (!seesPersonalData) return digits.length === shownDigits ? { ...names, lastDigits: digits } : names;
  const phoneNumber = parsePhoneNumber(trimmed);
  return { ...names, digits, ...(phoneNumber !== null && { phoneNumber }) };
}

/** A word of one or two letters begins half of all words: with nothing longer beside it, texts are not searched. */
const fewestLetters = 3;

function threadWordsOf(text: string): { thread?: string[] } {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  return words.some((word) => word.length >= fewestLetters) ? { thread: words } : {};
}
