import calculator from 'sms-segments-calculator';

/** How a text travels. */
export const smsEncodingTable = {
  GSM7: { description: 'The alphabet of phones: 160 characters in one segment, 153 in each of several.' },
  UCS2: { description: 'Any character: 70 in one segment, 67 in each of several.' },
} as const;

/** What a text costs: the provider bills by segment. */
export interface SmsSegments {
  encoding: keyof typeof smsEncodingTable;
  /** Segments billed; 0 for an empty body, which no provider takes. */
  count: number;
  /** Characters as a person counts them: an accented letter, a `€` and a family emoji are one each. */
  characters: number;
}

/** The most that a reply may take: carriers split longer ones, and they cost by the segment (B35). */
export const maxSegments = 2;

/** UTF-16 units in one segment of a longer UCS-2 text, after the header that joins the segments. */
const UCS2_UNITS_IN_PART = 67;

/** ASCII characters that are one septet each in GSM-7; a line break comes after its carriage return, so it is not here. */
const ONE_SEPTET_EACH = /^[A-Za-z0-9 @$!"#%&'()*+,\-./:;<=>?_]*$/;
const SEPTETS_IN_ONE = 160;
/** Of a longer text, after the header that joins the segments. */
const SEPTETS_IN_PART = 153;

/** Encoding, segments and characters of a text as the provider would send it. */
export function segmentsOf(body: string): SmsSegments {
  if (ONE_SEPTET_EACH.test(body)) {
    // Most drafts, and a hundredth of the time: nothing to look up.
    const { length } = body;
    const parts = length <= SEPTETS_IN_ONE ? Math.min(1, length) : Math.ceil(length / SEPTETS_IN_PART);
    return { encoding: 'GSM7', count: parts, characters: length };
  }
  const message = new calculator.SegmentedMessage(body);
  // The calculator's own count knows no emoji newer than 2017.
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(body)].length;
  if (message.encodingName === 'GSM-7') {
    return { encoding: 'GSM7', count: body === '' ? 0 : message.segmentsCount, characters };
  }
  // The calculator never splits what a reader sees as one character, also not one too long for a segment.
  const least = body.length > 70 ? Math.ceil(body.length / UCS2_UNITS_IN_PART) : 1;
  return { encoding: 'UCS2', count: Math.max(least, message.segmentsCount), characters };
}

/** Typography that GSM-7 lacks and its plain equivalent, unit for unit. Letters are not here: they are kept. */
const PLAIN: readonly [RegExp, string][] = [
  [/\r\n?|[\u0085\u2028\u2029]/g, '\n'],
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  // Control characters, lone surrogates, and invisible marks; not the joiners that emoji and some scripts need.
  [/[^\P{Cc}\n]|\p{Cs}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ''],
  [/[\u2018-\u201b\u2032\u0060\u00b4]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\u2022]/g, '-'],
  [/ +$/gm, ''],
];

/**
 * The same text in characters that cost less: one typographic quote would turn a segment of 160 characters into one
 * of 70, and models write them all the time. Letters and emoji stay as they are. Applying it twice changes nothing,
 * and the text never needs more segments than before.
 */
export function toSmsText(body: string): string {
  const plain = PLAIN.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), body)
    // A letter and a loose accent are two characters, neither in GSM-7; é is in it.
    .replace(/[a-z][\u0300-\u036f]+/gi, (letter) => letter.normalize('NFC'))
    .trim();
  if (!plain.includes('…')) {
    return plain;
  }
  const spelledOut = plain.replaceAll('…', '...');
  // Where an emoji keeps the text in UCS-2, three dots cost two units more than the one character.
  return segmentsOf(spelledOut).count <= segmentsOf(body).count ? spelledOut : plain;
}
