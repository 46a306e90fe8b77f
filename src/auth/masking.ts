import { maskPhoneNumber } from '../domain/phone-number.ts';
import type { Viewer } from './viewer.ts';

/** What is left of words for who may not see them: their length. */
export function withoutWords<T extends string | null>(text: T): T | string {
  return text === null ? text : `[${text.length} characters]`;
}

/** A text as the viewer may see it: its length, but no words, where personal data is not for them. */
export function textFor<T extends string | null>(viewer: Viewer | null, text: T): T | string {
  return viewer?.seesPersonalData ? text : withoutWords(text);
}

export function phoneNumberFor(viewer: Viewer | null, phoneNumber: string): string {
  return viewer?.seesPersonalData ? phoneNumber : maskPhoneNumber(phoneNumber);
}
