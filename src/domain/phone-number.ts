import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** How every number of the North American plan is built; which area codes are in use changes faster than metadata. */
const NORTH_AMERICAN = /^\+1[2-9]\d{2}[2-9]\d{6}$/;

/** Mexican mobile numbers carried a 1 behind the country's code until 2019; the same number is written without it now. */
const OLD_MEXICAN_MOBILE = /^\+521(\d{10})$/;

/**
 * A phone number in any common spelling, as E.164 (`+18605550123`). Without a country code it is read as a US one.
 * Null for what cannot be texted: short codes, numbers with an extension, words, two numbers at once.
 */
export function parsePhoneNumber(text: string): string | null {
  // Numbers copied from an address book come wrapped in invisible direction marks.
  const visible = text.replace(/\p{Cf}/gu, '').trim();
  const read = (spelled: string) => parsePhoneNumberFromString(spelled, { defaultCountry: 'US', extract: false });
  const asWritten = read(visible.replace(/^tel:/i, ''));
  const number = asWritten && read(asWritten.number.replace(OLD_MEXICAN_MOBILE, '+52$1'));
  if (number === undefined || asWritten?.ext !== undefined || !number.isPossible()) {
    return null;
  }
  if (number.countryCallingCode === '1' && !NORTH_AMERICAN.test(number.number)) {
    return null;
  }
  return number.number;
}

/**
 * A number in the spellings in which records may hold it, E.164 first. Without its country's code only one of North America
 * is meant: elsewhere ten digits may be another person's number there.
 */
export function spellingsOf(e164: string): string[] {
  const digits = e164.slice(1);
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
  if (area === undefined) return [e164, digits];
  const dashed = `${area}-${exchange}-${line}`;
  return [e164, digits.slice(1), digits, `(${area}) ${exchange}-${line}`, dashed, `+1 ${dashed}`, `1-${dashed}`];
}

/** A number as logs and analysts see it: `•••0123`, its last four digits; nothing of one that is too short to hide. */
export function maskPhoneNumber(e164: string): string {
  const digits = e164.replace(/\D/g, '');
  return digits.length > 6 ? `•••${digits.slice(-4)}` : '•••';
}
