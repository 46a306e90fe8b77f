import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A number in any common US spelling as E.164, or undefined where it is none. */
export function normalisePhoneNumber(spelling: string): string | undefined {
  const parsed = parsePhoneNumberFromString(spelling, 'US');
  return parsed?.isValid() ? parsed.number : undefined;
}
