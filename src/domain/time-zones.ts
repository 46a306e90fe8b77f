import { AREA_CODES } from './time-zones/area-codes.ts';
import { COUNTRY_CODES } from './time-zones/country-codes.ts';
import { isTimeZone } from './time-zones/wall-clock.ts';

/** What is known of where a tenant is. */
export interface Whereabouts {
  /** The zone on the tenant's record, as its keeper spells it. */
  recordedZone: string | null;
  /** E.164. */
  phoneNumber: string;
  businessTimeZone: string;
}

/**
 * The zones in all of which it must be a fit hour to text a tenant (B16), never none: the tenant's record and the
 * number's area code, which may disagree about someone who moved; the configured zone where neither says anything.
 * 12 CFR 1006.6(b)(1), and 47 CFR 64.1200(c)(1) for solicitations, count the hour where the tenant is, and nobody knows that better than
 * both together: an area code on two clocks gives both.
 */
export function timeZonesOf({ recordedZone, phoneNumber, businessTimeZone }: Whereabouts): string[] {
  const recorded = recordedZone?.trim() ?? '';
  // `EST` and `UTC` are IANA names too, but on a record they are an abbreviation or a default and no place.
  const ofRecord = recorded.includes('/') && isTimeZone(recorded) ? [recorded] : [];
  const ofNumber = zonesOfNumber(phoneNumber);
  const known = [...new Set([...ofRecord, ...ofNumber.zones])];
  // A country that has several clocks says too little: the configured zone joins, unless the record tells.
  const needsMore = known.length === 0 || (ofRecord.length === 0 && !ofNumber.isLocal);
  return needsMore ? [...new Set([...known, businessTimeZone])] : known;
}

/** `isLocal`: the number's own place, which an area code or a country with one clock tells. */
function zonesOfNumber(phoneNumber: string): { zones: readonly string[]; isLocal: boolean } {
  if (phoneNumber.startsWith('+1')) {
    return { zones: zonesOfAreaCode.get(phoneNumber.slice(2, 5)) ?? [], isLocal: true };
  }
  // No calling code begins with another: at most one of the three is one.
  const callingCode = [2, 3, 4].map((end) => phoneNumber.slice(1, end)).find((code) => zonesOfCountryCode.has(code));
  const zones = zonesOfCountryCode.get(callingCode ?? '') ?? [];
  return { zones, isLocal: zones.length === 1 };
}

function byCode(codesOfZone: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const zonesOf = new Map<string, string[]>();
  for (const [zone, codes] of Object.entries(codesOfZone)) {
    for (const code of codes.split(' ')) zonesOf.set(code, [...(zonesOf.get(code) ?? []), zone]);
  }
  return zonesOf;
}

const zonesOfAreaCode = byCode(AREA_CODES);
const zonesOfCountryCode = byCode(COUNTRY_CODES);
