import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { because, type Reason, reasonsInWords } from './reason.ts';
import { AREA_CODES } from './time-zones/area-codes.ts';

declare const allowed: unique symbol;

/** A number that texts may go to: only {@link textDestination} makes one, and the SMS Agent takes no other. */
export type TextableNumber = string & { readonly [allowed]: true };

/** Where a text may go, or why it may not, in words for whoever wants to send one and as a reason for a person. */
export type TextDestination = { number: TextableNumber } | { refusal: string; reason: Reason };

/** Countries by their ISO 3166-1 codes, from configuration. */
export type TextCountries = ReadonlySet<string>;

/**
 * Whether texts may go to a number (B59). A number is let through by what is known of it: a country that is listed and a
 * kind that no owner can charge a sender for. What nobody can place (satellites, networks of no country, ranges not in use)
 * is in no country, and so gets none.
 */
export function textDestination(e164: string, countries: TextCountries): TextDestination {
  const place = e164.startsWith('+1') ? placeInNorthAmerica(e164) : placeElsewhere(e164);
  if (place === 'special') return refused(because('SPECIAL_NUMBER'));
  if (place === null) return refused(because('COUNTRY_UNKNOWN'));
  if (!countries.has(place)) return refused(because('COUNTRY_NOT_SERVED', { countryCode: place }));
  return { number: e164 as TextableNumber };
}

const refused = (reason: Reason) => ({
  reason,
  refusal: reasonsInWords([reason])
    .replace(/^.*?: /, '')
    .replace(/\.$/, ''),
});

/** Area codes of places: 900, 800, 500 and their like are of none. */
const geographic = new Set(Object.values(AREA_CODES).flatMap((codes) => codes.split(' ')));

/** Codes of US overlays that are in AREA_CODES (from NANPA's report) and not yet in libphonenumber's data. */
const youngCodesOfUs = new Set('357 436 457 465 471 483 565 621 624 679 729 761 837 861 924'.split(' '));

/** Nobody has a number in 555, which films, demos and tests use: it is taken for one of the United States, where it reaches nobody. */
const fictionalCode = '555';

/** Exchange 976 is a premium line in any area code. */
const premiumExchange = /^\+1\d{3}976/;

/**
 * The countries of +1 share one code, and some bill like abroad; the area code says which. Kinds of numbers within an area
 * code are not looked at: the ranges of the small ones change faster than the data.
 */
function placeInNorthAmerica(e164: string): string | null {
  const areaCode = e164.slice(2, 5);
  if (premiumExchange.test(e164)) return 'special';
  if (areaCode === fictionalCode) return 'US';
  const country = youngCodesOfUs.has(areaCode) ? 'US' : (parsePhoneNumberFromString(e164)?.country ?? null);
  return geographic.has(areaCode) ? country : country && 'special';
}

/** Kinds of numbers that cost what a text to that country costs. */
const plainKinds = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP']);

function placeElsewhere(e164: string): string | null {
  const number = parsePhoneNumberFromString(e164);
  if (number?.country === undefined) return null;
  const kind = number.getType();
  if (kind === undefined) return null;
  return plainKinds.has(kind) ? number.country : 'special';
}
