import { plainLetters } from './plain-letters.ts';

/** The languages that texts are drafted and checked in. */
export const writtenLanguages = ['en', 'es'] as const;
export type Language = (typeof writtenLanguages)[number];

/** The languages in which a right is heard although no replies are written in them: a text of these goes to a person. */
export const heardLanguageCodes = ['pt', 'fr', 'ht', 'zh', 'vi', 'ar', 'ru', 'ko'] as const;
export type HeardLanguage = (typeof heardLanguageCodes)[number];

/** The language in which somebody who reads `language` (ISO 639-1) is written to. */
export function writtenLanguageOf(language: string): Language {
  return writtenLanguages.find((written) => written === language) ?? 'en';
}

const ISO_639_1 = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
    'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Names without accents: in English, in Spanish and in the language itself, and what forms write for codes. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english|ingles',
  es: 'spanish|espanol|castellano|sp|esp',
  am: 'amharic|amharico',
  ar: 'arabic|arabe|العربية',
  bn: 'bengali|bangla',
  de: 'german|aleman|deutsch',
  fa: 'persian|persa|farsi',
  fr: 'french|frances|francais',
  gu: 'gujarati',
  hi: 'hindi',
  ht: 'haitian creole|haitian|creole|criollo haitiano|criollo|kreyol|kreyol ayisyen',
  it: 'italian|italiano',
  ja: 'japanese|japones|日本語',
  ko: 'korean|coreano|한국어',
  my: 'burmese|birmano',
  ne: 'nepali|nepales',
  pa: 'punjabi|panjabi',
  pl: 'polish|polaco|polski',
  ps: 'pashto|pastun',
  pt: 'portuguese|portugues',
  ru: 'russian|ruso|русскии',
  so: 'somali',
  sq: 'albanian|albanes|shqip',
  sw: 'swahili|suajili|kiswahili',
  te: 'telugu',
  tl: 'tagalog|tagalo|filipino|fil|tl|tgl',
  tr: 'turkish|turco|turkce',
  uk: 'ukrainian|ucraniano|украінська',
  ur: 'urdu',
  vi: 'vietnamese|vietnamita|tieng viet',
  zh: 'chinese|chino|mandarin|cantonese|cantones|中文',
};

const CODE_OF_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
);

/**
 * ISO 639-1 code of a language preference as the ledger keeps it: a name in English, Spanish or the language itself,
 * or a code of two or three letters with or without a region, in any case. Null where it names no single language.
 */
export function languageOf(preference: string): string | null {
  const name = plainLetters(preference.replace(/\(.*\)/, '')).trim();
  return CODE_OF_NAME.get(name) ?? codeOf(name);
}

/** The English name of a language by its ISO 639-1 code: "Haitian Creole"; the code where it has none. */
export function languageName(code: string): string {
  return ISO_639_1.has(code) ? (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code) : code;
}

function codeOf(tag: string): string | null {
  try {
    // Canonical form has two letters for a language that has them: spa → es.
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'));
    return ISO_639_1.has(language) ? language : null;
  } catch {
    return null;
  }
}
