import { maskPhoneNumber } from '../domain/phone-number.ts';
import type { Viewer } from './viewer.ts';

/** A text as the viewer may see it: its length, but no words, where personal data is not for them. */
export function textFor<T extends string | null>(viewer: Viewer | null, text: T): T | string {
  if (text === null || viewer?.seesPersonalData) return text;
  return `[${text.length} characters]`;
}

export function phoneNumberFor(viewer: Viewer | null, phoneNumber: string): string {
  return viewer?.seesPersonalData ? phoneNumber : maskPhoneNumber(phoneNumber);
}
